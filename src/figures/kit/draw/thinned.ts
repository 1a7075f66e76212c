// Leaves out the rows that a line through the others passes anyway.

/** What is left of a row for thinning: where it is drawn. */
type Place = readonly [x: number, ...y: number[]];

/** How far a row is off the lines from one row to another: the most of all its heights. */
function offLine([x, ...heights]: Place, [x0, ...from]: Place, [x1, ...to]: Place): number {
  const share = (x - x0) / (x1 - x0);
  return Math.max(...heights.map((y, index) => Math.abs(y - from[index]! - share * (to[index]! - from[index]!))));
}

/**
 * The rows that lines through them need in order to pass every row as near as **tolerance** (Douglas and Peucker 1973).
 *
 * @param rows in the order of their x
 * @param placeOf where a row is drawn: x, and its height on one line or more; a height that is not finite counts as far off
 * @param tolerance in the unit of the heights, a number > 0
 * @example thinned([0, 1, 2, 3, 4], (x) => [x, Math.min(x, 2)], 0.1) // [0, 2, 4]
 */
export function thinned<Row>(rows: readonly Row[], placeOf: (row: Row) => Place, tolerance: number): Row[] {
  const places = rows.map(placeOf);
  const kept = new Set([0, rows.length - 1]);
  const between = (first: number, last: number): void => {
    let [worst, most] = [-1, tolerance];
    for (let index = first + 1; index < last; index++) {
      const off = offLine(places[index]!, places[first]!, places[last]!);
      if (!(off <= most)) [worst, most] = [index, off];
    }
    if (worst < 0) return;
    kept.add(worst);
    between(first, worst);
    between(worst, last);
  };
  between(0, rows.length - 1);
  return rows.filter((_, index) => kept.has(index));
}
