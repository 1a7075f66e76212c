// The picture of the lab: the learning rate of one or two runs over steps, epochs or the fraction of the run.
import * as Plot from '@observablehq/plot';
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { plot } from '../kit/draw/plot.ts';
import {
  decadeTicks,
  fontSize,
  halo,
  heat,
  heatScale,
  ink,
  letterWidth,
  rateTicks,
  ring,
  widthOf,
} from '../kit/draw/theme.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Frame } from '../kit/figure.ts';
import { endOf, leastShown, type Row, rowsHere, runsOf, stepHere, topOf, unitOf } from './both-runs.ts';

const axisWords = {
  steps: 'steps (optimizer updates done)',
  epochs: 'epochs',
  fraction: 'fraction of the run',
};

/** What stands under the time axis, in millions where its numbers would run into each other. */
function timeAxisOf(params: Params): { x: string; xPer: number } {
  const words = axisWords[params.timeAxis];
  return endOf(params) < 2_000_000 ? { x: words, xPer: 1 } : { x: `millions of ${words}`, xPer: 1_000_000 };
}

/** The rate axis: from where to where, what it names, and which rates have a place on it. */
function rateAxisOf(rows: readonly Row[], params: Params, frame: Frame) {
  const rates = rows.map(({ rate }) => rate);
  const peaks = runsOf(params).map(({ peakLr }) => peakLr);
  const top = topOf(params, rates);
  const log = params.rateAxis === 'log';
  const least = leastShown(params, top);
  const shows = (rate: number) => rate >= least;
  // Where the rates hardly differ the axis goes down to half of them.
  const foot = log ? 10 ** Math.floor(Math.log10(Math.min(...rates.filter(shows), top / 2)) - 1e-9) : 0;
  const room = isNarrow(frame) ? 0.36 : 0.26;
  const head = log ? (top / foot) ** room * top : (1 + room) * top;
  const ticks = log ? decadeTicks(foot, top) : rateTicks(Math.max(...peaks), top);
  return { log, top, foot, head, ticks, shows };
}

/** The names of the parts of the reader's run, each over its middle, where there is room for it. */
function partNames(params: Params, width: number): { x: number; text: string }[] {
  const run = runsOf(params)[0]!;
  const unit = unitOf(params, run);
  const boundary = run.warmupSteps + run.stableSteps;
  const parts = [
    { text: 'warmup', from: 0, to: run.warmupSteps },
    { text: 'stable', from: run.warmupSteps, to: boundary },
    { text: run.decay === 'constant' ? 'constant' : 'decay', from: boundary, to: run.totalSteps },
  ];
  const pixels = width / endOf(params) / unit;
  const room = ({ text, from, to }: (typeof parts)[number]) =>
    (to - from) * pixels > widthOf(text, fontSize, letterWidth.wide);
  return parts.filter(room).map(({ text, from, to }) => ({ text, x: (from + to) / 2 / unit }));
}

/** Rate over time of every run that is shown: the reader's glows, the kept one is dashed. */
export function drawLab(rows: Row[], params: Params, frame: Frame): SVGSVGElement {
  const runs = runsOf(params);
  const { log, top, foot, head, ticks, shows } = rateAxisOf(rows, params, frame);
  const narrow = isNarrow(frame);
  const names = narrow ? ['this', 'kept'] : ['this run', 'kept run'];
  const end = endOf(params);
  const visible = (run: number) => rows.filter((row) => row.run === run && shows(row.rate));
  const x = ({ run, step }: Row) => step / unitOf(params, runs[run - 1]!);
  const here = rowsHere(params).filter(({ rate }) => shows(rate));
  // Where a rate has no place on the axis the line is broken.
  const line = (run: number, look: Plot.LineOptions) =>
    Plot.line(
      rows.filter((row) => row.run === run),
      { x, y: ({ rate }: Row) => (shows(rate) ? rate : NaN), ...look },
    );
  const place = stepHere(params) / unitOf(params, runs[0]!);
  const late = place > 0.55 * end;
  const [higher, lower] = here.toSorted((a, b) => b.rate - a.rate);
  const height = (rate: number) => (log ? Math.log(rate / foot) / Math.log(top / foot) : rate / top);
  // One label keeps off its own line: above it where the line falls away beside the dot, under it where it climbs.
  const beside = rowsHere({
    ...params,
    runStep: Math.round((place + (late ? -0.08 : 0.08) * end) * unitOf(params, runs[0]!)),
  });
  const climbs = (beside.find(({ run }) => run === 1)?.rate ?? 0) > (here[0]?.rate ?? 0);
  const alone = climbs && here[0] && height(here[0].rate) > 0.14 ? 16 : -13;
  const label = (row: Row, dy: number) =>
    Plot.text([row], {
      x,
      y: 'rate',
      dx: late ? -11 : 11,
      dy,
      textAnchor: late ? 'end' : 'start',
      text: ({ rate, run }: Row) => (runs.length === 1 ? format(rate) : `${names[run - 1]}: ${format(rate)}`),
      fill: row.run === 1 ? ink.strong : ink.soft,
      fontWeight: 600,
      fontSize: 14,
      ...halo,
    });
  // A run that is over at the cursor is named at its last step.
  const over = runs.map((_, index) => index + 1).filter((run) => here.every((row) => row.run !== run));
  const boundaries = [runs[0]!.warmupSteps, runs[0]!.warmupSteps + runs[0]!.stableSteps];
  const edges = boundaries.filter((step) => step > 0 && step < runs[0]!.totalSteps);
  return plot(
    {
      height: narrow ? 270 : 340,
      x: { domain: [0, end] },
      y: { domain: [foot, head], type: log ? 'log' : 'linear' },
      axes: {
        ...timeAxisOf(params),
        y: log ? 'learning rate (logarithmic axis)' : 'learning rate',
        yTicks: ticks,
        foot,
      },
      marks: [
        heatScale(frame, Math.max(...runs.map(({ peakLr }) => peakLr)), foot),
        !log && Plot.areaY(visible(1), { x, y: 'rate', fill: ink.wash, fillOpacity: 0.6 }),
        Plot.ruleX([...new Set(edges)], {
          x: (step: number) => step / unitOf(params, runs[0]!),
          y1: foot,
          y2: head,
          stroke: ink.line,
        }),
        Plot.text(partNames(params, frame.width - 90), {
          x: 'x',
          text: 'text',
          frameAnchor: 'top',
          dy: 8,
          fill: ink.soft,
        }),
        runs[1] && line(2, { stroke: ink.soft, strokeWidth: 2, strokeDasharray: '7 4' }),
        line(1, { stroke: heat(frame), strokeWidth: 3.5, strokeLinecap: 'round' }),
        here.length > 0 && Plot.ruleX([place], { y1: foot, y2: higher!.rate, stroke: ink.faint }),
        Plot.dot(here, { x, y: 'rate', ...ring }),
        runs.length > 1 &&
          over.map((run) =>
            Plot.text(visible(run).slice(-1), {
              x,
              y: 'rate',
              dx: 4,
              dy: -13,
              textAnchor: 'end',
              text: () => names[run - 1],
              fill: run === 1 ? ink.strong : ink.soft,
              fontWeight: 600,
              fontSize: 14,
              ...halo,
            }),
          ),
        // Of two labels one is above its dot and one below, unless that is under the axis.
        lower && label(lower, height(lower.rate) < 0.14 ? -13 : 16),
        higher && label(higher, !lower ? alone : height(higher.rate) < 0.14 ? -32 : -13),
      ],
    },
    frame,
  );
}
