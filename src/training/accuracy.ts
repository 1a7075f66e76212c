// The share of right answers of a classifier.
import type { Rows } from './mlp.ts';

/**
 * The share of the rows whose right class has a greater answer than every other, from 0 to 1; NaN is greater than nothing.
 *
 * @param answers one number per class and row, row after row
 * @param rows whose **targets** are 1 at the right class and 0 elsewhere
 * @example
 * const rows = { count: 1, inputs: Float64Array.of(5), targets: Float64Array.of(0, 1) };
 * accuracy(Float64Array.of(0.2, 0.7), rows) // 1
 */
export function accuracy(answers: Float64Array, { count, targets }: Rows): number {
  const classes = targets.length / count;
  let right = 0;
  for (let start = 0; start < targets.length; start += classes) {
    const target = targets.indexOf(1, start);
    const others = answers.subarray(start, start + classes).with(target - start, -Infinity);
    if (answers[target]! > Math.max(...others)) right += 1;
  }
  return right / count;
}
