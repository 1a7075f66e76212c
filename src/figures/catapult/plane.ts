// The left panel of the catapult: the plane of both weights, with the valley and the way of each run through it.
import * as Plot from '@observablehq/plot';
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { type Box, cutPath, isIn } from '../kit/draw/cut-path.ts';
import { plot, type Plotted } from '../kit/draw/plot.ts';
import { niceStride } from '../kit/draw/steps.ts';
import { svgElement } from '../kit/draw/svg.ts';
import { axisWidth, halo, ink, ring } from '../kit/draw/theme.ts';
import type { Frame } from '../kit/figure.ts';
import { type Moment, type Pair, plotted, stepHere } from './pair.ts';

/** The angles, in radians, at which the right half of a circle around the origin is in a box: from, to, from, to, … */
function angles(radius: number, { x, y }: Box): [from: number, to: number][] {
  const low = -Math.asin(Math.min(1, -y[0] / radius));
  const high = Math.asin(Math.min(1, y[1] / radius));
  const beyond = radius > x[1] ? Math.acos(x[1] / radius) : 0;
  const parts: [number, number][] =
    beyond > 0
      ? [
          [low, -beyond],
          [beyond, high],
        ]
      : [[low, high]];
  return parts.filter(([from, to]) => to > from);
}

/**
 * A mark that draws the right half of a circle around the origin, as far as it is in a box. Both axes must have one scale.
 *
 * @param radius in the units of the axes, a number > 0
 * @param box holds the origin
 */
export function arc(radius: number, box: Box, attributes: Readonly<Record<string, string>>): Plot.Markish {
  return (_index, { x, y }, _channels, _dimensions, { document }) => {
    const at = (angle: number) =>
      [x?.(radius * Math.cos(angle)), y?.(radius * Math.sin(angle))].map(
        (pixel) => Math.round(Number(pixel) * 10) / 10,
      );
    const size = Math.round((Number(x?.(radius)) - Number(x?.(0))) * 10) / 10;
    const d = angles(radius, box).map(([from, to]) => `M${at(from).join()}A${size},${size},0,0,0,${at(to).join()}`);
    return svgElement(document, 'path', { d: d.join(''), fill: 'none', ...attributes });
  };
}

const point = { x: 'u', y: 'v' } as const;

/** A box with room for every survivor, in which a unit of u is as long as a unit of v. */
function boxOf(pair: Pair, { uvStart }: Params, ratio: number): Box {
  const survivors = [pair.none, pair.warmup].filter(({ over }) => over === undefined).flatMap(({ moments }) => moments);
  const us = survivors.map(({ u }) => u * 1.08);
  const vs = survivors.map(({ v }) => v * 1.08);
  const x = [Math.min(-0.06 * uvStart, ...us), Math.max(1.15 * uvStart, ...us)] as const;
  const y = [Math.min(-0.4 * uvStart, ...vs), Math.max(0.4 * uvStart, ...vs)] as const;
  const [wide, high] = [x[1] - x[0], y[1] - y[0]];
  const [moreX, moreY] = [Math.max(high * ratio - wide, 0), Math.max(wide / ratio - high, 0) / 2];
  return { x: [x[0], x[1] + moreX], y: [y[0] - moreY, y[1] + moreY] };
}

/** One branch of the valley uv = 1 inside a box. */
function branch(side: 1 | -1, box: Box): { u: number; v: number }[] {
  const [u, v] = side === 1 ? [box.x[1], box.y[1]] : [-box.x[0], -box.y[0]];
  // From where it enters at the top to where it leaves at the side, denser where it bends.
  const [from, to] = [Math.log(1 / v), Math.log(u)];
  if (!(u > 0 && to > from)) return [];
  return Array.from({ length: 17 }, (_, index) => Math.exp(from + ((to - from) * index) / 16)).map((size) => ({
    u: side * size,
    v: side / size,
  }));
}

/** The plane of both weights: the valley, both ways through it, and how far out it is stable at the cursor's rate. */
export function drawPlane(pair: Pair, params: Params, frame: Frame, height: number): Plotted {
  const ticks = [-2, -1, 0, 1, 2].map((index) => index * niceStride(params.uvStart / 4));
  const inner = frame.width - axisWidth(ticks.map((tick) => format(tick, 4))) - 30;
  const box = boxOf(pair, params, inner / (height - 80));
  const pathOf = (run: Pair['none']) =>
    cutPath(
      plotted(run, params).map(({ u, v }) => ({ x: u, y: v })),
      box,
    );
  const here = [pair.none, pair.warmup].map(({ moments }) => moments[stepHere(params)]);
  const visible = (moment: Moment | undefined) => (moment && isIn(moment.u, moment.v, box) ? [moment] : []);
  const rate = pair.warmup.moments[stepHere(params)]?.rate ?? params.uvLr;
  // In the valley the sharpness is u² + v²: a circle.
  const circles = [2, 4].map((times) => ({ times, radius: Math.sqrt(times / rate) }));
  const name = { fontWeight: 600, ...halo } as const;
  // A circle is named where it leaves the picture, or at its foot.
  const named = circles.flatMap(({ times, radius }) => {
    const v = Math.max(box.y[0], -radius) * 0.93;
    const u = Math.sqrt(radius * radius - v * v);
    return isIn(u, v, box) ? [{ u, v, text: times === 2 ? 'sharpness 2/η' : '4/η' }] : [];
  });
  return plot(
    {
      height,
      x: { domain: [...box.x] },
      y: { domain: [...box.y] },
      axes: {
        x: 'weight u',
        y: 'weight v',
        yTicks: ticks.filter((tick) => tick >= box.y[0] && tick <= box.y[1]),
        foot: box.y[0],
      },
      marks: [
        circles.map(({ radius, times }) =>
          arc(radius, box, { stroke: ink.cool, ...(times === 4 && { 'stroke-dasharray': '2 4' }) }),
        ),
        Plot.text(named, { ...point, ...name, text: 'text', fill: ink.cool }),
        ([1, -1] as const).map((side) =>
          Plot.line(branch(side, box), { ...point, stroke: ink.faint, strokeWidth: 5, strokeOpacity: 0.35 }),
        ),
        Plot.line(pathOf(pair.none), { x: 'x', y: 'y', stroke: ink.soft, strokeWidth: 1.5, strokeDasharray: '6 4' }),
        Plot.line(pathOf(pair.warmup), { x: 'x', y: 'y', stroke: ink.ember, strokeWidth: 2 }),
        Plot.text(['valley uv = 1'], { x: 1, y: 1, dx: 12, dy: -12, textAnchor: 'start', fill: ink.soft }),
        Plot.text(['start'], { x: params.uvStart, y: 0, dx: 8, dy: 12, textAnchor: 'start', fill: ink.soft }),
        Plot.dot(visible(here[0]), { ...point, r: 5, fill: ink.paper, stroke: ink.soft, strokeWidth: 2 }),
        Plot.dot(visible(here[1]), { ...point, ...ring }),
      ],
    },
    frame,
  );
}
