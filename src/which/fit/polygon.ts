// Convex polygons of peak and start rates: what is left where a rate bounds them.

/** A point (p, q): a peak rate and a start rate. */
type Corner = readonly [p: number, q: number];

/** A convex polygon, its corners in order; empty where nothing is left. */
export type Polygon = readonly Corner[];

/**
 * A rectangle of peak and start rates.
 *
 * @param p the least and the greatest peak rate
 * @param q the least and the greatest start rate
 * @example rectangle([0, 1], [0, 1]) // [[0, 0], [1, 0], [1, 1], [0, 1]]
 */
export const rectangle = (
  p: readonly [number, number],
  q: readonly [number, number],
): readonly [Corner, Corner, Corner, Corner] => [
  [p[0], q[0]],
  [p[1], q[0]],
  [p[1], q[1]],
  [p[0], q[1]],
];

/**
 * What a polygon leaves where a·p + b·q ≤ c.
 *
 * @param polygon convex, as made by this function from a rectangle
 * @param a any finite number
 * @param b any finite number
 * @param c any finite number
 * @example clip([[0, 0], [1, 0], [1, 1], [0, 1]], 1, 1, -1) // []
 */
export function clip(polygon: Polygon, a: number, b: number, c: number): Polygon {
  const excess = (corner: Corner) => a * corner[0] + b * corner[1] - c;
  let cuts = false;
  for (const corner of polygon) if (excess(corner) > 0) cuts = true;
  if (!cuts) return polygon;
  const left: Corner[] = [];
  let previous = polygon[polygon.length - 1] as Corner;
  let before = excess(previous);
  for (const corner of polygon) {
    const here = excess(corner);
    if (before > 0 !== here > 0) {
      const share = before / (before - here);
      left.push([previous[0] + share * (corner[0] - previous[0]), previous[1] + share * (corner[1] - previous[1])]);
    }
    if (here <= 0) left.push(corner);
    previous = corner;
    before = here;
  }
  return left;
}

/**
 * The least and greatest of a·p + b·q over a polygon's corners.
 *
 * @param polygon one corner or more
 * @param a any finite number
 * @param b any finite number
 * @example span([[0, 0], [1, 0], [1, 1]], 0, 1) // [0, 1]
 */
export function span(polygon: Polygon, a: number, b: number): readonly [number, number] {
  let lo = Infinity;
  let hi = -Infinity;
  for (const [p, q] of polygon) {
    const value = a * p + b * q;
    lo = Math.min(lo, value);
    hi = Math.max(hi, value);
  }
  return [lo, hi];
}

/**
 * The part of a polygon on the line q = **slope** · p + **rise**, as an interval of p; undefined where the line misses it.
 *
 * @param polygon convex
 * @param slope any finite number
 * @param rise any finite number
 * @example slice([[0, 0], [1, 0], [1, 1], [0, 1]], 0.5, 0) // [0, 1]
 */
export function slice(polygon: Polygon, slope: number, rise: number): readonly [number, number] | undefined {
  let lo = Infinity;
  let hi = -Infinity;
  let previous = polygon[polygon.length - 1];
  for (const corner of polygon) {
    const before = previous as Corner;
    const from = before[1] - slope * before[0] - rise;
    const to = corner[1] - slope * corner[0] - rise;
    if (from === 0 || to === 0 || from > 0 !== to > 0) {
      const share = from === to ? 0 : from / (from - to);
      const p = before[0] + Math.min(Math.max(share, 0), 1) * (corner[0] - before[0]);
      const ends = from === 0 && to === 0 ? [before[0], corner[0]] : [p];
      lo = Math.min(lo, ...ends);
      hi = Math.max(hi, ...ends);
    }
    previous = corner;
  }
  return lo <= hi ? [lo, hi] : undefined;
}
