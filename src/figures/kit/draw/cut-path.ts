// Cuts a path off where it leaves the picture.

/** A rectangle in the units of two axes. */
export interface Box {
  readonly x: readonly [least: number, greatest: number];
  readonly y: readonly [least: number, greatest: number];
}

/** Whether a point is in a box. */
export const isIn = (x: number, y: number, box: Box): boolean =>
  x >= box.x[0] && x <= box.x[1] && y >= box.y[0] && y <= box.y[1];

/** How much of the way from one value to another is inside a range. */
const share = (from: number, to: number, [least, greatest]: readonly [number, number]): number =>
  to > greatest ? (greatest - from) / (to - from) : to < least ? (from - least) / (from - to) : 1;

/**
 * A path as far as it stays in a box: where it leaves it for the first time it ends, on the edge.
 *
 * @param points the corners of the path; the first is in the box
 * @example cutPath([{ x: 0, y: 0 }, { x: 4, y: 2 }], { x: [0, 2], y: [0, 2] }) // [{ x: 0, y: 0 }, { x: 2, y: 1 }]
 */
export function cutPath(points: readonly { x: number; y: number }[], box: Box): { x: number; y: number }[] {
  const leaves = points.findIndex(({ x, y }) => !isIn(x, y, box));
  if (leaves < 1) return leaves < 0 ? [...points] : [];
  const [from, to] = [points[leaves - 1]!, points[leaves]!];
  const part = Math.min(share(from.x, to.x, box.x), share(from.y, to.y, box.y));
  const edge = { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
  return [...points.slice(0, leaves), edge];
}
