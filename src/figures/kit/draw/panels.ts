// Puts several plots, each with axes of its own, together as one picture.
import type { Frame, Picture } from '../figure.ts';
import { type Scales, xAt } from './pointer.ts';
import { svgElement } from './svg.ts';
import { fontSize } from './theme.ts';

/** A plot of several in one picture. */
export interface Panel {
  readonly svg: Element;
  /** Where its upper left corner is, in pixels; where one is left out, it is 0. */
  readonly x?: number;
  readonly y?: number;
  /** The cursor value at a point of it, in pixels from its corner. */
  readonly under: (x: number, y: number) => number;
}

/**
 * Several plots as one picture, which finds the cursor value under a point of it in the panel that is there.
 *
 * @param panels in reading order
 * @param height of all of them together, in pixels
 */
export function drawPanels(panels: readonly Panel[], { document, width }: Frame, height: number): Picture {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const picture = svgElement(document, 'svg', { class: 'plot', ...size, 'font-size': fontSize });
  for (const { svg, x, y } of panels) {
    if (x !== undefined) svg.setAttribute('x', String(x));
    if (y !== undefined) svg.setAttribute('y', String(y));
    // Only the whole is laid out as a plot of the page.
    svg.removeAttribute('class');
    picture.append(svg);
  }
  const under = (x: number, y: number): number => {
    const panel = panels.findLast((each) => x >= (each.x ?? 0) && y >= (each.y ?? 0)) ?? panels[0]!;
    return panel.under(x - (panel.x ?? 0), y - (panel.y ?? 0));
  };
  return Object.assign(picture, { under });
}

/** For a panel whose x axis is that of the cursor: the whole number nearest to a place in it. */
export const wholeAt =
  ({ scale }: { readonly scale: Scales }) =>
  (x: number): number =>
    Math.round(xAt(scale, x)!);
