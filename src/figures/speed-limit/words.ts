import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { cells, limitAtOnce, rates, runsPerCell, speedLimit, type Row, survivorsOf } from './cells.ts';

const short = (value: number): string => format(value, 2);

/** The speed limits of several lengths are one if the greatest is less than so many times the least. */
const alike = 1.2;

/** What the map says without warmup, and how fast a ramp may be. */
export function speedWords(rows: readonly Row[], params: Params): string {
  const limit = limitAtOnce(params);
  const around = [rates.findLast((rate) => rate <= limit), rates.find((rate) => rate > limit)];
  const survive = around.flatMap((rate) => {
    const count = rate === undefined ? undefined : survivorsOf(rows, rate, 0);
    return count === undefined ? [] : [`${count} of ${runsPerCell} runs survive a rate of ${format(rate!)}`];
  });
  const atOnce =
    survive.length === 0
      ? 'The runs are not done yet.'
      : `Without warmup ${survive.join(' and ')}; 4/sharpness at the start is ${format(limit, 3)}.`;
  const speed = speedLimit(rows, params);
  if (!speed) return `${atOnce} How fast a ramp may be cannot be told from this map.`;
  const { least, greatest, shortest, longest } = speed;
  const span =
    shortest === longest ? `With ${counted(shortest, 'warmup step')}` : `From ${shortest} to ${longest} warmup steps`;
  const quotient = short(least) === short(greatest) ? `about ${short(least)}` : `${short(least)} to ${short(greatest)}`;
  return `${atOnce} ${span} half of the runs survive up to a rate of ${quotient} times the warmup steps.`;
}

/** What the selected cell says. */
export function cellWords(rows: readonly Row[], params: Params): string {
  const cell = cells[params.speedCell]!;
  const count = survivorsOf(rows, cell.rate, cell.length);
  const place = `Peak rate ${format(cell.rate)} with ${counted(cell.length, 'warmup step')}`;
  return count === undefined ? `${place}: not run yet.` : `${place}: ${count} of ${runsPerCell} runs survive.`;
}

/** The speed limit, for someone who touches nothing. */
export function speedFinding(rows: readonly Row[], params: Params): string {
  const speed = speedLimit(rows, params);
  if (!speed) return 'A ramp may be too fast: above its speed limit the weights are thrown out.';
  const { perStep, least, greatest, shortest, longest } = speed;
  if (shortest === longest) {
    return `With ${counted(shortest, 'warmup step')} the rate may rise by about ${short(perStep)} a step. For other lengths this map does not tell.`;
  }
  if (greatest / least >= alike) {
    return `From ${shortest} to ${longest} warmup steps the rate may rise by ${short(least)} to ${short(greatest)} a step: here no one speed limit holds for all lengths.`;
  }
  return `A ramp has a speed limit: the rate may rise by about ${short(perStep)} a step. Twice the rate needs twice the warmup.`;
}
