// Gradients and Hessian products of the small nets, against central differences.
import { expect, test } from 'vitest';
import { relu, tanh } from '../../../src/training/activation.ts';
import { hessianAt } from '../../../src/training/hessian.ts';
import { crossEntropy, square } from '../../../src/training/loss.ts';
import { mlp, startWeights, type Rows } from '../../../src/training/mlp.ts';
import { seeded } from '../../../src/training/seeded.ts';

const random = seeded(3);
const normals = (length: number): Float64Array => Float64Array.from({ length }, random.normal);
const count = 7;
const inputs = normals(count * 2);
const oneHot = Float64Array.from({ length: count * 3 }, (_, index) =>
  index % 3 === Math.floor(index / 3) % 3 ? 1 : 0,
);

const nets = [
  ['ReLU, squared loss', relu, square, normals(count * 3)],
  ['tanh, squared loss', tanh, square, normals(count * 3)],
  ['ReLU, cross-entropy', relu, crossEntropy, oneHot],
  ['tanh, cross-entropy', tanh, crossEntropy, oneHot],
] as const;

/** A net of every kind, away from the kinks that biases of 0 would put at an input of 0. */
const example = ([, activation, loss, targets]: (typeof nets)[number]) => {
  const rows: Rows = { count, inputs, targets };
  const net = mlp([2, 6, 5, 3], activation, loss, count);
  const weights = startWeights(net, random, 1);
  for (let at = 0; at < net.size; at++) weights[at]! += 0.1 * random.normal();
  return { net, rows, weights };
};

/** How far two vectors are apart, as a share of the second's length. */
const apart = (ours: Float64Array, theirs: Float64Array): number =>
  Math.hypot(...ours.map((value, at) => value - theirs[at]!)) / Math.hypot(...theirs);

for (const kind of nets) {
  test(`the gradient is what central differences of the loss give, to 1e-9 (${kind[0]})`, () => {
    const { net, rows, weights } = example(kind);
    const gradient = new Float64Array(net.size);
    net.gradient(weights, rows, gradient);
    const step = 1e-5;
    const differences = weights.map((weight, at) => {
      const at1 = net.loss(weights.with(at, weight + step), rows);
      return (at1 - net.loss(weights.with(at, weight - step), rows)) / (2 * step);
    });
    expect(apart(gradient, differences)).toBeLessThan(1e-9);
  });

  test(`the Hessian’s product is what central differences of the gradient give, to 1e-8 (${kind[0]})`, () => {
    const { net, rows, weights } = example(kind);
    const direction = normals(net.size);
    const [product, up, down] = [0, 0, 0].map(() => new Float64Array(net.size)) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    net.gradient(weights, rows, up);
    hessianAt(net, weights, rows)(direction, product);
    const step = 1e-5;
    net.gradient(
      weights.map((weight, at) => weight + step * direction[at]!),
      rows,
      up,
    );
    net.gradient(
      weights.map((weight, at) => weight - step * direction[at]!),
      rows,
      down,
    );
    const differences = up.map((value, at) => (value - down[at]!) / (2 * step));
    expect(apart(product, differences)).toBeLessThan(1e-8);
  });
}
