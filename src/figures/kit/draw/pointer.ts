// Finds what lies under the pointer in a drawn figure.
import type { Scale } from '@observablehq/plot';

/** Plot's way to ask a drawn figure for its scales. */
export type Scales = (name: string) => Scale | undefined;

/** The value of the x axis at a place in a plot, in its own pixels: that of the nearer end where it is beyond the axis. */
export function xAt(scale: Scales, place: number): number | undefined {
  const x = scale('x');
  const [left, right] = (x?.range ?? []) as number[];
  if (!x?.invert || left === undefined || right === undefined) return undefined;
  return Number(x.invert(Math.min(Math.max(place, left), right)));
}

/**
 * The x value under the pointer, inside the domain; with panels side by side, of the panel it is in.
 *
 * @param plot the picture in the page
 * @param scale the scales it was drawn with
 * @param clientX horizontal position of the pointer in viewport pixels
 */
export function xUnder(plot: SVGSVGElement, scale: Scales, clientX: number): number | undefined {
  const [left] = (scale('x')?.range ?? []) as number[];
  if (left === undefined) return undefined;
  const [place] = pointUnder(plot, clientX, 0);
  const panels = scale('fx');
  const offsets = panels ? [...(panels.domain ?? [])].map((panel) => Number(panels.apply(panel)) - left) : [0];
  const offset = offsets.findLast((each) => place >= each + left) ?? 0;
  return xAt(scale, place - offset);
}

/** The point of a picture under the pointer, in its own units. */
export function pointUnder(plot: SVGSVGElement, clientX: number, clientY: number): [x: number, y: number] {
  const box = plot.getBoundingClientRect();
  const scale = plot.viewBox.baseVal.width / box.width;
  return [(clientX - box.left) * scale, (clientY - box.top) * scale];
}
