// The part of the rates that a warmup must explain, as intervals that the digits leave.
import type { Rates } from '../text/input.ts';
import { rectangle } from './polygon.ts';
import type { Rounding } from './rounding.ts';

/** The interval that a written rate was rounded from. */
export interface Bound {
  readonly step: number;
  readonly lo: number;
  readonly hi: number;
}

/** The part of the rates that a warmup must explain: up to the peak and while they stay at it. */
export interface Stretch {
  /** Every rate of it, in order. */
  readonly bounds: readonly Bound[];
  /**
   * The same without what follows from monotony: the first and last of each run of equal rates. A few that lie far
   * apart come first, and once more in their place.
   */
  readonly binding: readonly Bound[];
  /** The last step clearly below the peak, and the first that may be at it. */
  readonly below: number;
  readonly touch: number;
  /** The step of the first rate after the stretch, where the decay has begun; Infinity where there is none. */
  readonly falls: number;
  /** The interval of the largest rate. */
  readonly peak: readonly [lo: number, hi: number];
}

/**
 * Where peak and start rates may lie: the start from 0 to the peak. A hair below 0 is left, so that 0 is not an edge.
 *
 * @param stretch its peak is used
 * @example boxOf({ peak: [0.0995, 0.1] })[0] // [0.0995, -1e-13]
 */
export const boxOf = ({ peak }: Stretch) => rectangle(peak, [-1e-12 * peak[1], peak[1]]);

/** How far a rate computed in floating point may drift, as a share of itself. */
export type Drift = 1e-9 | 4e-7;

function bound(rates: Rates, index: number, rounding: Rounding, drift: Drift, most: number): Bound {
  const number = rates.numbers[index] as Rates['numbers'][number];
  // Half a unit is just included: a tie may have been rounded either way.
  const half = rounding(number) * (1 + 1e-9) + drift * number.value + (drift > 1e-9 ? drift : 1e-13) * most;
  return { step: rates.read.points[index]?.step as number, lo: number.value - half, hi: number.value + half };
}

/** How many bounds, far apart, turn most wrong shapes away. */
const spreadBounds = 64;

function ends(bounds: readonly Bound[]): readonly Bound[] {
  const kept = bounds.filter(({ lo, hi }, index) => {
    const [before, after] = [bounds[index - 1], bounds[index + 1]];
    return !(before?.lo === lo && before.hi === hi && after?.lo === lo && after.hi === hi);
  });
  if (kept.length < 4 * spreadBounds) return kept;
  const apart: Bound[] = [];
  for (let parts = 1; parts <= spreadBounds; parts *= 2) {
    for (let odd = 1; odd < 2 * parts; odd += 2)
      apart.push(kept[Math.floor((odd * (kept.length - 1)) / (2 * parts))] as Bound);
  }
  return [...apart, ...kept];
}

/** A fall that is no slip: as many rates as a cycle of restarts has at least. */
const shortestCycleRates = 5;

/** Whether from an index on rates only fall, or jump back to the peak after a whole cycle, as a restart does. */
function onlyFalls(values: readonly number[], from: number, peak: number): boolean {
  let since = from;
  for (let index = from + 1; index < values.length; index++) {
    if ((values[index] as number) <= (values[index - 1] as number)) continue;
    if (values[index] !== peak || index - since < shortestCycleRates) return false;
    since = index + 1;
  }
  return true;
}

/**
 * The stretch that a warmup must explain, or undefined where the rates neither rise to a peak nor only fall after it.
 *
 * @param rates as read
 * @param rounding how they were rounded
 * @param drift what floating point may add to that
 * @returns undefined too where the very first rate is the largest
 * @example stretch(pasted.rates, () => 0, 1e-9)?.touch // 4
 */
export function stretch(rates: Rates, rounding: Rounding, drift: Drift): Stretch | undefined {
  const values = rates.numbers.map(({ value }) => value);
  const most = values.reduce((max, value) => Math.max(max, value), 0);
  const all = values.map((_, index) => bound(rates, index, rounding, drift, most));
  const largest = values.indexOf(most);
  const peak = all[largest] as Bound;
  const first = all.findIndex(({ hi }) => hi >= peak.lo);
  if (first === 0 || all.slice(0, largest).some(({ hi }, index) => hi < (all[index - 1]?.lo ?? 0))) return undefined;
  const end = values.findIndex((value, index) => index > largest && value < most);
  const last = end < 0 ? all.length : end;
  if (end >= 0 && !onlyFalls(values, end, most)) return undefined;
  const bounds = all.slice(0, last);
  return {
    bounds,
    binding: ends(bounds),
    below: (all[first - 1] as Bound).step,
    touch: (all[first] as Bound).step,
    falls: all[last]?.step ?? Infinity,
    peak: [peak.lo, peak.hi],
  };
}
