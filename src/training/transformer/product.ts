// Products of matrices.

/** A matrix in an array: the number in row i and column j is at i·**down** + j·**across**, so that a transpose costs nothing. */
interface Matrix {
  readonly values: Float64Array;
  readonly down: number;
  readonly across: number;
}

/**
 * A matrix whose rows of **columns** numbers follow one another.
 *
 * @example matrix(Float64Array.of(1, 2, 3, 4, 5, 6), 3).down // 3
 */
export const matrix = (values: Float64Array, columns: number): Matrix => ({ values, down: columns, across: 1 });

/**
 * A matrix mirrored at its diagonal, over the same numbers.
 *
 * @example transposed(matrix(Float64Array.of(1, 2, 3, 4, 5, 6), 3)).across // 3
 */
export const transposed = ({ values, down, across }: Matrix): Matrix => ({ values, down: across, across: down });

/**
 * Adds the product of two matrices to a third, row after row.
 *
 * @param rows of the first matrix, an even number
 * @param inner columns of the first matrix and rows of the second
 * @param columns of the second matrix, an even number
 * @example
 * const sum = Float64Array.of(0, 0, 0, 1);
 * addProduct(2, 1, 2, matrix(Float64Array.of(1, 2), 1), matrix(Float64Array.of(3, 4), 2), sum);
 * sum // [3, 4, 6, 9]
 */
export function addProduct(
  rows: number,
  inner: number,
  columns: number,
  a: Matrix,
  b: Matrix,
  sum: Float64Array,
): void {
  const { values: as, down: aDown, across: aAcross } = a;
  const { values: bs, down: bDown, across: bAcross } = b;
  // Four sums at once: each number that is read serves two of them, and no addition waits for the one before it.
  for (let row = 0; row < rows; row += 2) {
    for (let column = 0; column < columns; column += 2) {
      const at = row * columns + column;
      let s = sum[at]!;
      let t = sum[at + 1]!;
      let u = sum[at + columns]!;
      let v = sum[at + columns + 1]!;
      let fromA = row * aDown;
      let fromB = column * bAcross;
      for (let index = 0; index < inner; index++) {
        const upper = as[fromA]!;
        const lower = as[fromA + aDown]!;
        const left = bs[fromB]!;
        const right = bs[fromB + bAcross]!;
        s += upper * left;
        t += upper * right;
        u += lower * left;
        v += lower * right;
        fromA += aAcross;
        fromB += bDown;
      }
      sum[at] = s;
      sum[at + 1] = t;
      sum[at + columns] = u;
      sum[at + columns + 1] = v;
    }
  }
}
