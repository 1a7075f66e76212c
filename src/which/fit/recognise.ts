// Which conventions yield the rates, under the likeliest way to read their digits and lines.
import type { Framework } from '../../frameworks/framework.ts';
import type { Rates } from '../text/input.ts';
import { type Fit, fits } from './fit.ts';
import { hidden } from './hidden.ts';
import { rateOf } from './points.ts';
import { rectangle, span } from './polygon.ts';
import { rank } from './rank.ts';
import { type Rounding, roundings } from './rounding.ts';
import { feasible, straight } from './shape.ts';
import { rounds } from './simplest.ts';
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
 * @example ways(pasted.rates)[0]?.drift // 1e-9
 */
export function ways(rates: Rates): readonly Digits[] {
  const long = rates.numbers.some(({ digits }) => digits >= 8);
  const drifts: Drift[] = long ? [1e-9, 4e-7] : [1e-9];
  return drifts.flatMap((drift) => roundings(rates.numbers).map((rounding) => ({ rounding, drift })));
}

/** The fits of the likeliest shift, and those of the others that nobody had to choose a start for. */
function atShifts(frameworks: readonly Framework[], rates: Rates, part: Stretch): readonly Fit[] {
  const first = part.bounds[0]?.step ?? 0;
  const found: Fit[] = [];
  for (const [place, shift] of rates.shifts.filter((each) => first + each >= 0).entries()) {
    // Nobody chose a start that is not 0 to see a 0 printed.
    const here = fits(frameworks, part, shift).filter(
      (fit) => fit.asShipped || rates.numbers[0]?.value !== 0 || rateOf(fit)(first) === 0,
    );
    found.push(...here.filter(({ asShipped }) => asShipped || place === 0));
    if (place === 0 && rates.read.from === 'rates' && here.some(({ asShipped }) => asShipped)) break;
  }
  return scaled(rank(found, part.bounds, rates.writers), rates);
}

/** Where lines name no step: the fits that start from 0, if any does, since those alone keep their form for every k. */
function scaled(ranked: readonly Fit[], { read }: Rates): readonly Fit[] {
  if (read.unit !== 'line') return ranked;
  const fromZero = ranked.filter(({ convention, typed, asShipped }) => {
    return asShipped && convention.linear?.startFactor.value(typed) === 0;
  });
  return fromZero.length > 0 ? fromZero : ranked;
}

/**
 * The straight line that passes through every rate, undefined where there is none, it does not rise, or a decay follows.
 *
 * @param rates as read
 * @param way how to read their digits
 * @example
 * const rates = readLog('step 4 lr 0.04\nstep 8 lr 0.08\nstep 12 lr 0.12');
 * lineThrough(rates, ways(rates)[0]).slope.toFixed(6) // '0.010000'
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

/** The fits to a peak that is taken to lie between two lines. */
function between(frameworks: readonly Framework[], rates: Rates, way: Digits, part: Stretch): Recognised | undefined {
  const shifts = rates.shifts.filter((shift) => (part.bounds[0]?.step ?? 0) + shift >= 0);
  const found = hidden(frameworks, part, shifts);
  if (found === undefined) return undefined;
  const ranked = rank(found.fits, found.stretch.bounds, rates.writers);
  return { ...way, stretch: found.stretch, fits: ranked, peakIsHidden: true };
}

/** The digits of the best fit’s N and peak; more for a start that is nobody’s default: the more, the less likely. */
const unlikelihood = ({ fits: [fit] }: Recognised) =>
  fit === undefined ? Infinity : rounds(fit.typed.length, fit.peakLr) + (fit.asShipped ? 0 : 100);

/**
 * Which conventions yield the rates; with a peak between two lines where rounder numbers fit it than any that is shown.
 *
 * @param frameworks whose conventions are tried
 * @param rates as read
 * @param way how to read their digits
 * @returns undefined where none does
 * @example recognise(frameworks, pasted.rates, pasted.way)?.fits[0]?.typed.length // 4
 */
export function recognise(frameworks: readonly Framework[], rates: Rates, way: Digits): Recognised | undefined {
  const part = stretch(rates, way.rounding, way.drift);
  if (part === undefined) return undefined;
  const found = atShifts(frameworks, rates, part);
  const other = between(frameworks, rates, way, part);
  if (found.length === 0) return other;
  const shown = { ...way, fits: found, stretch: part, peakIsHidden: false };
  return other !== undefined && unlikelihood(other) < unlikelihood(shown) ? other : shown;
}
