// Where a reader’s numbers are furthest from a schedule.
import { format } from '../../parameters/format.ts';
import type { Schedule } from '../../schedule/index.ts';

/** Where a reader's numbers are furthest from a schedule. */
export interface Difference {
  readonly step: number;
  /** The reader's number there. */
  readonly given: number;
  /** The schedule's. */
  readonly core: number;
  /** How far they are apart: a number > 0. */
  readonly apart: number;
}

/**
 * Where numbers for the steps 0, 1, 2, … are furthest from a schedule, the first such step; undefined if all are equal to
 * the last bit.
 *
 * @example largestDifference([1, 0.5, 1], () => 1) // { step: 1, given: 0.5, core: 1, apart: 0.5 }
 */
export function largestDifference(numbers: readonly number[], schedule: Schedule): Difference | undefined {
  let most: Difference | undefined;
  numbers.forEach((given, step) => {
    const core = schedule(step);
    const apart = Math.abs(given - core);
    if (apart > (most?.apart ?? 0)) most = { step, given, core, apart };
  });
  return most;
}

/**
 * Two different numbers in as few digits as show that they are: 6, or all of them.
 *
 * @example apartWords(0.1, 0.1 + 2 ** -55) // ["0.1", "0.10000000000000003"]
 */
export function apartWords(given: number, core: number): readonly [string, string] {
  const short = [format(given), format(core)] as const;
  return short[0] === short[1] ? [format(given, 17), format(core, 17)] : short;
}
