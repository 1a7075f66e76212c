// How the nets are initialised, and how batches are drawn.
import { expect, test } from 'vitest';
import { relu } from '../../../src/training/activation.ts';
import { square } from '../../../src/training/loss.ts';
import { mlp, silent, startWeights } from '../../../src/training/mlp.ts';
import { sampler } from '../../../src/training/sampler.ts';
import { seeded } from '../../../src/training/seeded.ts';

const net = mlp([30, 40, 50, 20], relu, square, 3);

test('hidden weights start with variance gain²·2/inputs, the last layer’s with 1/inputs, biases at 0', () => {
  const weights = startWeights(net, seeded(4), 3);
  for (const [index, { inputs, offset, biasOffset, outputs }] of net.layers.entries()) {
    const drawn = weights.subarray(offset, biasOffset);
    const variance = drawn.reduce((sum, weight) => sum + weight * weight, 0) / drawn.length;
    expect(variance * inputs).toBeGreaterThan(index < 2 ? 16 : 0.9);
    expect(variance * inputs).toBeLessThan(index < 2 ? 20 : 1.1);
    expect(weights.subarray(biasOffset, biasOffset + outputs).every((bias) => bias === 0)).toBe(true);
  }
});

test('a net is silent when one hidden layer answers nothing to every row, and not while one unit answers one row', () => {
  const weights = startWeights(net, seeded(4), 1);
  const rows = { count: 3, inputs: new Float64Array(90).fill(1), targets: new Float64Array(60) };
  net.loss(weights, rows);
  expect(silent(net, 3)).toBe(false);
  weights.fill(-1, 0, net.layers[1]!.offset);
  net.loss(weights, rows);
  expect(silent(net, 3)).toBe(true);
  rows.inputs.fill(-1, 60);
  net.loss(weights, rows);
  expect(silent(net, 2)).toBe(true);
  expect(silent(net, 3)).toBe(false);
});

test('a batch draws every row about as often, each with its own target', () => {
  const all = { count: 10, inputs: Float64Array.from({ length: 20 }, (_, at) => at), targets: new Float64Array(10) };
  for (let row = 0; row < 10; row++) all.targets[row] = 2 * row + 1;
  const next = sampler(all, 4, seeded(1));
  const drawn = new Map<number, number>();
  for (let batch = 0; batch < 2500; batch++) {
    const { inputs, targets } = next();
    for (const [row, target] of targets.entries()) {
      expect(inputs[2 * row + 1]).toBe(target);
      drawn.set(target, (drawn.get(target) ?? 0) + 1);
    }
  }
  expect(drawn.size).toBe(10);
  for (const times of drawn.values()) expect(Math.abs(times - 1000)).toBeLessThan(120);
});
