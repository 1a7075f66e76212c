// The figure of the interpolation: the two weights of the linear warmup, and their sum. The plainest figure, to copy from.
import * as Plot from '@observablehq/plot';
import { caseOf } from '../../parameters/cases.ts';
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { linearWarmup } from '../../schedule/index.ts';
import { plot } from '../kit/draw/plot.ts';
import { plottedSteps, reach } from '../kit/draw/steps.ts';
import { halo, ink, rateTicks, ring } from '../kit/draw/theme.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Figure } from '../kit/figure.ts';

interface Row {
  step: number;
  startWeight: number;
  startPart: number;
  peakPart: number;
  sum: number;
}

function at(params: Params, step: number): Row {
  const { startFactor, warmupSteps } = params;
  const progress = step < warmupSteps ? step / warmupSteps : 1;
  const startWeight = 1 - progress;
  return {
    step,
    startWeight,
    startPart: startFactor * startWeight,
    peakPart: progress,
    sum: linearWarmup(params)(step),
  };
}

// A little of the plateau is shown, so that one sees the weights stop.
const span = ({ warmupSteps, step }: Params): number => reach(Math.max(Math.ceil(1.25 * warmupSteps), 10), step);

const findings = {
  none: 'With no warmup steps the helper never interpolates: it returns 1 at once.',
  flat: 'With w = 1 the two parts always add up to 1: what one loses, the other gains.',
  rising:
    'The weight of w fades at the pace the weight of 1 grows. Since w is below 1, the average climbs in a straight line.',
  falling:
    'The weight of w fades at the pace the weight of 1 grows. Since w is above 1, the average falls in a straight line.',
};

/** The two weights of the interpolation as they trade places, and their sum. */
export const figure: Figure<Row> = {
  id: 'interpolation',
  home: 'formula/',
  title: 'Two weights that trade places',
  question: 'Where does the straight line come from?',
  task: 'Raise the start factor to 0.3 to see both parts. Then put the step half way: which start factor makes the multiplier 0.75 there?',
  finding: (params) => findings[caseOf(params)],
  parameters: ['startFactor', 'warmupSteps', 'step'],
  cursor: 'step',
  span,
  columns: [
    { key: 'step', label: 'step x' },
    { key: 'startWeight', label: 'weight of w: 1−α' },
    { key: 'startPart', label: 'start’s part w(1−α)' },
    { key: 'peakPart', label: 'peak’s part α' },
    { key: 'sum', label: 'multiplier f(x)' },
  ],
  data: (params) => {
    const { warmupSteps, step } = params;
    return plottedSteps(span(params), [warmupSteps, step]).map((each) => at(params, each));
  },
  describe: (params, known) => {
    const { startFactor, warmupSteps } = params;
    const falls = startFactor === 0 ? 'is 0 throughout' : `falls from ${format(startFactor)} to 0`;
    const weights =
      warmupSteps === 0
        ? 'There are no warmup steps, so nothing is interpolated and the multiplier is 1.'
        : `Over ${counted(warmupSteps, 'step')} the start’s part ${falls} while the peak’s part rises from 0 to 1.`;
    return `${weights} ${figure.read(params, known)}`;
  },
  read: (params) => {
    const { step, startPart, peakPart, sum } = at(params, params.step);
    return `At step ${format(step)}: ${format(startPart)} from the start and ${format(peakPart)} from the peak make ${format(sum)}.`;
  },
  draw: (rows, params, frame) => {
    const { startFactor, warmupSteps, step } = params;
    const here = at(params, step);
    const top = Math.max(1, startFactor);
    const ticks = rateTicks(1, top);
    const end = span(params);
    const narrow = isNarrow(frame);
    const ramps = warmupSteps > 0;
    const line = { x: 'step', strokeLinecap: 'round' } as const;
    const label = (where: number, y: (row: Row) => number, text: string, fill: string, place: Plot.TextOptions) =>
      Plot.text([at(params, Math.round(where))], {
        x: 'step',
        y,
        text: () => text,
        fill,
        ...place,
        fontWeight: 600,
        ...halo,
      });
    // In the upper part, at the height that is farthest from the dotted line.
    const between = (row: Row) => {
      const heights = [0.25, 0.5, 0.75].map((part) => row.peakPart + part * row.startPart);
      return heights.toSorted((a, b) => Math.abs(b - row.startWeight) - Math.abs(a - row.startWeight))[0]!;
    };
    return plot(
      {
        height: narrow ? 250 : 310,
        x: { domain: [0, end] },
        y: { domain: [0, top * 1.06] },
        axes: { x: 'step (optimizer updates done)', y: 'multiplier', yTicks: ticks },
        marks: [
          Plot.areaY(rows, { x: 'step', y: 'peakPart', fill: ink.wash }),
          Plot.areaY(rows, { x: 'step', y1: 'peakPart', y2: 'sum', fill: ink.cool, fillOpacity: 0.35 }),
          ramps && Plot.ruleX([warmupSteps], { y1: 0, y2: 1, stroke: ink.line }),
          Plot.line(rows, { ...line, y: 'startWeight', stroke: ink.cool, strokeWidth: 2, strokeDasharray: '2 5' }),
          Plot.line(rows, { ...line, y: 'peakPart', stroke: ink.ember, strokeWidth: 2.5 }),
          Plot.line(rows, { ...line, y: 'sum', stroke: ink.strong, strokeWidth: 3.5, strokeDasharray: '9 6' }),
          ramps && [
            label(0.6 * warmupSteps, (row) => row.startWeight, '1 − α', ink.cool, {
              dx: 4,
              dy: -9,
              textAnchor: 'start',
            }),
            label(0.92 * warmupSteps, (row) => row.peakPart / 2, 'α', ink.ember, {}),
            startFactor >= 0.1 && label(0.1 * warmupSteps, between, 'w(1 − α)', ink.cool, { textAnchor: 'start' }),
          ],
          label(end, (row) => row.sum, 'sum f(x)', ink.strong, { dy: 17, textAnchor: 'end' }),
          Plot.ruleX([step], { y1: 0, y2: here.sum, stroke: ink.faint }),
          Plot.dot([here], { x: 'step', y: 'peakPart', r: 4.5, fill: ink.ember }),
          Plot.dot([here], { x: 'step', y: 'sum', ...ring }),
        ],
      },
      frame,
    );
  },
};
