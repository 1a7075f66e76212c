// The figure of one step on a parabola: the reader says first what it will do.
import * as Plot from '@observablehq/plot';
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { answers } from '../../parameters/tables/parabola.ts';
import { cutPath } from '../kit/draw/cut-path.ts';
import { plot } from '../kit/draw/plot.ts';
import { halo, ink, ring } from '../kit/draw/theme.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Figure, Frame, Picture } from '../kit/figure.ts';
import {
  answered,
  earlierRows,
  hereWords,
  lastStep,
  type Outcome,
  parabolaWords,
  placeWords,
  type Row,
  rowsOf,
  stepHere,
} from './descent.ts';

// As far as this is drawn, and the first step in any case.
const farthestDrawn = 4;
const point = { x: 'weight', y: 'loss' } as const;

/** The parabola, the stretch that is nearer to the minimum than the start, and the steps, or the question where they lead. */
function drawParabola(rows: readonly Row[], params: Params, frame: Frame): Picture {
  const { curvature } = params;
  const narrow = isNarrow(frame);
  const sizes = rows.map(({ weight }) => Math.abs(weight));
  const reach = 1.2 * Math.max(1, sizes[1] ?? 1, ...sizes.filter((size) => size <= farthestDrawn));
  const lossAt = (weight: number) => (curvature * weight * weight) / 2;
  const top = lossAt(reach) * 1.12;
  const curve = Array.from({ length: 41 }, (_, index) => ((index - 20) / 20) * reach).map((weight) => ({
    weight,
    loss: lossAt(weight),
  }));
  const inside = rows.filter(({ weight }) => Math.abs(weight) <= reach);
  const [path, earlier] = [rows, earlierRows(params)].map((steps) => {
    const corners = steps.map(({ weight, loss }) => ({ x: weight, y: loss }));
    return cutPath(corners, { x: [-reach, reach], y: [0, top] });
  });
  const here = inside.filter(({ step }) => step === stepHere(params));
  const label = { fontWeight: 600, ...halo } as const;
  const named = inside.slice(0, 4).filter(({ step, weight }, index, all) => {
    // A dot near an earlier one would have its name on top of the other's.
    const near = (other: Row) => Math.abs(other.weight - weight) < 0.13 * reach;
    return step === 0 || (Math.abs(weight) > 0.13 * reach && !all.slice(0, index).some(near));
  });
  const ticks = [0, top / 2.5, top / 1.25].map((tick) => Number(tick.toPrecision(1)));
  const svg = plot(
    {
      height: narrow ? 270 : 330,
      x: { domain: [-reach, reach] },
      y: { domain: [0, top] },
      axes: { x: 'weight (the minimum is at 0)', y: 'loss', yTicks: [...new Set(ticks)] },
      marks: [
        Plot.rect([0], { x1: -1, x2: 1, y1: 0, y2: top, fill: 'var(--wash)' }),
        Plot.ruleX([-1, 1], { stroke: ink.line, y1: 0, y2: top }),
        reach < 2 && Plot.text(['nearer than the start'], { x: 0, frameAnchor: 'top', dy: 4, fill: ink.soft }),
        Plot.line(curve, { ...point, stroke: ink.faint, strokeWidth: 2 }),
        earlier!.length > 0 && [
          Plot.line(earlier, { x: 'x', y: 'y', stroke: ink.ember, strokeOpacity: 0.3, strokeDasharray: '2 3' }),
          Plot.text([`dotted: the steps at ${format(params.predictedLr)}`], {
            x: 0,
            frameAnchor: 'top',
            dy: 21,
            fill: ink.soft,
          }),
        ],
        Plot.line(path, { x: 'x', y: 'y', stroke: ink.ember, strokeWidth: 1.5 }),
        !answered(params) && [
          Plot.arrow(rows, { x1: 'weight', y1: 'loss', x2: 0.3, y2: 'loss', stroke: ink.ember, strokeWidth: 3 }),
          Plot.text(['how far?'], {
            x: 0.3,
            y: lossAt(1),
            dx: -8,
            textAnchor: 'end',
            fill: ink.ember,
            ...label,
            fontSize: 15,
          }),
        ],
        Plot.dot(inside, { ...point, r: 3.5, fill: ink.ember }),
        [1, -1].map((side) =>
          Plot.text(
            named.filter(({ weight }) => Math.sign(weight) === side),
            {
              ...point,
              ...label,
              text: ({ step }: Row) => (step === 0 ? 'start' : `${step}`),
              fill: ink.ember,
              dx: side * 11,
              textAnchor: side === 1 ? 'start' : 'end',
            },
          ),
        ),
        Plot.dot(here, { ...point, ...ring }),
        here.length > 0 &&
          Plot.text(
            [
              `${answered(params) ? `after step ${here[0]!.step}` : 'at the start'}: weight ${format(here[0]!.weight, 3)}`,
            ],
            { frameAnchor: 'top-right', dy: -24, fill: ink.strong, fontWeight: 600 },
          ),
      ],
    },
    frame,
  );
  const x = svg.scale('x')!;
  // The dot nearest to the pointer: where dots crowd, the latest of them.
  const under = (pointer: number): number =>
    inside.reduce((best, row) => {
      const away = ({ weight }: Row) => Math.abs(Number(x.apply(weight)) - pointer);
      return away(row) <= away(best) ? row : best;
    }).step;
  return Object.assign(svg, { under });
}

/** What a step on a parabola does: the reader says it first, and then sees it. */
export const figure: Figure<Row> = {
  id: 'parabola',
  home: 'why/',
  title: 'One step on a parabola, and the next ones',
  question: 'The slope says which way. How far may a step go?',
  task: 'Set a rate. Before you see a step, say by a button what the weight will do: come closer, jump over the minimum and come closer, go to and fro, or get farther away. Then find the rate at which it goes to and fro for ever.',
  finding: (params) =>
    answered(params)
      ? `A step comes closer to the minimum below a rate of 2/curvature, here ${format(2 / params.curvature, 4)}, and above it never.`
      : 'First say by a button what you think will happen. Then you see it.',
  parameters: ['parabolaLr', 'curvature', 'parabolaStep'],
  waits: { name: 'parabolaStep', why: 'First say what will happen.', now: (params) => !answered(params) },
  silent: ['prediction', 'predictedLr', 'predictedCurvature'],
  actions: (Object.keys(answers) as Outcome[]).map((prediction) => ({
    id: prediction,
    label: answers[prediction],
    offered: () => true,
    change: ({ parabolaLr, curvature }) => ({
      prediction,
      predictedLr: parabolaLr,
      predictedCurvature: curvature,
      parabolaStep: 1,
    }),
  })),
  cursor: 'parabolaStep',
  span: lastStep,
  columns: [
    { key: 'step', label: 'step' },
    { key: 'weight', label: 'weight' },
    { key: 'loss', label: 'loss' },
  ],
  data: rowsOf,
  describe: (params) => (answered(params) ? `${parabolaWords(params)} ${placeWords(params)}` : parabolaWords(params)),
  read: (params) => (answered(params) ? hereWords(params) : parabolaWords(params)),
  draw: drawParabola,
};
