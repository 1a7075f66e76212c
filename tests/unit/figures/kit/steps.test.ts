// At which steps a curve is plotted.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { niceStride, plottedSteps, reach } from '../../../../src/figures/kit/draw/steps.ts';

test.each([
  [0, 1],
  [1, 1],
  [1.1, 2],
  [60, 100],
  [400, 500],
  [501, 1000],
])('the nice stride for %d is %d', (least, stride) => {
  expect(niceStride(least)).toBe(stride);
});

test('plotted steps are sorted, end with the span, hold every marked step and stay few', () => {
  const step = fc.integer({ min: 0, max: 1e10 });
  fc.assert(
    fc.property(step, fc.array(step, { maxLength: 4 }), (span, marked) => {
      const steps = plottedSteps(span, marked);
      expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
      expect(steps[0]).toBe(0);
      expect(steps.at(-1)).toBe(span);
      for (const each of marked) if (each <= span) expect(steps).toContain(each);
      expect(steps.length).toBeLessThanOrEqual(26 + marked.length + 1);
    }),
  );
});

test('the axis reaches the scrubbed step wherever it is', () => {
  expect(reach(2000, 250)).toBe(2000);
  expect(reach(2000, 2000)).toBe(2000);
  expect(reach(2000, 2001)).toBe(4000);
});
