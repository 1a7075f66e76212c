// How many runs survive each rate and warmup, and how fast a ramp may rise by that, in numbers and in words.
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import type { TallyJob } from '../../training/job.ts';
import { noWarmup, warmup } from '../../training/plan.ts';
import { sharpnessOf } from '../../training/two-weights.ts';
import { steps } from '../catapult/pair.ts';
import type { Known } from '../kit/runs/runs.ts';

/** The warmups and the peak rates of the map, from its lower left corner. */
export const lengths = [0, 5, 10, 20, 40, 80, 160];
export const rates = [0.01, 0.015, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 0.7, 1, 1.5];

const quotients = rates.slice(1).map((rate, row) => rate / rates[row]!);

/** How many times the rate of the row below it a row's rate is, at the least and at the most: about 1.3 and 1.7. */
export const rowSteps = [Math.min(...quotients), Math.max(...quotients)] as const;

const seeds = [1, 20] as const;

/** How many runs a cell has. */
export const runsPerCell = seeds[1] - seeds[0] + 1;

/** The place of every cell, in the order of the data cursor. */
export const cells = rates.flatMap((rate, y) => lengths.map((length, x) => ({ x, y, rate, length })));

/** The runs of one cell. */
export const jobOf = ({ uvStart, uvNoise }: Params, cell: { rate: number; length: number }): TallyJob => ({
  kind: 'tally',
  experiment: 'catapult',
  settings: {
    start: uvStart,
    noise: uvNoise,
    rate: cell.rate,
    steps,
    plan: cell.length === 0 ? noWarmup : warmup(cell.length),
  },
  seeds,
});

/** A cell of which the runs are done. */
export interface Row {
  warmup: number;
  rate: number;
  survive: number;
}

/** The cells of which the runs are done: how many of them stay within bounds. */
export const rowsOf = (params: Params, known: Known): Row[] =>
  cells.flatMap(({ rate, length }) => {
    const verdicts = known(jobOf(params, { rate, length }))?.verdicts;
    if (verdicts === undefined) return [];
    return [{ warmup: length, rate, survive: [...verdicts].filter((letter) => letter !== 'n').length }];
  });

/** How many runs of a cell survive; undefined while that is not known. */
export const survivorsOf = (rows: readonly Row[], rate: number, length: number): number | undefined =>
  rows.find((row) => row.rate === rate && row.warmup === length)?.survive;

/** The greatest rate that a run without warmup survives in theory: 4/sharpness at the start. */
export const limitAtOnce = ({ uvStart }: Params): number => 4 / sharpnessOf(uvStart, 0);

/**
 * The rate up to which half of the runs of a warmup survive: between two rows of the map in proportion, on a logarithmic
 * scale; undefined if it is not on the map, or not known.
 */
function usable(rows: readonly Row[], length: number): number | undefined {
  const shares = rates.map((rate) => survivorsOf(rows, rate, length));
  if (shares.includes(undefined)) return undefined;
  const half = runsPerCell / 2;
  const row = (shares as number[]).findLastIndex((count) => count >= half);
  if (row < 0 || row === rates.length - 1) return undefined;
  const part = (shares[row]! - half) / (shares[row]! - shares[row + 1]!);
  return rates[row]! * (rates[row + 1]! / rates[row]!) ** part;
}

/** By how much the rate may rise in a step, as the map has it. */
export interface SpeedLimit {
  /** The mean over the warmups from **shortest** to **longest**: the usable rate per warmup step. */
  readonly perStep: number;
  readonly least: number;
  readonly greatest: number;
  readonly shortest: number;
  readonly longest: number;
}

/**
 * The largest usable rate per warmup step, from those warmups where it is the ramp that decides: the rate is clearly above
 * what is survived at once, and below 1, where even the flattest place of the valley, of sharpness 2, is unstable.
 */
export function speedLimit(rows: readonly Row[], params: Params): SpeedLimit | undefined {
  const found = lengths.slice(1).flatMap((length) => {
    const rate = usable(rows, length);
    return rate !== undefined && rate > 1.15 * limitAtOnce(params) && rate < 1
      ? [{ length, perStep: rate / length }]
      : [];
  });
  if (found.length === 0) return undefined;
  const quotients = found.map(({ perStep }) => perStep);
  return {
    perStep: Math.exp(quotients.reduce((sum, each) => sum + Math.log(each), 0) / quotients.length),
    least: Math.min(...quotients),
    greatest: Math.max(...quotients),
    shortest: found[0]!.length,
    longest: found.at(-1)!.length,
  };
}

/** Where a rate is on the axis of the map, in rows. */
export function rowOf(rate: number): number {
  const above = Math.min(
    Math.max(
      rates.findIndex((each) => each >= rate),
      1,
    ),
    rates.length - 1,
  );
  const below = above - 1;
  return below + Math.log(rate / rates[below]!) / Math.log(rates[above]! / rates[below]!);
}

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

/** What the map is of: nothing that it says holds for a network. */
const model = 'In this model of two weights';

/** The speed limit, for someone who touches nothing. */
export function speedFinding(rows: readonly Row[], params: Params): string {
  const speed = speedLimit(rows, params);
  if (!speed) return `${model} a ramp may be too fast: above its speed limit the weights are thrown out.`;
  const { perStep, least, greatest, shortest, longest } = speed;
  if (shortest === longest) {
    return `${model}, with ${counted(shortest, 'warmup step')}, the rate may rise by about ${short(perStep)} a step. For other lengths this map does not tell.`;
  }
  if (greatest / least >= alike) {
    return `${model}, from ${shortest} to ${longest} warmup steps, the rate may rise by ${short(least)} to ${short(greatest)} a step: here no one speed limit holds for all lengths.`;
  }
  return `${model} a ramp has a speed limit: half of the runs survive a rise of about ${short(perStep)} a step. From ${shortest} to ${longest} warmup steps twice the rate needs twice the warmup.`;
}
