import type * as Plot from '@observablehq/plot';
import { svgElement } from '../kit/draw/svg.ts';
import type { Box } from '../kit/draw/cut-path.ts';

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
