// The model of two weights follows its theory, with and without noise.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharpnessOf, stepOf } from '../../../src/training/two-weights.ts';

const weight = fc.double({ min: -10, max: 10, noNaN: true });
const rate = fc.double({ min: 0.001, max: 1, noNaN: true });
const each = (claim: (u: number, v: number, rate: number) => void) =>
  fc.assert(fc.property(weight, weight, rate, claim), { numRuns: 500 });

test('without noise a step makes of the error r what theory says: r(1 − ηs) + η²r²(r + 1)', () => {
  each((u, v, rate) => {
    const [r, s] = [u * v - 1, u * u + v * v];
    const [nextU, nextV] = stepOf(u, v, rate, 0);
    const terms = [r * (1 - rate * s), rate * rate * r * r * (r + 1)];
    const size = 1 + Math.abs(terms[0]!) + Math.abs(terms[1]!);
    expect(Math.abs(nextU * nextV - 1 - terms[0]! - terms[1]!) / size).toBeLessThan(1e-10);
  });
});

test('and of s = u² + v² what theory says: s + ηr²(ηs − 4) − 4ηr', () => {
  each((u, v, rate) => {
    const [r, s] = [u * v - 1, u * u + v * v];
    const [nextU, nextV] = stepOf(u, v, rate, 0);
    const theory = s + rate * r * r * (rate * s - 4) - 4 * rate * r;
    const size = 1 + s + rate * rate * r * r * s + 4 * rate * (r * r + Math.abs(r));
    expect(Math.abs(nextU * nextU + nextV * nextV - theory) / size).toBeLessThan(1e-10);
  });
});

test('noise moves the label: the step is the one towards uv = 1 + noise', () => {
  const [u, v, rate, noise] = [3, 0.5, 0.1, 0.25];
  const residual = u * v - (1 + noise);
  expect(stepOf(u, v, rate, noise)).toEqual([u - rate * residual * v, v - rate * residual * u]);
});

test('the sharpness is the greater root of the characteristic polynomial of the Hessian', () => {
  each((u, v) => {
    const sharpness = sharpnessOf(u, v);
    const mixed = 2 * u * v - 1;
    const trace = u * u + v * v;
    const value = (v * v - sharpness) * (u * u - sharpness) - mixed * mixed;
    expect(Math.abs(value) / (1 + trace * trace + mixed * mixed)).toBeLessThan(1e-10);
    expect(sharpness).toBeGreaterThanOrEqual(trace / 2);
  });
});

test('in the valley, where uv = 1, the sharpness is u² + v², at least 2', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 20, noNaN: true }), (u) => {
      const s = u * u + 1 / (u * u);
      expect(Math.abs(sharpnessOf(u, 1 / u) - s) / s).toBeLessThan(1e-12);
      expect(sharpnessOf(u, 1 / u)).toBeGreaterThan(2 - 1e-12);
    }),
  );
});
