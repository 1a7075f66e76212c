// Warmups whose peak lies between two lines of a log, so that no rate shows it.
import type { Framework } from '../../frameworks/framework.ts';
import { type Fit, fits } from './fit.ts';
import { rounds } from './simplest.ts';
import type { Bound, Stretch } from './stretch.ts';

/** Fewer rates on a line say too little of where it leads. */
const fewestRates = 3;

/** The ramp alone, to a peak that lies somewhere between its last rate and the next. */
function ramp(stretch: Stretch, bounds: readonly Bound[], next: number): Stretch | undefined {
  const [first, last] = [bounds[0], bounds.at(-1)];
  if (first === undefined || last === undefined || bounds.length < fewestRates || next - last.step < 2)
    return undefined;
  const steepest = (last.hi - first.lo) / (last.step - first.step);
  const peak = [stretch.peak[0], last.hi + steepest * (next - 1 - last.step)] as const;
  return peak[0] > peak[1]
    ? undefined
    : { ...stretch, bounds, binding: bounds, below: last.step, touch: next - 1, falls: next, peak };
}

/** The ramps whose end may be missing: one with the largest rate on it, and one that ends before it. */
function ramps(stretch: Stretch): readonly Stretch[] {
  const before = stretch.bounds.filter(({ step }) => step < stretch.touch);
  const [top, second, third] = stretch.bounds.slice(before.length);
  if (stretch.falls === Infinity || top === undefined) return [];
  const on = third === undefined ? ramp(stretch, [...before, top], second?.step ?? stretch.falls) : undefined;
  return [on, ramp(stretch, before, top.step)].filter((each) => each !== undefined);
}

/**
 * The conventions that lead to a peak which no line of a log shows, since the warmup ends between two lines. Only
 * straight ones whose start nobody had to choose: with the peak unknown, the others could be told anything.
 *
 * @param frameworks whose conventions are tried
 * @param stretch which a decay follows
 * @param shifts a bound's step n is the convention's update n + shift
 * @example
 * const rates = readLog('step 0 lr 0\nstep 10 lr 0.01\nstep 20 lr 0.02\nstep 30 lr 0.024\nstep 40 lr 0.02');
 * const found = hidden(frameworks, stretch(rates, ways(rates)[0].rounding, 1e-9), [0]);
 * [found.fits[0].typed.length, found.fits[0].peakLr] // [27, 0.027]
 */
export function hidden(
  frameworks: readonly Framework[],
  stretch: Stretch,
  shifts: readonly number[],
): { fits: readonly Fit[]; stretch: Stretch } | undefined {
  for (const part of ramps(stretch)) {
    const found = shifts.flatMap((shift) =>
      fits(frameworks, part, shift, rounds).filter(({ asShipped, convention }) => asShipped && convention.linear),
    );
    if (found.length > 0) return { fits: found, stretch: part };
  }
  return undefined;
}
