// A panel of the transformer’s figure: the losses of one place of the norm, with warmup and without.
import * as Plot from '@observablehq/plot';
import type { Params } from '../../parameters/index.ts';
import { plot } from '../kit/draw/plot.ts';
import { decadeTicks, halo, ink, ring } from '../kit/draw/theme.ts';
import type { Frame } from '../kit/figure.ts';
import { blind, columnOf, type Norm, type Row, type Start, stepOf, steps } from './four-arms.ts';

const titles = { post: 'Post-LN: norm after each addition', pre: 'Pre-LN: norm before each layer' } as const;

/** What the two starts are called, in the order in which they are told. */
export const labels = { without: 'no warmup', with: 'warmup' } as const;

/** Their inks. */
export const colour = { without: ink.cool, with: ink.ember } as const;

/** How many steps of the axis a label is wide. */
const labelSteps = 0.36 * steps;

const styles = {
  without: { stroke: colour.without, strokeDasharray: '5 3', strokeWidth: 2.5 },
  with: { stroke: colour.with, strokeWidth: 3 },
} as const;

/** A loss axis for both panels, so that they can be compared, with room for labels under the lowest and over the highest. */
export function domainOf(rows: readonly Row[]): [number, number] {
  const losses = rows.flatMap((row) => [row.postWithout, row.postWith, row.preWithout, row.preWith]);
  const known = losses.filter((loss) => loss !== '');
  return [Math.max(Math.min(0.005, ...known), 1e-6) / 6, Math.max(6 * blind, 2 * Math.max(0, ...known))];
}

/** The losses of one place of the norm, with warmup and without. */
export function curvesPanel(
  rows: readonly Row[],
  params: Params,
  frame: Frame,
  panel: { readonly norm: Norm; readonly domain: readonly [number, number]; readonly height: number },
) {
  const { norm, domain, height } = panel;
  const points = (['without', 'with'] as const).flatMap((start) =>
    rows.flatMap((row) => {
      const loss = row[columnOf({ norm, start })];
      return loss === '' ? [] : [{ start, step: row.step, loss: Math.max(loss, domain[0]) }];
    }),
  );
  const of = (start: Start) => points.filter((point) => point.start === start);
  const ends = [of('without'), of('with')].flatMap((curve) => curve.slice(-1)).toSorted((a, b) => b.loss - a.loss);
  const place = { x: 'step', y: 'loss' } as const;
  // The highest point above which a label that ends with its line stands.
  const over = (end: (typeof points)[number]) => {
    const beside = of(end.start).filter(({ step }) => step >= end.step - labelSteps);
    return { ...end, loss: Math.max(...beside.map(({ loss }) => loss)) };
  };
  return plot(
    {
      height,
      x: { domain: [0, steps] },
      y: { domain: [...domain], type: 'log' },
      axes: {
        x: 'step (optimizer updates done)',
        y: 'loss (logarithmic axis)',
        yTicks: decadeTicks(...domain),
        foot: domain[0],
      },
      marks: [
        Plot.text([titles[norm]], { frameAnchor: 'top-left', dy: -13, fill: ink.strong, fontWeight: 600 }),
        Plot.ruleY([blind], { stroke: ink.faint, strokeDasharray: '2 4' }),
        Plot.text(['guessing: ln 6'], { x: 16, y: blind, dy: -9, textAnchor: 'start', fill: ink.soft }),
        Plot.ruleX([stepOf(params)], { stroke: ink.faint }),
        (['without', 'with'] as const).map((start) => Plot.line(of(start), { ...place, ...styles[start] })),
        Plot.dot(
          points.filter(({ step }) => step === stepOf(params)),
          { ...place, ...ring, r: 5 },
        ),
        // The higher line is named over the stretch before its end, the lower one under its end.
        ends.map((end, index) =>
          Plot.text([index === 0 ? over(end) : end], {
            ...place,
            dy: index === 0 ? -12 : 14,
            text: () => labels[end.start],
            ...(end.step > steps / 2 ? { textAnchor: 'end', dx: -4 } : { textAnchor: 'start', dx: 4 }),
            fill: colour[end.start],
            ...halo,
            fontWeight: 600,
          }),
        ),
      ],
    },
    frame,
  );
}
