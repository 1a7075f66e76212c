// SGD with momentum, Adam and gradient clipping follow their formulas.
import { expect, test } from 'vitest';
import { adam, clip, sgd } from '../../../src/training/optimizer.ts';
import { seeded } from '../../../src/training/seeded.ts';

test('momentum adds up gradients, and today’s rate multiplies all of them', () => {
  const weights = Float64Array.of(1);
  const update = sgd(1, 0.5);
  update(weights, Float64Array.of(2), 0.1);
  expect(weights[0]).toBeCloseTo(1 - 0.1 * 2, 15);
  update(weights, Float64Array.of(4), 0.01);
  expect(weights[0]).toBeCloseTo(0.8 - 0.01 * (0.5 * 2 + 4), 15);
});

test('without momentum a step is the rate times the gradient', () => {
  const weights = Float64Array.of(1, -1);
  const update = sgd(2, 0);
  for (let step = 0; step < 3; step++) update(weights, Float64Array.of(1, -2), 0.25);
  expect([...weights]).toEqual([0.25, 0.5]);
});

test('Adam’s first step is the rate, whatever the gradient’s size, against its sign', () => {
  const gradient = Float64Array.of(1e-3, -5, 2e6, 0);
  const weights = new Float64Array(4);
  adam(4, 0.9, 0.999, 1e-8)(weights, gradient, 0.1);
  expect(weights[0]).toBeCloseTo(-0.1, 5);
  expect(weights[1]).toBeCloseTo(0.1, 9);
  expect(weights[2]).toBeCloseTo(-0.1, 9);
  expect(weights[3]).toBe(0);
});

test('Adam’s steps are those of the paper’s formulas to 1e-12, for a thousand steps', () => {
  const [beta1, beta2, epsilon, rate] = [0.9, 0.99, 1e-8, 0.03];
  const { normal } = seeded(2);
  const update = adam(1, beta1, beta2, epsilon);
  const weights = Float64Array.of(1);
  const gradients: number[] = [];
  let expected = 1;
  for (let t = 1; t <= 1000; t++) {
    gradients.push(normal());
    update(weights, Float64Array.of(gradients.at(-1)!), rate);
    // Not the recursion, but the sums that it stands for.
    const mean = (beta: number, power: number): number =>
      gradients.reduce((sum, g, index) => sum + (1 - beta) * beta ** (t - 1 - index) * g ** power, 0) / (1 - beta ** t);
    expected -= (rate * mean(beta1, 1)) / (Math.sqrt(mean(beta2, 2)) + epsilon);
  }
  expect(Math.abs(weights[0]! / expected - 1)).toBeLessThan(1e-12);
});

test('a gradient longer than the limit keeps its direction and gets that length; a shorter one stays as it is', () => {
  const long = Float64Array.of(30, -40);
  clip(long, 1);
  expect(long[0]).toBeCloseTo(0.6, 15);
  expect(long[1]).toBeCloseTo(-0.8, 15);
  const short = Float64Array.of(0.3, -0.4);
  clip(short, 1);
  expect([...short]).toEqual([0.3, -0.4]);
});
