// exp, log, tanh and random numbers are accurate and the same everywhere.
import { expect, test } from 'vitest';
import { exp } from '../../../src/training/exp.ts';
import { log } from '../../../src/training/log.ts';
import { seeded } from '../../../src/training/seeded.ts';
import { tanh } from '../../../src/training/tanh.ts';

/** The greatest relative error of **ours** against **theirs** over 200,000 random inputs. */
function worst(ours: (x: number) => number, theirs: (x: number) => number, input: (u: number) => number): number {
  const { uniform } = seeded(1);
  let error = 0;
  for (let draw = 0; draw < 200_000; draw++) {
    const x = input(uniform());
    error = Math.max(error, Math.abs(ours(x) / theirs(x) - 1));
  }
  return error;
}

/** Sizes spread evenly over all orders of magnitude from 10⁻³⁰⁰ to 10³⁰⁰. */
const anySize = (u: number): number => 10 ** (600 * u - 300);
const between =
  (low: number, high: number) =>
  (u: number): number =>
    low + (high - low) * u;

test('the exponential is within 5e-16 of the engine’s wherever it is a normal number', () => {
  expect(worst(exp, Math.exp, between(-708, 709.78))).toBeLessThan(5e-16);
  expect(worst(exp, Math.exp, between(-1, 1))).toBeLessThan(5e-16);
});

test('the logarithm is within 1e-15 of the engine’s, at every size and next to 1', () => {
  expect(worst(log, Math.log, anySize)).toBeLessThan(1e-15);
  expect(worst(log, Math.log, between(0.2, 5))).toBeLessThan(1e-15);
  expect(worst(log, Math.log, (u) => 1 + u * 1e-6)).toBeLessThan(1e-15);
});

test('the hyperbolic tangent is within 2e-15 of the engine’s, at every size and sign', () => {
  expect(worst(tanh, Math.tanh, between(-20, 20))).toBeLessThan(2e-15);
  expect(worst(tanh, Math.tanh, between(-0.5, 0.5))).toBeLessThan(2e-15);
  expect(worst(tanh, Math.tanh, (u) => anySize(u / 2))).toBeLessThan(2e-15);
});

test('at 0, the infinities, the ends of the range and NaN the three give what the engine gives', () => {
  for (const x of [0, -0, Infinity, -Infinity, NaN, 709.79, 1e300, -746, -1e300]) {
    expect(exp(x), `exp ${x}`).toBe(Math.exp(x));
    expect(tanh(x), `tanh ${x}`).toBe(Math.tanh(x));
  }
  for (const x of [0, -0, 1, Infinity, -Infinity, NaN, -1, -5e-324]) expect(log(x), `log ${x}`).toBe(Math.log(x));
  for (const x of [5e-324, 1e-310, 2.2250738585072014e-308, Number.MAX_VALUE]) {
    expect(log(x) / Math.log(x)).toBeCloseTo(1, 15);
  }
});

test('random numbers have the mean and variance of their names, and no seed repeats another', () => {
  const moments = (draw: () => number): [mean: number, variance: number] => {
    const values = Array.from({ length: 100_000 }, draw);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [mean, values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length];
  };
  const { uniform, normal } = seeded(7);
  const [middle, spread] = moments(uniform);
  expect(Math.abs(middle - 1 / 2)).toBeLessThan(0.004);
  expect(Math.abs(spread - 1 / 12)).toBeLessThan(0.002);
  const [mean, variance] = moments(normal);
  expect(Math.abs(mean)).toBeLessThan(0.015);
  expect(Math.abs(variance - 1)).toBeLessThan(0.02);
  const firsts = new Set(Array.from({ length: 1000 }, (_, seed) => seeded(seed).uniform()));
  expect(firsts.size).toBe(1000);
});

test('the first numbers of a seed are these for ever', () => {
  expect(seeded(0).uniform()).toBe(0.26642920868471265);
  expect(seeded(0xffffffff).uniform()).toBe(0.8964226141106337);
  expect(seeded(1).normal()).toBe(seeded(1).normal());
});

test('a seed that the generator has no state for is refused', () => {
  for (const seed of [-1, 2 ** 32, 0.5, NaN, Infinity, '1']) {
    expect(() => seeded(seed as number)).toThrow(/^seed must be a whole number from 0 to 4294967295, not /);
  }
});
