import type { Framework } from '../framework.ts';
import { type Fit, fits } from './fit.ts';
import { hidden } from './hidden.ts';
import type { Rates } from './input.ts';
import { rectangle, span } from './polygon.ts';
import { rank } from './rank.ts';
import { type Rounding, roundings } from './rounding.ts';
import { feasible, straight } from './shape.ts';
import { type Drift, type Stretch, stretch } from './stretch.ts';

/** Rates under one way to read their digits. */
interface Digits {
  readonly rounding: Rounding;
  readonly drift: Drift;
}

/** What fits, under the first way to read the digits under which anything does. */
export interface Recognised extends Digits {
  readonly fits: readonly Fit[];
  readonly stretch: Stretch;
  /** Whether the peak lies between two lines, so that no rate shows it. */
  readonly peakIsHidden: boolean;
}

/** The straight line through all rates, where there is one: then nothing says where the warmup ends. */
export interface Line {
  readonly slope: number;
  readonly startLr: number;
}

/**
 * The ways to read the digits, likeliest first; numbers with many digits may come from single precision.
 *
 * @param rates as read
 * @example ways(rates)[0]?.drift // 1e-9
 */
export function ways(rates: Rates): readonly Digits[] {
  const long = rates.numbers.some(({ digits }) => digits >= 8);
  const drifts: Drift[] = long ? [1e-9, 4e-7] : [1e-9];
  return roundings(rates.numbers).flatMap((rounding) => drifts.map((drift) => ({ rounding, drift })));
}

/** The fits of the likeliest shift, and those of the others that nobody had to choose a start for. */
function atShifts(frameworks: readonly Framework[], rates: Rates, part: Stretch): readonly Fit[] {
  const first = part.bounds[0]?.step ?? 0;
  const found: Fit[] = [];
  for (const [place, shift] of rates.shifts.filter((each) => first + each >= 0).entries()) {
    const here = fits(frameworks, part, shift);
    found.push(...here.filter(({ asShipped }) => asShipped || place === 0));
    if (place === 0 && rates.read.from === 'rates' && here.some(({ asShipped }) => asShipped)) break;
  }
  return rank(found, part.bounds, rates.writers);
}

/**
 * The straight line that passes through every rate, undefined where there is none, it does not rise, or a decay follows.
 *
 * @param rates as read
 * @param way how to read their digits
 * @example lineThrough(rates, way)?.slope // 0.25
 */
export function lineThrough(rates: Rates, { rounding, drift }: Digits): Line | undefined {
  const part = stretch(rates, rounding, drift);
  const [first, last] = [part?.bounds[0], part?.bounds.at(-1)];
  if (part === undefined || first === undefined || last === undefined || part.falls < Infinity) return undefined;
  const [most, run] = [2 * last.hi, last.step - first.step];
  const polygon = feasible(straight(run), part.binding, -first.step, rectangle([0, most], [-most, most]));
  if (polygon.length === 0) return undefined;
  const middle = ([lo, hi]: readonly [number, number]) => (lo + hi) / 2;
  const slope = middle(span(polygon, 1, -1)) / run;
  return { slope, startLr: middle(span(polygon, 0, 1)) - slope * first.step };
}

/**
 * Which conventions yield the rates.
 *
 * @param frameworks whose conventions are tried
 * @param rates as read
 * @param way how to read their digits
 * @param peak whether the peak is among the rates, or is taken to lie between two lines of a log
 * @returns undefined where none does
 * @example recognise([], rates, way, 'shown') // undefined
 */
export function recognise(
  frameworks: readonly Framework[],
  rates: Rates,
  way: Digits,
  peak: 'shown' | 'hidden',
): Recognised | undefined {
  const part = stretch(rates, way.rounding, way.drift);
  if (part === undefined) return undefined;
  if (peak === 'shown') {
    const found = atShifts(frameworks, rates, part);
    return found.length === 0 ? undefined : { ...way, fits: found, stretch: part, peakIsHidden: false };
  }
  for (const shift of rates.shifts) {
    const found = (part.bounds[0]?.step ?? 0) + shift < 0 ? undefined : hidden(frameworks, part, shift);
    if (found === undefined) continue;
    return {
      ...way,
      stretch: found.stretch,
      fits: rank(found.fits, found.stretch.bounds, rates.writers),
      peakIsHidden: true,
    };
  }
  return undefined;
}
