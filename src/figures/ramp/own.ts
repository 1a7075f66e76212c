import { counted, format } from '../../parameters/format.ts';
import { apartWords } from './difference.ts';
import type { Params } from '../../parameters/index.ts';
import { furthest } from './rows.ts';
import { thinned } from '../kit/draw/thinned.ts';

/** Where the reader's own f(x) is furthest from the linear warmup, in a sentence; '' without one. */
export function ownWords(params: Params): string {
  const { own } = params;
  if (own.length === 0) return '';
  const difference = furthest(params);
  const steps = own.length === 1 ? 'its one step' : `all its ${counted(own.length, 'step')}`;
  if (!difference) return `Your f(x) is this warmup at ${steps}, to the last bit.`;
  const { step, apart } = difference;
  const [mine, core] = apartWords(difference.own, difference.core);
  return `Your f(x) differs most from this warmup at step ${format(step)}: ${mine} instead of ${core}, ${format(apart)} apart.`;
}

/** A place on the reader's line. */
export interface Point {
  readonly step: number;
  readonly rate: number;
}

/** So many points are thinned at once. */
const part = 64;

/**
 * The reader's line as a picture of it needs it, pixel by pixel: of the steps that share a column of pixels the first, the
 * last, the lowest and the highest, and of those what a line through them needs.
 *
 * @param params their `own` is drawn up to step **end**, the last on the axis
 * @param width of the axis, in pixels
 * @param tolerance in the unit of the rates: less than can be seen
 */
export function ownPoints({ own, peakLr }: Params, end: number, width: number, tolerance: number): Point[] {
  const columns = new Map<number, { first: number; last: number; low: number; high: number }>();
  own.forEach((value, step) => {
    const column = Math.floor((step / end) * width);
    const seen = columns.get(column);
    if (!seen) columns.set(column, { first: step, last: step, low: step, high: step });
    else {
      seen.last = step;
      if (value < own[seen.low]!) seen.low = step;
      if (value > own[seen.high]!) seen.high = step;
    }
  });
  const kept = [...columns.values()].flatMap(({ first, last, low, high }) => [
    ...new Set([first, Math.min(low, high), Math.max(low, high), last]),
  ]);
  const points = kept.map((step) => ({ step, rate: peakLr * own[step]! }));
  // Part by part, as thinning a line that goes up and down at every step takes the square of its length.
  const parts = Array.from({ length: Math.ceil(points.length / part) }, (_, index) =>
    points.slice(index * part, (index + 1) * part),
  );
  return parts.flatMap((each) => thinned(each, ({ step, rate }) => [step, rate], tolerance));
}
