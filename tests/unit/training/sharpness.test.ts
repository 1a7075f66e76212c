// The greatest eigenvalue of the Hessian, against an independent computation.
import { expect, test } from 'vitest';
import { relu, tanh } from '../../../src/training/activation.ts';
import { hessianAt, type Product } from '../../../src/training/hessian.ts';
import { crossEntropy, square } from '../../../src/training/loss.ts';
import { mlp, startWeights } from '../../../src/training/mlp.ts';
import { problems } from '../../../src/training/problems.ts';
import { seeded } from '../../../src/training/seeded.ts';
import { sharpness, topEigenvalue } from '../../../src/training/sharpness.ts';
import { eigenvalues } from './jacobi.ts';

/** The sharpness, and how many products it took. */
function measured(product: Product, size: number): [top: number, products: number] {
  const measuring = sharpness(product, size);
  for (let products = 1; ; products++) {
    const { value, done } = measuring.next();
    if (done) return [value, products];
  }
}

const diagonal =
  (...values: readonly number[]): Product =>
  (direction, product) => {
    for (const [index, value] of values.entries()) product[index] = value * direction[index]!;
  };

/** The whole matrix, a column at a time. */
function dense(product: Product, size: number): number[][] {
  return Array.from({ length: size }, (_, column) => {
    const out = new Float64Array(size);
    product(new Float64Array(size).with(column, 1), out);
    return [...out];
  });
}

/** The Hessian of a net of two dozen weights or more on the data of an experiment. */
function hessian(data: keyof typeof problems, activation: typeof relu, gain: number, seed: number): [Product, number] {
  const { rows, sizes } = problems[data];
  const net = mlp([sizes[0]!, 4, 3, sizes.at(-1)!], activation, data === 'sine' ? square : crossEntropy, rows.count);
  const weights = startWeights(net, seeded(seed), gain);
  net.gradient(weights, rows, new Float64Array(net.size));
  return [hessianAt(net, weights, rows), net.size];
}

const cases = [
  ['ReLU on the sine', 'sine', relu, 1],
  ['ReLU on the sine, a sharp start', 'sine', relu, 2],
  ['tanh on the sine', 'sine', tanh, 1],
  ['ReLU on the irises', 'iris', relu, 2],
  ['tanh on the irises', 'iris', tanh, 1],
] as const;

test.each(cases)(
  'a Hessian is symmetric, and its sharpness its greatest eigenvalue (%s)',
  (_, data, activation, gain) => {
    for (const seed of [1, 2, 3]) {
      const [product, size] = hessian(data, activation, gain, seed);
      const matrix = dense(product, size);
      const scale = Math.max(...matrix.flat().map(Math.abs));
      for (let row = 0; row < size; row++) {
        for (let column = 0; column < row; column++) {
          expect(Math.abs(matrix[row]![column]! - matrix[column]![row]!)).toBeLessThan(1e-13 * scale);
        }
      }
      const top = Math.max(...eigenvalues(matrix));
      const [ours, products] = measured(product, size);
      expect(Math.abs(ours / top - 1)).toBeLessThan(1e-6);
      expect(products).toBeLessThan(30);
    }
  },
);

test('a large negative eigenvalue does not hide the greatest, which keeps its sign', () => {
  expect(measured(diagonal(-100, 3, 1, 0), 4)[0]).toBeCloseTo(3, 9);
  expect(measured(diagonal(-100, -3, -5), 3)[0]).toBeCloseTo(-3, 9);
});

test('a matrix with next to no directions is done after as many products', () => {
  expect(measured(diagonal(7), 1)).toEqual([7, 1]);
  expect(measured(diagonal(0, 0, 0), 3)).toEqual([0, 1]);
  expect(measured(diagonal(5, 5, 2), 3)[1]).toBe(2);
});

test('a product that is not finite gives NaN', () => {
  expect(measured(diagonal(1, NaN), 2)[0]).toBeNaN();
  expect(measured(diagonal(1, Infinity), 2)[0]).toBeNaN();
});

test('the curvature of a net that is dead is that of its last bias alone: 1', () => {
  const { rows, sizes, loss } = problems.sine;
  const net = mlp(sizes, relu, loss, rows.count);
  const weights = startWeights(net, seeded(1), 1);
  weights.fill(-1, 0, net.layers[1]!.offset);
  weights.fill(-100, net.layers[0]!.biasOffset, net.layers[1]!.offset);
  weights.fill(-1, net.layers[1]!.biasOffset, net.layers[2]!.offset);
  net.gradient(weights, rows, new Float64Array(net.size));
  expect(measured(hessianAt(net, weights, rows), net.size)[0]).toBeCloseTo(1, 12);
});

test('the greatest eigenvalue of a tridiagonal matrix is the one that Jacobi’s rotations find', () => {
  const { normal } = seeded(5);
  for (const size of [1, 2, 3, 8, 20]) {
    const main = Array.from({ length: size }, normal);
    const beside = Array.from({ length: size - 1 }, normal);
    const matrix = main.map((value, row) =>
      main.map((_, column) =>
        row === column ? value : Math.abs(row - column) === 1 ? beside[Math.min(row, column)]! : 0,
      ),
    );
    expect(topEigenvalue(main, beside)).toBeCloseTo(Math.max(...eigenvalues(matrix)), 12);
  }
});
