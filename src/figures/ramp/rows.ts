import { linearWarmup, scale } from '../../schedule/index.ts';
import type { Column } from '../kit/figure.ts';
import { plottedSteps, reach } from '../kit/draw/steps.ts';
import { largestDifference } from './difference.ts';
import type { Params } from '../../parameters/index.ts';

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
