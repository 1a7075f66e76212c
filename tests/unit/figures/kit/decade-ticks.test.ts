// What the shared logarithmic axes name.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decadeTicks } from '../../../../src/figures/kit/draw/theme.ts';

const axes = fc.tuple(
  fc.double({ min: -300, max: 300, noNaN: true }),
  fc.double({ min: Math.log10(2.2), max: 7, noNaN: true }),
);

test('a logarithmic axis names two to five numbers inside it, upwards', () => {
  fc.assert(
    fc.property(axes, ([foot, decades]) => {
      const [least, greatest] = [10 ** foot, 10 ** (foot + decades)];
      const ticks = decadeTicks(least, greatest);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks).toEqual([...new Set(ticks)].sort((a, b) => a - b));
      expect(ticks[0]! / least).toBeGreaterThan(1 - 1e-8);
      expect(ticks.at(-1)! / greatest).toBeLessThan(1 + 1e-8);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [1e-6, 1, [1e-6, 0.0001, 0.01, 1]],
  [0.5, 3e9, [10, 1000, 1e5, 1e7, 1e9]],
  [1.2, 90, [2, 5, 10, 20, 50]],
  [2.1, 5.1, [3, 4, 5]],
  [0.8, 1.9, [1, 1.5]],
])('from %d to %d it names %j', (least, greatest, ticks) => {
  expect(decadeTicks(least, greatest)).toEqual(ticks);
});

test('it names as few powers of ten as are asked for', () => {
  expect(decadeTicks(0.5, 3e9, 4)).toEqual([1, 1000, 1e6, 1e9]);
});
