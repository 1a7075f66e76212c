// What a family of schedules is.
import { check, type Range } from '../refuse.ts';
import type { Schedule } from '../schedule.ts';

/** What a parameter is set to: a number, or a list of numbers. */
export type ParameterValue = number | readonly number[];

/** One parameter of a family: its names, its words and what is legal. */
export interface FamilyParameter {
  /** Its name in code: "startFactor". */
  readonly name: string;
  /** Its letter in the family's TeX: "w"; each of a list's numbers has the letter with an index. */
  readonly symbol: string;
  /** What it means, in plain words. */
  readonly words: string;
  /** The legal values. */
  readonly range: Range;
  /** The value before anyone chooses one. */
  readonly default: ParameterValue;
}

/** A family of schedules: everything a page needs to know about it, in one record. */
export interface Family<
  Params extends Readonly<Record<string, ParameterValue>> = Readonly<Record<string, ParameterValue>>,
> {
  /** Its slug, and the `kind` that JSON calls it by. */
  readonly id: string;
  /** Its name in a heading. */
  readonly title: string;
  /** Every parameter, in the order in which prose introduces them. */
  readonly parameters: readonly FamilyParameter[];
  /** The schedule for one choice of parameters; throws RangeError for an illegal one. */
  curve(params: Params): Schedule;
  /** The multiplier in TeX, parameters by their symbols: at step x of the run, or at step t of a decay's own count. */
  readonly tex: string;
  /** What the curve does, in plain words. */
  readonly words: string;
  /** Where the formula is from. */
  readonly source: string;
}

/**
 * Does nothing for parameters that are all legal and refuses the first that is not.
 *
 * @param parameters a family's table
 * @param params the values by name; what the table does not name is left alone
 * @throws RangeError naming parameter, range and value
 * @example checkAll(cosineFamily.parameters, { endFactor: 0, decaySteps: 0.5 })
 * // throws 'decaySteps must be a whole number ≥ 0, not 0.5'
 */
export function checkAll(
  parameters: readonly FamilyParameter[],
  params: Readonly<Record<string, ParameterValue>>,
): void {
  for (const { name, range } of parameters) check(name, params[name], range);
}
