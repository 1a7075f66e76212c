import type { Framework } from '../framework.ts';
import { type Fit, fits } from './fit.ts';
import type { Bound, Stretch } from './stretch.ts';

/** Fewer rates on a line say too little of where it leads. */
const few = 3;

/** The ramp alone, to a peak that lies somewhere between its last rate and the next. */
function ramp(stretch: Stretch, bounds: readonly Bound[], next: number): Stretch | undefined {
  const [first, last] = [bounds[0], bounds.at(-1)];
  if (first === undefined || last === undefined || bounds.length < few || next - last.step < 2) return undefined;
  const steepest = (last.hi - first.lo) / (last.step - first.step);
  const peak = [stretch.peak[0], last.hi + steepest * (next - last.step)] as const;
  return peak[0] > peak[1]
    ? undefined
    : { ...stretch, bounds, binding: bounds, below: last.step, touch: next, falls: next, peak };
}

/**
 * The conventions that lead to a peak which no line of a log shows, since the warmup ends between two lines. Only
 * straight ones whose start nobody had to choose: with the peak unknown, the others could be told anything.
 *
 * @param frameworks whose conventions are tried
 * @param stretch which a decay follows
 * @param shift a bound's step n is the convention's update n + shift
 * @example hidden([], stretch, 0) // undefined
 */
export function hidden(
  frameworks: readonly Framework[],
  stretch: Stretch,
  shift: number,
): { fits: readonly Fit[]; stretch: Stretch } | undefined {
  if (stretch.falls === Infinity) return undefined;
  const top = stretch.bounds.findLast(({ step }) => step === stretch.touch)?.step ?? 0;
  const parts = [
    ramp(stretch, stretch.bounds, stretch.falls),
    ramp(stretch, stretch.bounds.filter(({ step }) => step < top), top),
  ]; // prettier-ignore
  for (const part of parts) {
    const found = part
      ? fits(frameworks, part, shift).filter(({ asShipped, convention }) => asShipped && convention.linear)
      : [];
    if (part !== undefined && found.length > 0) return { fits: found, stretch: part };
  }
  return undefined;
}
