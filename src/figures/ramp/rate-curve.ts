// The picture of the ramp, which the notebook draws as well.
import * as Plot from '@observablehq/plot';
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { plot } from '../kit/draw/plot.ts';
import { halo, heat, heatScale, ink, rateTicks, ring } from '../kit/draw/theme.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Frame } from '../kit/figure.ts';
import { ownMarks, ownTop } from './own-line.ts';
import { at, type Mine, type Row, span } from './rates.ts';

/** Draws the ramp, the plateau, the reader's own f(x), and the step that the reader scrubs. */
export function drawRamp(rows: readonly Row[], params: Params, frame: Frame, mine: Mine = 'your f(x)'): SVGSVGElement {
  const { peakLr, startFactor, warmupSteps, step } = params;
  const here = at(params, step);
  const top = peakLr * Math.max(1, startFactor, ownTop(params));
  // A line at the very edge would be cut in half.
  const greatest = top * 1.04;
  const yTicks = rateTicks(peakLr, top);
  const end = span(params);
  const narrow = isNarrow(frame);
  const height = narrow ? 250 : 310;
  const late = step > 0.62 * end;
  const low = here.rate < 0.12 * top;
  const peak = {
    words: `peak ${format(peakLr)}${narrow ? '' : ', the rate you asked for'}`,
    // Where the reader's place is not.
    x: late ? 0 : end,
    y: peakLr,
    dy: -10,
    textAnchor: late ? 'start' : 'end',
  } as const;
  // Whether the reader's label reaches over the rule.
  const across = !late && step - warmupSteps < 0.35 * end && warmupSteps - step < (narrow ? 0.36 : 0.2) * end;
  const corner = {
    words: narrow ? 'warmup ends' : `warmup ends at ${format(warmupSteps)}`,
    // At the foot of the rule, or at its head when the reader's own label is down there; over the peak's words where a
    // high f(x) leaves no room under them.
    ...(peakLr < 0.25 * top
      ? { y: peakLr, dy: low && across ? -44 : -27 }
      : { y: low ? peakLr : 0, dy: low ? 14 : -9 }),
    x: warmupSteps,
    dx: 6,
    textAnchor: 'start',
  } as const;
  const value = {
    words: format(here.rate),
    x: step,
    y: here.rate,
    dx: late ? -11 : 11,
    // Under the line, unless that is under the axis or the line falls.
    dy: low || startFactor > 1 ? -15 : 15,
    textAnchor: late ? 'end' : 'start',
    fontSize: 15,
  } as const;
  const words = (label: typeof peak | typeof corner | typeof value, options: Plot.TextOptions) => {
    const { words: text, ...place } = label;
    return Plot.text([text], { ...place, x: [place.x], y: [place.y], ...options });
  };
  return plot(
    {
      height,
      x: { domain: [0, end] },
      y: { domain: [0, greatest] },
      axes: { x: 'step (optimizer updates done)', y: 'learning rate', yTicks },
      marks: [
        heatScale(frame, peakLr),
        Plot.areaY(rows, { x: 'step', y: 'rate', fill: ink.wash, fillOpacity: 0.6 }),
        Plot.ruleY([peakLr], { stroke: ink.ember, strokeDasharray: '2 4' }),
        words(peak, { fill: ink.ember, fontWeight: 600 }),
        warmupSteps > 0 && [
          Plot.ruleX([warmupSteps], { y1: 0, y2: peakLr, stroke: ink.line }),
          words(corner, { fill: ink.soft }),
        ],
        Plot.line(rows, { x: 'step', y: 'rate', stroke: heat(frame), strokeWidth: 3.5, strokeLinecap: 'round' }),
        Plot.ruleX([step], { y1: 0, y2: here.rate, stroke: ink.faint }),
        ownMarks(rows, params, {
          frame,
          height,
          here,
          end,
          greatest,
          yTicks,
          labels: [peak, corner, value],
          name: mine,
        }),
        Plot.dot([here], { x: 'step', y: 'rate', ...ring }),
        words(value, { fill: ink.strong, fontWeight: 600, ...halo }),
      ],
    },
    frame,
  );
}
