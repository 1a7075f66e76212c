import type { Scale } from '@observablehq/plot';

/** Plot's way to ask a drawn figure for its scales. */
export type Scales = (name: string) => Scale | undefined;

/**
 * The x value under the pointer, inside the domain; with panels side by side, of the panel it is in.
 *
 * @param plot the picture in the page
 * @param scale the scales it was drawn with
 * @param clientX horizontal position of the pointer in viewport pixels
 */
export function xUnder(plot: SVGSVGElement, scale: Scales, clientX: number): number | undefined {
  const x = scale('x');
  const box = plot.getBoundingClientRect();
  const [left, right] = (x?.range ?? []) as number[];
  if (!x?.invert || left === undefined || right === undefined) return undefined;
  const at = ((clientX - box.left) / box.width) * plot.viewBox.baseVal.width;
  const panels = scale('fx');
  const offsets = panels ? [...(panels.domain ?? [])].map((panel) => Number(panels.apply(panel)) - left) : [0];
  const offset = offsets.findLast((each) => at >= each + left) ?? 0;
  const inside = Math.min(Math.max(at - offset, left), right);
  return Number(x.invert(inside));
}

/** The point of a picture under the pointer, in its own units. */
export function pointUnder(plot: SVGSVGElement, clientX: number, clientY: number): [x: number, y: number] {
  const box = plot.getBoundingClientRect();
  const scale = plot.viewBox.baseVal.width / box.width;
  return [(clientX - box.left) * scale, (clientY - box.top) * scale];
}
