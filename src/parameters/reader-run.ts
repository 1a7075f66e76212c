// The whole runs that the parameters describe.
import type { RunSpec } from '../schedule/index.ts';
import type { Params } from './index.ts';
import { otherName, type RunName, runNames } from './tables/whole-run.ts';

/** A run of the reader's: what the core needs, and what one epoch is. */
export interface ReaderRun extends RunSpec {
  /** Steps of one pass over the data: a whole number ≥ 1. */
  readonly stepsPerEpoch: number;
}

const pick = (params: Params, nameOf: (name: RunName) => keyof Params): ReaderRun =>
  Object.fromEntries(runNames.map((name) => [name, params[nameOf(name)]])) as unknown as ReaderRun;

/**
 * The run that the reader's parameters describe.
 *
 * @param params one legal value per parameter
 * @example runOf(defaults).totalSteps // 10000
 */
export const runOf = (params: Params): ReaderRun => pick(params, (name) => name);

/**
 * The kept run, whether it is shown or not.
 *
 * @param params one legal value per parameter
 * @example otherRunOf({ ...defaults, otherPeakLr: 1 }).peakLr // 1
 */
export const otherRunOf = (params: Params): ReaderRun => pick(params, otherName);
