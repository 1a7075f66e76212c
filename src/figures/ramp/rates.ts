// The rates of the ramp and of the reader’s own f(x), step by step and in words.
import { caseOf } from '../../parameters/cases.ts';
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { linearWarmup, scale } from '../../schedule/index.ts';
import { plottedSteps, reach } from '../kit/draw/steps.ts';
import type { Column } from '../kit/figure.ts';
import { apartWords, largestDifference } from './difference.ts';

/** A step of the ramp, and of the reader's own f(x) if there is one. */
export interface Row {
  step: number;
  multiplier: number;
  rate: number;
  /** f(x) of the reader's own; empty beyond its last number. */
  own?: number | '';
  /** Its rate. */
  ownRate?: number | '';
}

/** The ramp at a step. */
export function at(params: Params, step: number): Row {
  const multiplier = linearWarmup(params);
  const row = { step, multiplier: multiplier(step), rate: scale(multiplier, params.peakLr)(step) };
  if (params.own.length === 0) return row;
  const own = params.own[step];
  return { ...row, own: own ?? '', ownRate: own === undefined ? '' : params.peakLr * own };
}

/** The last step on the axis: both corners of the ramp, all of the reader's own f(x), and the scrubbed step are on it. */
export const span = ({ warmupSteps, step, own }: Params): number =>
  reach(Math.max(2 * warmupSteps, 10, own.length - 1), step);

/** Where the reader's own f(x) is furthest from the warmup; undefined if it is the warmup, or is not there. */
export const furthest = (params: Params) => largestDifference(params.own, linearWarmup(params));

/** The plotted steps, those among them at which something happens. */
export function rowsOf(params: Params): Row[] {
  const { warmupSteps, step } = params;
  const apart = furthest(params)?.step;
  const marked = apart === undefined ? [warmupSteps, step] : [warmupSteps, step, apart];
  return plottedSteps(span(params), marked).map((each) => at(params, each));
}

/** What the picture is called. */
export const title = 'The learning rate over the first steps';

/** The columns of the ramp. */
export const columns: readonly Column<Row>[] = [
  { key: 'step', label: 'step' },
  { key: 'multiplier', label: 'multiplier f(x)' },
  { key: 'rate', label: 'learning rate η·f(x)' },
];

/** What the reader's line is: an f(x), or rates that came as rates. */
export type Mine = 'your f(x)' | 'your rates';

/** The columns of the reader's own f(x), if there is one. */
export const ownColumns = ({ own }: Params): readonly Column<Row>[] =>
  own.length === 0
    ? []
    : [
        { key: 'own', label: 'your f(x)' },
        { key: 'ownRate', label: 'your rate η·f(x)' },
      ];

/** The column of rates that came as rates. */
export const rateColumns: readonly Column<Row>[] = [{ key: 'ownRate', label: 'your rates' }];

/** From where to where the learning rate goes. */
export function journey(params: Params): string {
  const { startFactor, warmupSteps, peakLr } = params;
  const peak = format(peakLr);
  const start = startFactor === 0 ? 'zero' : `${format(startFactor * peakLr)}, ${format(startFactor)} times the peak`;
  const end = `${peak} at step ${format(warmupSteps)}, where it stays`;
  return {
    none: `There is no warmup: every step runs at the peak learning rate ${peak}.`,
    flat: `The start factor is 1, so every step runs at the peak learning rate ${peak}.`,
    rising: `The learning rate starts at ${start}, climbs by the same amount every step and reaches the peak ${end}.`,
    falling: `The learning rate starts at ${start}, falls by the same amount every step and reaches the peak ${end}.`,
  }[caseOf(params)];
}

/** The rate at the reader's place, and the reader's own f(x) or rate there if there is one. */
export function hereWords(params: Params, mine: Mine = 'your f(x)'): string {
  const { step, multiplier, rate, own, ownRate } = at(params, params.step);
  const told = `At step ${format(step)} the multiplier is ${format(multiplier)} and the rate is ${format(rate)}`;
  if (own === undefined || ownRate === undefined) return `${told}.`;
  if (own === '' || ownRate === '') return `${told}; ${mine} ${mine === 'your rates' ? 'end' : 'ends'} before it.`;
  return `${told}; ${mine === 'your rates' ? `your rate is ${format(ownRate)}` : `${mine} is ${format(own)}`}.`;
}

/** Where the reader's own f(x) is furthest from the linear warmup, in a sentence; '' without one. */
export function ownWords(params: Params): string {
  const { own } = params;
  if (own.length === 0) return '';
  const difference = furthest(params);
  const steps = own.length === 1 ? 'its one step' : `all its ${counted(own.length, 'step')}`;
  if (!difference) return `Your f(x) is this warmup at ${steps}, to the last bit.`;
  const { step, apart } = difference;
  const [mine, core] = apartWords(difference.given, difference.core);
  return `Your f(x) differs most from this warmup at step ${format(step)}: ${mine} instead of ${core}, ${format(apart)} apart.`;
}
