import * as Plot from '@observablehq/plot';
import { linearWarmup } from '../schedule/index.ts';
import { caseOf } from './cases.ts';
import type { Figure } from './kit/figure.ts';
import { format } from './kit/format.ts';
import { plottedSteps } from './kit/steps.ts';
import { axes, axisWidth, ink, plot } from './kit/theme.ts';
import type { Params } from './parameters.ts';

interface Row {
  step: number;
  progress: number;
  start: number;
  peak: number;
  sum: number;
}

function at(params: Params, step: number): Row {
  const { startFactor, warmupSteps } = params;
  const progress = step < warmupSteps ? step / warmupSteps : 1;
  return { step, progress, start: startFactor * (1 - progress), peak: progress, sum: linearWarmup(params)(step) };
}

// A little of the plateau is shown, so that one sees the weights stop.
const span = ({ warmupSteps }: Params): number => Math.max(Math.ceil(1.25 * warmupSteps), 10);

const findings = {
  none: 'With no warmup steps the helper never interpolates: it returns 1 at once.',
  flat: 'With w = 1 the two parts always add up to 1: what one loses, the other gains.',
  rising:
    'The start’s share fades out at the pace the peak’s share comes in. Their sum is a straight line from w to 1.',
  falling: 'With w above 1 the start’s share fades faster than the peak’s comes in, so the sum falls to 1.',
};

/** The two weights of the interpolation as they trade places, and their sum. */
export const interpolation: Figure<Row> = {
  id: 'interpolation',
  title: 'Two weights that trade places',
  question: 'Where does the straight line come from?',
  task: 'Set the start factor so that the multiplier is 0.75 half way up.',
  finding: (params) => findings[caseOf(params)],
  parameters: ['startFactor', 'warmupSteps', 'step'],
  cursor: 'step',
  span,
  columns: [
    { key: 'step', label: 'step x' },
    { key: 'progress', label: 'progress α' },
    { key: 'start', label: 'start’s share w(1−α)' },
    { key: 'peak', label: 'peak’s share α' },
    { key: 'sum', label: 'multiplier f(x)' },
  ],
  data: (params) => {
    const { warmupSteps, step } = params;
    return plottedSteps(span(params), [warmupSteps, step]).map((each) => at(params, each));
  },
  describe: (params) => {
    const { startFactor, warmupSteps } = params;
    const weights =
      warmupSteps === 0
        ? 'There are no warmup steps, so nothing is interpolated and the multiplier is 1.'
        : `Over ${format(warmupSteps)} steps the start’s share falls from ${format(startFactor)} to 0 while the peak’s share rises from 0 to 1.`;
    return `${weights} ${interpolation.read(params)}`;
  },
  read: (params) => {
    const { step, progress, start, sum } = at(params, params.step);
    return `At step ${format(step)}: ${format(start)} from the start and ${format(progress)} from the peak make ${format(sum)}.`;
  },
  draw: (rows, params, frame) => {
    const { startFactor, warmupSteps, step } = params;
    const here = at(params, step);
    const top = Math.max(1, startFactor);
    const ticks = [0, 0.25, 0.5, 0.75, 1, 1.5, 2].filter((tick) => tick <= top);
    const end = span(params);
    const narrow = frame.width < 480;
    const shown = step <= end;
    const line = { x: 'step', strokeLinecap: 'round' } as const;
    // Labels sit where the lines are far apart: the falling share near the left edge, the rising one near α = 3/4.
    const label = { fontWeight: 600, stroke: ink.paper, strokeWidth: 4 } as const;
    const low = at(params, Math.round(0.12 * warmupSteps));
    const high = at(params, Math.round(0.72 * warmupSteps));
    return plot(
      {
        height: narrow ? 250 : 300,
        marginLeft: axisWidth(ticks.map((tick) => format(tick))),
        marginRight: 14,
        x: { domain: [0, end] },
        y: { domain: [0, top * 1.06] },
        marks: [
          axes('step (optimizer updates done)', 'share of the peak rate', ticks),
          warmupSteps > 0 && Plot.ruleX([warmupSteps], { y1: 0, y2: 1, stroke: ink.line }),
          Plot.line(rows, { ...line, y: 'sum', stroke: ink.strong, strokeWidth: 3.5 }),
          Plot.line(rows, { ...line, y: 'start', stroke: ink.cool, strokeWidth: 2.5, strokeDasharray: '1 5' }),
          Plot.line(rows, { ...line, y: 'peak', stroke: ink.ember, strokeWidth: 2.5, strokeDasharray: '7 5' }),
          warmupSteps > 0 && [
            Plot.text([low], {
              ...label,
              x: 'step',
              y: 'start',
              text: () => 'w(1 − α)',
              dy: -12,
              textAnchor: 'start',
              fill: ink.cool,
            }),
            Plot.text([high], {
              ...label,
              x: 'step',
              y: 'peak',
              text: () => 'α',
              dx: 8,
              dy: 14,
              textAnchor: 'start',
              fill: ink.ember,
            }),
          ],
          Plot.text([at(params, end)], {
            ...label,
            x: 'step',
            y: 'sum',
            text: () => 'sum f(x)',
            dy: 16,
            textAnchor: 'end',
            fill: ink.strong,
          }),
          shown && [
            Plot.ruleX([step], { y1: 0, y2: top, stroke: ink.faint }),
            Plot.dot([here], { x: 'step', y: 'start', r: 4.5, fill: ink.cool }),
            Plot.dot([here], { x: 'step', y: 'peak', r: 4.5, fill: ink.ember }),
            Plot.dot([here], { x: 'step', y: 'sum', r: 6, fill: ink.paper, stroke: ink.strong, strokeWidth: 2.5 }),
          ],
        ],
      },
      frame,
    );
  },
};
