// Sums in closed form equal the sums added up.
import { describe, expect, it } from 'vitest';
import { geometricSum, inverseRootSum, logFactorial, powerSum } from '../../../src/schedule/sums.ts';

/** The sum of term(0), term(1), …, with what each addition rounds away kept; the terms are ≥ 0. */
function added(count: number, term: (k: number) => number): number {
  let [sum, lost] = [0, 0];
  for (let k = 0; k < count; k++) {
    const value = term(k);
    const next = sum + value;
    lost += sum >= value ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

const counts = [1, 2, 15, 16, 17, 127, 128, 129, 255, 256, 257, 258, 400, 1001, 4000];

/** Expects two sums to agree to about ten roundings; a long sum of steep powers is added up plainly, and rounds more. */
const expectSame = (found: number, expected: number, what: string, most = 2e-15) =>
  expect(Math.abs(found - expected), what).toBeLessThanOrEqual(most * expected);

describe('a sum in closed form is the sum added up', () => {
  it.each([0.01, 0.1, 0.25, 0.5, 0.9, 1, 1.5, 2, 3, 3.7, 25, 1000])('of the powers %d', (power) => {
    for (const n of counts) {
      const expected = added(n, (k) => ((n - k) / n) ** power);
      expectSame(powerSum(n, power), expected, `${n} terms`, power > 4 ? 2e-14 : 2e-15);
    }
  });

  it.each([1e-9, 0.3, 1, 7, 100, 1e4, 1e9, 1e300])('of inverse roots with the scale %d', (scale) => {
    for (const n of counts) {
      expectSame(
        inverseRootSum(n, scale),
        added(n, (k) => Math.sqrt(scale / (k + scale))),
        `${n} terms`,
      );
    }
  });

  it('of the logarithms up to n', () => {
    expect([logFactorial(0), logFactorial(1)]).toEqual([0, 0]);
    for (const n of counts)
      expectSame(
        logFactorial(n),
        added(n, (k) => Math.log(n - k)),
        `${n} terms`,
      );
  });

  it.each([0.5, 0.999, 0.9999999999, 1, 1.001, 2])('of a geometric series with the ratio %d', (ratio) => {
    for (const n of [0, 1, 2, 3, 10, 1000]) {
      const [found, expected] = [geometricSum(Math.log(ratio), n), added(n, (k) => ratio ** k)];
      expect(Math.abs(found - expected), `${n} terms`).toBeLessThanOrEqual(1e-13 * expected);
    }
  });
});
