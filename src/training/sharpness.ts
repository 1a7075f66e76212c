// The sharpness of a loss: the greatest eigenvalue of its Hessian.
import type { Product } from './hessian.ts';
import { seeded } from './seeded.ts';

/**
 * The greatest eigenvalue of a symmetric tridiagonal matrix, to 10⁻¹⁵ of its size: bisection, as the number of negative pivots
 * of the matrix less x is the number of its eigenvalues below x (Sturm's sequence; Golub and Van Loan, section 8.4.1).
 *
 * @param diagonal one finite number or more
 * @param offDiagonal the numbers beside the diagonal, one fewer
 * @example topEigenvalue([1, 1], [2]) // 3
 */
export function topEigenvalue(diagonal: readonly number[], offDiagonal: readonly number[]): number {
  const beside = (index: number): number => Math.abs(offDiagonal[index] ?? 0);
  // Gershgorin's circles hold every eigenvalue.
  let low = Math.max(...diagonal);
  let high = Math.max(...diagonal.map((value, index) => value + beside(index - 1) + beside(index)));
  const allBelow = (x: number): boolean => {
    let pivot = Infinity;
    return diagonal.every((value, index) => (pivot = value - x - beside(index - 1) * (beside(index - 1) / pivot)) < 0);
  };
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (allBelow(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
};

const mostProducts = 60;
const tolerance = 1e-5;

/**
 * The greatest eigenvalue of a symmetric matrix that is known by its products alone: the sharpness, if it is a Hessian.
 *
 * It is the greatest in value, with its sign: a large negative one does not hide it, as it would from the power iteration.
 * The method is Lanczos's (1950), which keeps the best of all that the power iteration went through, from one fixed random
 * vector; it stops when three products more change the result by less than a share of 10⁻⁵, or after 60 products.
 *
 * @param product the matrix; a product that is not finite gives NaN
 * @param size how many rows the matrix has, a whole number ≥ 1
 * @returns a generator that pauses after each product, and gives the eigenvalue
 * @example sharpness(([x], product) => product.set([5 * x]), 1).next() // { value: 5, done: true }
 */
export function* sharpness(product: Product, size: number): Generator<undefined, number> {
  const random = seeded(0);
  let current = Float64Array.from({ length: size }, random.normal);
  let [previous, next] = [new Float64Array(size), new Float64Array(size)];
  let length = Math.sqrt(dot(current, current));
  const diagonal: number[] = [];
  const offDiagonal: number[] = [];
  const estimates: number[] = [];
  for (;;) {
    for (let index = 0; index < size; index++) current[index]! /= length;
    product(current, next);
    const share = dot(current, next);
    const back = offDiagonal.at(-1) ?? 0;
    for (let index = 0; index < size; index++) next[index]! -= share * current[index]! + back * previous[index]!;
    length = Math.sqrt(dot(next, next));
    diagonal.push(share);
    if (!Number.isFinite(length)) return NaN;
    const estimate = topEigenvalue(diagonal, offDiagonal);
    const settled = Math.abs(estimate - estimates.at(-3)!) <= tolerance * Math.abs(estimate);
    // Nothing is left when the vectors so far hold all that the matrix makes of the first.
    if (settled || length <= 1e-12 * Math.abs(estimate) || diagonal.length === mostProducts) return estimate;
    estimates.push(estimate);
    offDiagonal.push(length);
    [previous, current, next] = [current, next, previous];
    yield undefined;
  }
}
