// The order of fits that cannot be told apart, the likeliest first.
import type { Fit } from './fit.ts';
import type { Bound } from './stretch.ts';

/** How many rates, spread over all, a fit is compared with to see whether it passes through their middle. */
const comparedRates = 50;

const zerosLess = (length: number) => String(length).replace(/0+$/, '').length;

/** Whether a fit passes through the middle of the intervals, not merely within: then its numbers were typed. */
function isExact({ convention, typed, peakLr, shift }: Fit, bounds: readonly Bound[]): boolean {
  const schedule = convention.schedule(typed);
  const stride = Math.max(1, Math.floor(bounds.length / comparedRates));
  for (let index = 0; index < bounds.length; index += stride) {
    const { step, lo, hi } = bounds[index] as Bound;
    if (Math.abs(peakLr * schedule(step + shift) - (lo + hi) / 2) > 1e-3 * (hi - lo)) return false;
  }
  return true;
}

/**
 * Fits with the likeliest first: by whose log it looks like, then those that nobody had to choose a start for, then
 * by the fewest digits of N, by what most people use of the framework that writes such logs, by the smallest residuals, and straight before curved.
 *
 * @param fits all that cannot be told apart
 * @param bounds the intervals they pass through
 * @param writers `id`s of the frameworks that write such logs
 * @example rank([], [], []) // []
 */
export function rank(fits: readonly Fit[], bounds: readonly Bound[], writers: readonly string[]): readonly Fit[] {
  const keyed = fits.map((fit) => {
    const place = writers.indexOf(fit.framework.id);
    const key = [
      fit.asShipped ? 0 : 1,
      place < 0 ? writers.length : place,
      zerosLess(fit.typed.length),
      place < 0 ? 0 : fit.framework.conventions.indexOf(fit.convention),
      isExact(fit, bounds) ? 0 : 1,
      fit.convention.linear ? 0 : 1,
    ];
    return { fit, key };
  });
  const byKey = (a: readonly number[], b: readonly number[]) =>
    a.map((value, index) => value - (b[index] as number)).find((difference) => difference !== 0) ?? 0;
  return keyed.toSorted((a, b) => byKey(a.key, b.key)).map(({ fit }) => fit);
}
