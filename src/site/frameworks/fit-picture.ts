// The picture of pasted rates over the line that was fitted to them.
import * as Plot from '@observablehq/plot';
import type { Frame } from '../../figures/kit/figure.ts';
import { plot } from '../../figures/kit/draw/plot.ts';
import { ink } from '../../figures/kit/draw/theme.ts';

/** A rate that was read, and what a convention gives there. */
export interface Fit {
  readonly step: number;
  readonly given: number;
  readonly fitted: number;
}

/**
 * The rates that were read as dots, over the line that was fitted to them.
 *
 * @param fits one or more, in the order of their steps
 * @param unit what a step counts: "update", "line", "epoch"
 */
export function drawFit(fits: readonly Fit[], unit: string, frame: Frame): SVGSVGElement {
  const steps = fits.map(({ step }) => step);
  const top = Math.max(...fits.flatMap(({ given, fitted }) => [given, fitted]), Number.MIN_VALUE);
  return plot(
    {
      height: 230,
      x: { domain: [Math.min(...steps), Math.max(...steps, Math.min(...steps) + 1)] },
      y: { domain: [0, 1.06 * top] },
      axes: { x: unit, y: 'learning rate', yTicks: [0, 0.5 * top, top] },
      marks: [
        Plot.line(fits, { x: 'step', y: 'fitted', stroke: ink.ember, strokeWidth: 2.5 }),
        Plot.dot(fits, { x: 'step', y: 'given', r: fits.length > 60 ? 2 : 4, fill: ink.strong }),
      ],
    },
    frame,
  );
}
