// How fast a ramp may rise by the map of survivors, and what is said of it.
import { expect, test } from 'vitest';
import { type Known, shippedKnown } from '../../../../src/figures/kit/runs/runs.ts';
import { defaults } from '../../../../src/parameters/index.ts';
import { figure } from '../../../../src/figures/speed-limit/index.ts';
import {
  cells,
  limitAtOnce,
  rates,
  rowOf,
  rowsOf,
  speedLimit,
  survivorsOf,
} from '../../../../src/figures/speed-limit/survivors.ts';
import { finish } from '../../../../src/training/work.ts';

const known = shippedKnown(figure.runs);
const rows = rowsOf(defaults, known);

test('every cell of the map has its own place, and the cursor counts them row by row', () => {
  expect(cells).toHaveLength(figure.span(defaults) + 1);
  expect(cells.map(({ x, y }) => x + y * figure.across!(defaults))).toEqual([...cells.keys()]);
});

test('without warmup all runs survive below 4/sharpness, and none above', () => {
  for (const rate of rates) expect(survivorsOf(rows, rate, 0)).toBe(rate < limitAtOnce(defaults) ? 20 : 0);
});

test('a longer warmup saves at least as many runs, within two of twenty', () => {
  for (const rate of rates) {
    const counts = [0, 5, 10, 20, 40, 80, 160].map((length) => survivorsOf(rows, rate, length)!);
    counts.slice(1).forEach((count, index) => expect(count).toBeGreaterThanOrEqual(counts[index]! - 2));
  }
});

test('the usable rate per warmup step is the same for warmups of 20 to 80 steps, within a twentieth', () => {
  const { least, greatest, perStep, shortest, longest } = speedLimit(rows, defaults)!;
  expect([shortest, longest]).toEqual([20, 80]);
  expect(greatest / least).toBeLessThan(1.05);
  expect(perStep).toBeGreaterThan(least);
  expect(perStep).toBeLessThan(greatest);
});

test('twice the warmup for twice the rate is promised where several lengths bear it out, and nowhere else', () => {
  const found = (uvStart: number, uvNoise: number) =>
    figure.finding({ ...defaults, uvStart, uvNoise }, finish as unknown as Known);
  expect(found(6, 0.1)).toMatch(/From 20 to 80 warmup steps twice the rate needs twice the warmup\.$/);
  expect(found(6, 0.5)).toMatch(/from 20 to 160 warmup steps, .* no one speed limit holds/);
  expect(found(3, 0)).toMatch(/with 160 warmup steps, .* For other lengths this map does not tell\.$/);
});

test('whatever the finding is, it says first that it is that of the model', () => {
  const done = finish as unknown as Known;
  const findings = [
    ...[6, 3].flatMap((uvStart) =>
      [0, 0.1, 0.5].map((uvNoise) => figure.finding({ ...defaults, uvStart, uvNoise }, done)),
    ),
    figure.finding(defaults, () => undefined),
  ];
  for (const finding of findings) expect(finding).toMatch(/^In this model of two weights\b/);
});

test('no speed limit is drawn from a map whose runs are not done', () => {
  expect(speedLimit(rows.slice(0, 20), defaults)).toBeUndefined();
  expect(speedLimit([], defaults)).toBeUndefined();
});

test('a rate is placed at its own row, and between two rows in proportion to its logarithm', () => {
  rates.forEach((rate, row) => expect(rowOf(rate)).toBeCloseTo(row, 10));
  expect(rowOf(Math.sqrt(0.1 * 0.15))).toBeCloseTo(rowOf(0.1) + 0.5, 10);
  expect(rowOf(0.005)).toBeLessThan(-0.5);
});
