// Draws the pictures of the opening: lines, words and marks, in the browser as at build time.
import { svgElement } from '../../figures/kit/draw/svg.ts';

type Attributes = Readonly<Record<string, string | number>>;
type Point = readonly [x: number, y: number];

/** A straight axis: from values to pixels. */
export type Axis = (value: number) => number;

/** From **least** at **foot** to **greatest** at **head**, in equal steps. */
export const linear =
  (least: number, greatest: number, foot: number, head: number): Axis =>
  (value) =>
    foot + ((head - foot) * (value - least)) / (greatest - least);

/** The same for a logarithmic axis. */
export function logarithmic(least: number, greatest: number, foot: number, head: number): Axis {
  const axis = linear(Math.log(least), Math.log(greatest), foot, head);
  return (value) => axis(Math.log(value));
}

const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

/** What draws into a document: each function gives an element of SVG, styled by its class. */
export function penOf(document: Document) {
  const make = (name: keyof SVGElementTagNameMap, attributes: Attributes, ...children: Element[]): Element =>
    svgElement(document, name, attributes, ...children);
  const path = (kind: string, d: string): Element => make('path', { class: kind, d });
  return {
    make,
    path,
    /** A line through points. */
    line: (kind: string, points: readonly Point[]): Element =>
      path(kind, `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`),
    /** A straight line. */
    rule: (kind: string, [x1, y1]: Point, [x2, y2]: Point): Element =>
      path(kind, `M${tenth(x1)} ${tenth(y1)}L${tenth(x2)} ${tenth(y2)}`),
    /** Round dots as one path: lines of no length, as wide as their stroke. */
    dots: (kind: string, points: readonly Point[]): Element =>
      path(kind, points.map(([x, y]) => `M${tenth(x)} ${tenth(y)}h.01`).join('')),
    /** A cross for a run that is lost. */
    cross: ([x, y]: Point, r = 5): Element =>
      path(
        'cross',
        `M${tenth(x - r)} ${tenth(y - r)}l${2 * r} ${2 * r}M${tenth(x - r)} ${tenth(y + r)}l${2 * r} ${-2 * r}`,
      ),
    ring: ([x, y]: Point): Element => make('circle', { class: 'ring', cx: tenth(x), cy: tenth(y), r: 5 }),
    /** Words that begin, end or are centred at a point. */
    words: (kind: string, [x, y]: Point, text: string, anchor: 'start' | 'middle' | 'end' = 'start'): Element => {
      const element = make('text', { class: kind, x: tenth(x), y: tenth(y), 'text-anchor': anchor });
      element.textContent = text;
      return element;
    },
    /** A part of the picture whose lines are cut off at its edges. */
    cutout: (x: number, y: number, width: number, height: number, ...children: Element[]): Element =>
      make('svg', { x, y, width, height, viewBox: `${x} ${y} ${width} ${height}` }, ...children),
    /** The whole picture, one image with a name. */
    picture: (width: number, height: number, name: string, children: readonly Element[]): Element =>
      make(
        'svg',
        { class: 'plot', role: 'img', 'aria-label': name, viewBox: `0 0 ${width} ${height}`, width, height },
        ...children,
      ),
  };
}
