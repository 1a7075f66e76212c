// The right panel of the catapult: how sharp the place is that each run has reached, step by step.
import * as Plot from '@observablehq/plot';
import { usualStartFactor } from '../../training/plan.ts';
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { linearWarmup } from '../../schedule/index.ts';
import { cutPath } from '../kit/draw/cut-path.ts';
import { plot, type Plotted } from '../kit/draw/plot.ts';
import { decadeTicks, halo, ink, ring } from '../kit/draw/theme.ts';
import type { Frame } from '../kit/figure.ts';
import { horizon, type Pair, plotted, stepHere, steps } from './pair.ts';

/** The words under the axis of steps. */
const stepAxis = (params: Params): string =>
  horizon(params) < steps ? `step (the first ${format(horizon(params))} of ${format(steps)})` : 'step';

/** The sharpness of both runs over their steps, against what the rate can bear. */
export function drawSharpness(pair: Pair, params: Params, frame: Frame, height: number): Plotted {
  const { uvLr, uvWarmup } = params;
  const end = horizon(params);
  const start = pair.none.moments[0]!.sharpness;
  const multiplier = linearWarmup({ startFactor: usualStartFactor, warmupSteps: uvWarmup });
  const survivors = [pair.none, pair.warmup].filter(({ over }) => over === undefined);
  const lowest = survivors.flatMap(({ moments }) => moments.slice(0, end + 1).map(({ sharpness }) => sharpness));
  const foot = Math.min(2, ...lowest, 1.6 / uvLr) / 1.3;
  const top = start * 8;
  const box = { x: [0, end], y: [foot, top] } as const;
  const corners = [0, ...Array.from({ length: 16 }, (_, index) => uvWarmup * 1.25 ** (index - 15)), end];
  const bounds = [...new Set(corners)].map((step) => ({ step, bound: 2 / (uvLr * multiplier(step)) }));
  const shown = bounds.filter(({ bound }) => bound <= top);
  const pathOf = (run: Pair['none']) =>
    cutPath(
      plotted(run, params).map(({ step, sharpness }) => ({ x: step, y: sharpness })),
      box,
    );
  const [none, ramped] = [pathOf(pair.none), pathOf(pair.warmup)];
  const here = (run: Pair['none']) =>
    run.moments
      .slice(stepHere(params), stepHere(params) + 1)
      .filter(({ sharpness }) => sharpness <= top && sharpness >= foot);
  const label = { fontWeight: 600, ...halo } as const;
  const bounded = (times: number) => Math.min((times / 2) * bounds.at(-1)!.bound, top);
  const ends = { none: none.at(-1)!, warmup: ramped.at(-1)! };
  const lower = ends.none.y < ends.warmup.y ? 'none' : 'warmup';
  const names = (['none', 'warmup'] as const).map((key) => {
    const text = key === 'none' ? 'without warmup' : 'with warmup';
    const fill = key === 'none' ? ink.soft : ink.ember;
    // A run that leaves the picture is named where it does; of two that stay, each on its own side.
    return pair[key].over === undefined
      ? { text, fill, ...ends[key], dy: lower === key ? 16 : -12, textAnchor: 'end' as const }
      : { text, fill, ...ends[key], dy: key === 'none' ? 6 : 24, textAnchor: 'start' as const };
  });
  return plot(
    {
      height,
      x: { domain: [0, end] },
      y: { domain: [foot, top], type: 'log' },
      axes: { x: stepAxis(params), y: 'sharpness (logarithmic axis)', yTicks: decadeTicks(foot, top), foot },
      marks: [
        Plot.areaY(shown, {
          x: 'step',
          y1: ({ bound }) => Math.min(bound, top),
          y2: ({ bound }) => Math.min(2 * bound, top),
          fill: 'var(--wash)',
        }),
        [2, 4].map((times) => [
          Plot.line(
            bounds.map(({ step, bound }) => ({ step, bound: (bound * times) / 2 })).filter(({ bound }) => bound <= top),
            { x: 'step', y: 'bound', stroke: ink.cool, strokeDasharray: times === 2 ? '1 0' : '2 4' },
          ),
          Plot.text([times === 2 ? '2/η' : '4/η'], {
            x: end,
            y: bounded(times),
            dy: -8,
            textAnchor: 'end',
            fill: ink.cool,
            fontWeight: 600,
          }),
        ]),
        Plot.ruleX([stepHere(params)], { stroke: ink.line }),
        Plot.line(none, { x: 'x', y: 'y', stroke: ink.soft, strokeWidth: 2, strokeDasharray: '6 4' }),
        Plot.line(ramped, { x: 'x', y: 'y', stroke: ink.ember, strokeWidth: 2.5 }),
        names.map(({ text, x, y, dy, fill, textAnchor }) =>
          Plot.text([text], { x, y, dx: textAnchor === 'start' ? 6 : 0, dy, textAnchor, fill, ...label }),
        ),
        Plot.dot(here(pair.none), {
          x: 'step',
          y: 'sharpness',
          r: 5,
          fill: ink.paper,
          stroke: ink.soft,
          strokeWidth: 2,
        }),
        Plot.dot(here(pair.warmup), { x: 'step', y: 'sharpness', ...ring }),
      ],
    },
    frame,
  );
}
