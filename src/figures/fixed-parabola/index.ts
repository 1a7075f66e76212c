// The figure of the fixed parabola: a rate that is too high stays too high, with a warmup and without.
import * as Plot from '@observablehq/plot';
import type { Params } from '../../parameters/index.ts';
import { plot } from '../kit/draw/plot.ts';
import { niceStride } from '../kit/draw/steps.ts';
import { halo, ink, ring } from '../kit/draw/theme.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Figure, Frame } from '../kit/figure.ts';
import { findingWords, fixedWords, hereWords, numbers, type Row, rowsOf, stepHere } from './distances.ts';

/** Both runs over an axis of powers of ten, which ends where 64-bit numbers do. */
function drawFixedParabola(rows: Row[], params: Params, frame: Frame): SVGSVGElement {
  const { fixedSteps, fixedWarmup } = params;
  const narrow = isNarrow(frame);
  const powers = rows.flatMap(({ none, warmup }) => [none, warmup]);
  const [low, high] = [Math.min(...powers, -4), Math.max(...powers, 4)];
  const room = (high - low) * 0.08;
  const stride = niceStride((high - low) / 5);
  const count = Math.floor(high / stride) - Math.ceil(low / stride) + 1;
  const ticks = Array.from({ length: count }, (_, index) => (Math.ceil(low / stride) + index) * stride);
  const here = rows.filter(({ step }) => step === stepHere(params));
  const runs = [
    { key: 'none', name: 'without warmup', line: { stroke: ink.soft, strokeDasharray: '7 4', strokeWidth: 2 } },
    { key: 'warmup', name: `with ${fixedWarmup} warmup steps`, line: { stroke: ink.ember, strokeWidth: 3 } },
  ] as const;
  const end = rows.at(-1)!;
  // The higher line is named over its middle, the lower one under its end, each beyond all of the line that is there.
  const higher = end.none >= end.warmup ? 'none' : 'warmup';
  const named = (key: 'none' | 'warmup') => {
    const [from, to] = key === higher ? [0.15, 0.55] : [0.5, 1];
    const beside = rows
      .filter(({ step }) => step >= from * fixedSteps && step <= to * fixedSteps)
      .map((row) => row[key]);
    return key === higher
      ? { x: to * fixedSteps, y: Math.max(...beside), dy: -14 }
      : { x: to * fixedSteps, y: Math.min(...beside), dy: 20 };
  };
  return plot(
    {
      height: narrow ? 280 : 330,
      x: { domain: [0, fixedSteps] },
      y: { domain: [low - 3 * room, high + 2 * room] },
      axes: {
        x: 'step (optimizer updates done)',
        y: narrow
          ? 'distance from the minimum, power of ten'
          : 'distance from the minimum, as a power of ten (logarithmic)',
        yTicks: ticks,
        foot: low - 3 * room,
      },
      marks: [
        Plot.ruleY([0], { stroke: ink.line }),
        high >= numbers.greatest && [
          Plot.ruleY([numbers.greatest], { stroke: ink.faint, strokeDasharray: '2 4' }),
          Plot.text([narrow ? 'numbers end' : 'where 64-bit numbers end'], {
            x: fixedSteps,
            y: numbers.greatest,
            dy: -9,
            textAnchor: 'end',
            fill: ink.soft,
          }),
        ],
        low <= numbers.least && Plot.ruleY([numbers.least], { stroke: ink.faint, strokeDasharray: '2 4' }),
        runs.map(({ key, line }) => Plot.line(rows, { x: 'step', y: key, ...line })),
        Plot.text(['the start'], { x: fixedSteps, y: 0, dx: -12, dy: -8, textAnchor: 'end', fill: ink.soft, ...halo }),
        Plot.ruleX([stepHere(params)], { stroke: ink.faint }),
        runs.map(({ key, name, line }) => [
          Plot.text([name], {
            ...named(key),
            textAnchor: 'end',
            fill: line.stroke,
            fontWeight: 600,
            ...halo,
          }),
          Plot.dot(here, { x: 'step', y: key, ...ring, stroke: line.stroke }),
        ]),
      ],
    },
    frame,
  );
}

/** A rate on a parabola with and without a warmup: too high a rate stays too high. */
export const figure: Figure<Row> = {
  id: 'fixed-parabola',
  home: 'why/',
  title: 'Warmup on a fixed parabola',
  question: 'Can a warmup make a rate usable on a parabola that never changes?',
  task: 'Find a rate that only the run with warmup survives. Then give both runs the most steps there are before you trust it.',
  finding: findingWords,
  parameters: ['fixedLr', 'fixedWarmup', 'fixedSteps', 'fixedStep'],
  cursor: 'fixedStep',
  span: ({ fixedSteps }) => fixedSteps,
  columns: [
    { key: 'step', label: 'step' },
    { key: 'none', label: 'log₁₀ of the distance without warmup' },
    { key: 'warmup', label: 'log₁₀ of the distance with warmup' },
  ],
  data: (params) => rowsOf(params),
  describe: (params) => `${fixedWords(params)} ${hereWords(params, stepHere(params))}`,
  read: (params) => hereWords(params, stepHere(params)),
  draw: drawFixedParabola,
};
