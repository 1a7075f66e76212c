import type { Range } from '../refuse.ts';
import type { Schedule } from '../schedule.ts';

/** One parameter of a family: its names, its words and what is legal. */
export interface FamilyParameter {
  /** Its name in code: "startFactor". */
  readonly name: string;
  /** Its letter in the family's TeX: "w". */
  readonly symbol: string;
  /** What it means, in plain words. */
  readonly words: string;
  /** The legal values. */
  readonly range: Range;
  /** The value before anyone chooses one. */
  readonly default: number;
}

/** A family of schedules: everything a page needs to know about it, in one record. */
export interface Family<Params extends Record<string, number> = Record<string, number>> {
  /** Its slug, and the `kind` that JSON calls it by. */
  readonly id: string;
  /** Its name in a heading. */
  readonly title: string;
  /** Every parameter, in the order in which prose introduces them. */
  readonly parameters: readonly FamilyParameter[];
  /** The schedule for one choice of parameters; throws RangeError for an illegal one. */
  curve(params: Params): Schedule;
  /** The multiplier at step x, in TeX, with the parameters by their symbols. */
  readonly tex: string;
  /** What the curve does, in plain words. */
  readonly words: string;
  /** Where the formula is from. */
  readonly source: string;
}
