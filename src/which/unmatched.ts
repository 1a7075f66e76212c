// The answers to rates that no convention fits, and to a line that has not arrived.
import type { Framework } from '../frameworks/framework.ts';
import type { Unfinished, Unmatched } from './answer.ts';
import { largest, pointsOf } from './fit/points.ts';
import { possible } from './fit/possible.ts';
import type { Line } from './fit/recognise.ts';
import { runOf } from './match.ts';
import { counted, shown } from './number-words.ts';
import type { Rates } from './text/input.ts';

const nothing = 'No warmup convention gives these rates.';

/**
 * The answer to rates that nothing fits: the straight warmup to the largest rate, and where it misses most.
 *
 * @param rates as read
 * @example unmatched(pasted.rates).kind // 'none'
 */
export function unmatched(rates: Rates): Unmatched {
  const { read, numbers } = rates;
  const top = read.points.reduce((most, point) => (point.given > most.given ? point : most));
  const first = read.points[0] as (typeof read.points)[number];
  if (top.step === first.step) {
    const message = `${nothing} The first rate, ${first.text}, is the largest, and a warmup rises: paste the rates from the first update on.`;
    return { kind: 'none', message, read, nearest: undefined };
  }
  const count = read.points.indexOf(top) + 1;
  const slope = (top.given - first.given) / (top.step - first.step);
  const startFactor = Math.max(0, (first.given - slope * first.step) / top.given);
  const run = runOf({ startFactor, warmupSteps: top.step }, top.given);
  const straight = (step: number) => top.given * (startFactor + (1 - startFactor) * Math.min(1, step / top.step));
  const points = pointsOf(rates, count, straight);
  const worst = points.reduce((most, point) => (Math.abs(point.residual) > Math.abs(most.residual) ? point : most));
  const digits = Math.abs(worst.inLastDigit);
  // Of rates printed in full, the last digit is no measure.
  const rounding = digits < 1e6 ? `, ${shown(digits)} times the last digit; rounding explains 0.5` : '';
  const message = `${nothing} The nearest straight line, from ${shown(startFactor * top.given)} to ${top.text} at step ${top.step}, misses ${worst.text} at step ${worst.step} by ${shown(Math.abs(worst.residual))}${rounding}.`;
  const later = read.points
    .slice(count)
    .findIndex(({ given }, index) => given > (read.points[count + index - 1]?.given ?? 0));
  if (largest(points).inLastDigit <= 0.5 && later >= 0) {
    const at = read.points[count + later] as (typeof read.points)[number];
    const rises = `${nothing} After the largest rate, ${top.text} at step ${top.step}, they fall and rise again, to ${at.text} at step ${at.step}.`;
    return { kind: 'none', message: rises, read, nearest: { run, points } };
  }
  return { kind: 'none', message: numbers.length > 0 ? message : nothing, read, nearest: { run, points } };
}

/**
 * The answer to rates on one straight line that ends where they end.
 *
 * @param frameworks whose straight conventions stay possible
 * @param rates as read
 * @param line through all of them
 * @example unfinished(frameworks, pasted.rates, { slope: 0.025, startLr: 0 }).slope // 0.025
 */
export function unfinished(frameworks: readonly Framework[], rates: Rates, line: Line): Unfinished {
  const { read } = rates;
  const noun = read.unit;
  const peak = read.points.at(-1);
  const message = `These ${counted(read.points.length, 'rate')} rise on one straight line, by ${shown(line.slope)} per ${noun}, and end at ${peak?.text} without a bend. So the peak and the warmup steps cannot both be known: twice the peak in twice the steps looks the same. Paste rates until after the peak.`;
  return {
    kind: 'unfinished',
    message,
    read,
    slope: line.slope,
    startLr: line.startLr,
    possible: possible(frameworks, rates, line),
  };
}
