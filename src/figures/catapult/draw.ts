import { horizon, type Pair, pairOf, plotted } from './runs.ts';
import { drawPlane } from './plane.ts';
import { drawSharpness } from './sharpness.ts';
import type { Frame, Picture } from '../kit/figure.ts';
import { fontSize } from '../kit/draw/theme.ts';
import type { Params } from '../../parameters/index.ts';

type Drawn = SVGSVGElement & {
  scale: (name: string) => { apply: (value: number) => number; invert: (at: number) => number };
};

const height = 310;

/** Both panels as one picture: side by side, or one under the other on a phone. */
export function drawCatapult(params: Params, frame: Frame): Picture {
  const stacked = frame.width < 480;
  const pair: Pair = pairOf(params);
  const width = stacked ? frame.width : frame.width / 2;
  const panels = [drawPlane, drawSharpness].map((draw) => draw(pair, params, { ...frame, width }, height) as Drawn);
  const svg = frame.document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const size = [frame.width, stacked ? 2 * height : height] as const;
  const attributes = { class: 'plot', width: size[0], height: size[1], viewBox: `0 0 ${size.join(' ')}` };
  for (const [name, value] of Object.entries({ ...attributes, 'font-size': fontSize }))
    svg.setAttribute(name, String(value));
  panels.forEach((panel, index) => {
    panel.setAttribute(stacked ? 'y' : 'x', String(index * (stacked ? height : width)));
    panel.removeAttribute('class');
    svg.append(panel);
  });
  const [plane, sharpness] = panels as [Drawn, Drawn];
  const under = (x: number, y: number): number => {
    const second = stacked ? y >= height : x >= width;
    if (second) {
      const step = Math.round(sharpness.scale('x').invert(x - (stacked ? 0 : width)));
      return Math.min(Math.max(step, 0), horizon(params));
    }
    const away = (u: number, v: number) => Math.hypot(plane.scale('x').apply(u) - x, plane.scale('y').apply(v) - y);
    const moments = plotted(pair.warmup, params);
    return moments.reduce((best, moment) => (away(moment.u, moment.v) < away(best.u, best.v) ? moment : best)).step;
  };
  return Object.assign(svg, { under });
}
