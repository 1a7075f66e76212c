import * as Plot from '@observablehq/plot';
import { linearWarmup, scale } from '../schedule/index.ts';
import { caseOf } from './cases.ts';
import type { Figure } from './kit/figure.ts';
import { format } from './kit/format.ts';
import { plottedSteps, reach } from './kit/steps.ts';
import { plot } from './kit/plot.ts';
import { heat, heatScale, ink, rateTicks, ring } from './kit/theme.ts';
import type { Params } from './parameters.ts';

interface Row {
  step: number;
  multiplier: number;
  rate: number;
}

function at(params: Params, step: number): Row {
  const multiplier = linearWarmup(params);
  return { step, multiplier: multiplier(step), rate: scale(multiplier, params.peakLr)(step) };
}

const span = ({ warmupSteps, step }: Params): number => reach(Math.max(2 * warmupSteps, 10), step);

function journey(params: Params): string {
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

const findings = {
  none: 'Without warmup steps there is no ramp: the first update already runs at the peak.',
  flat: 'A start factor of 1 makes the ramp flat: a warmup that changes nothing.',
  rising: 'The rate climbs in equal steps to the peak you asked for, and never passes it.',
  falling: 'Only a start factor above 1 starts above the peak. The ramp then falls to it.',
};

/** Rate over steps: the ramp, the plateau, and the step the reader scrubs. */
export const ramp: Figure<Row> = {
  id: 'ramp',
  title: 'The learning rate over the first steps',
  question: 'At which rate does each update run?',
  task: 'Find the first step at half the peak or more. Then make the warmup twice as long and find it again.',
  finding: (params) => findings[caseOf(params)],
  parameters: ['peakLr', 'startFactor', 'warmupSteps', 'step'],
  cursor: 'step',
  span,
  columns: [
    { key: 'step', label: 'step' },
    { key: 'multiplier', label: 'multiplier f(x)' },
    { key: 'rate', label: 'learning rate η·f(x)' },
  ],
  data: (params) => {
    const { warmupSteps, step } = params;
    return plottedSteps(span(params), [warmupSteps, step]).map((each) => at(params, each));
  },
  describe: (params, known) => `${journey(params)} ${ramp.read(params, known)}`,
  read: (params) => {
    const { step, multiplier, rate } = at(params, params.step);
    return `At step ${format(step)} the multiplier is ${format(multiplier)} and the rate is ${format(rate)}.`;
  },
  draw: (rows, params, frame) => {
    const { peakLr, startFactor, warmupSteps, step } = params;
    const here = at(params, step);
    const top = peakLr * Math.max(1, startFactor);
    const ticks = rateTicks(peakLr, top);
    const end = span(params);
    const narrow = frame.width < 480;
    const late = step > 0.62 * end;
    const low = here.rate < 0.12 * top;
    return plot(
      {
        height: narrow ? 250 : 310,
        x: { domain: [0, end] },
        y: { domain: [0, top * 1.04] },
        axes: { x: 'step (optimizer updates done)', y: 'learning rate', yTicks: ticks },
        marks: [
          heatScale(frame, peakLr),
          Plot.areaY(rows, { x: 'step', y: 'rate', fill: ink.wash, fillOpacity: 0.6 }),
          Plot.ruleY([peakLr], { stroke: ink.ember, strokeDasharray: '2 4' }),
          Plot.text([`peak ${format(peakLr)}${narrow ? '' : ', the rate you asked for'}`], {
            // Where the reader's place is not.
            x: late ? 0 : end,
            y: peakLr,
            dy: -10,
            textAnchor: late ? 'start' : 'end',
            fill: ink.ember,
            fontWeight: 600,
          }),
          warmupSteps > 0 && [
            Plot.ruleX([warmupSteps], { y1: 0, y2: peakLr, stroke: ink.line }),
            Plot.text([narrow ? 'warmup ends' : `warmup ends at ${format(warmupSteps)}`], {
              x: warmupSteps,
              // At the foot of the rule, or at its head when the reader's own label is down there.
              y: low ? peakLr : 0,
              dx: 6,
              dy: low ? 14 : -9,
              textAnchor: 'start',
              fill: ink.soft,
            }),
          ],
          Plot.line(rows, { x: 'step', y: 'rate', stroke: heat(frame), strokeWidth: 3.5, strokeLinecap: 'round' }),
          Plot.ruleX([step], { y1: 0, y2: here.rate, stroke: ink.faint }),
          Plot.dot([here], { x: 'step', y: 'rate', ...ring }),
          Plot.text([here], {
            x: 'step',
            y: 'rate',
            text: ({ rate }: Row) => `${format(rate)}`,
            dx: late ? -11 : 11,
            // Under the line, unless that is under the axis or the line falls.
            dy: low || startFactor > 1 ? -15 : 15,
            textAnchor: late ? 'end' : 'start',
            fill: ink.strong,
            fontWeight: 600,
            fontSize: 15,
            stroke: ink.paper,
            strokeWidth: 4,
          }),
        ],
      },
      frame,
    );
  },
};
