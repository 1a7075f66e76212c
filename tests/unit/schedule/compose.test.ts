// Schedules are joined one after another, and scaled to a peak.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constant, join, linearWarmup, scale } from '../../../src/schedule/index.ts';
import { refusal } from './refusal.ts';

const local = (step: number) => step;

describe('join(parts, boundaries)', () => {
  it('shows each part its own local step, and switches exactly at the boundary', () => {
    const joined = join([local, (step) => 100 + step, (step) => 200 + step], [3, 5]);
    expect([0, 2, 2.5, 3, 4.5, 5, 7].map(joined)).toEqual([0, 2, 2.5, 100, 101.5, 200, 202]);
  });

  it('is the part at the step less its boundary, for any number of parts', () => {
    const boundaries = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { maxLength: 6 });
    fc.assert(
      fc.property(boundaries, fc.integer({ min: 0, max: 600 }), (unsorted, step) => {
        const starts = unsorted.toSorted((a, b) => a - b);
        const parts = [0, ...starts].map((_, part) => (step: number) => part * 1000 + step);
        const part = starts.filter((start) => start <= step).length;
        expect(join(parts, starts)(step)).toBe(part * 1000 + step - (starts[part - 1] ?? 0));
      }),
    );
  });

  it('is its one part without boundaries, and leaves the first part out at a first boundary of 0', () => {
    expect(join([local], [])(7)).toBe(7);
    expect(join([constant({ multiplier: 0 }), constant({ multiplier: 1 })], [0])(0)).toBe(1);
  });

  it('keeps a warmup a warmup: the second part starts where the first reached 1', () => {
    const joined = join([linearWarmup({ startFactor: 0, warmupSteps: 4 }), (step) => 1 / (1 + step)], [4]);
    expect([0, 2, 4, 5].map(joined)).toEqual([0, 0.5, 1, 0.5]);
  });

  it('does not change when the caller changes the arrays afterwards', () => {
    const parts = [local, local];
    const boundaries = [3];
    const joined = join(parts, boundaries);
    parts[1] = () => -1;
    boundaries[0] = 1000;
    expect(joined(5)).toBe(2);
  });

  it.each([
    [0, [], 'the number of parts must be a whole number ≥ 1, not 0'],
    [2, [], 'the number of boundaries must be 1, not 0'],
    [2, [1, 2], 'the number of boundaries must be 1, not 2'],
    [2, [-1], 'boundaries[0] must be a whole number ≥ 0, not -1'],
    [2, [1.5], 'boundaries[0] must be a whole number ≥ 0, not 1.5'],
    [2, [NaN], 'boundaries[0] must be a whole number ≥ 0, not NaN'],
    [3, [5, 5], 'boundaries[1] must be a whole number ≥ 6, not 5'],
    [3, [5, 4], 'boundaries[1] must be a whole number ≥ 6, not 4'],
  ])('refuses %d parts with boundaries %j', (count, boundaries, message) => {
    expect(
      refusal(() =>
        join(
          Array.from({ length: count }, () => local),
          boundaries,
        ),
      ),
    ).toBe(message);
  });

  it.each([-1, NaN])('refuses the step %d even if its parts would not', (step) => {
    const joined = join([local, local], [2]);
    expect(refusal(() => joined(step))).toBe(`step must be a finite number ≥ 0, not ${step}`);
  });
});

describe('scale(schedule, peakLr)', () => {
  it('is the peak times the multiplier', () => {
    expect(scale(linearWarmup({ startFactor: 0.5, warmupSteps: 4 }), 0.2)(2)).toBe(0.2 * 0.75);
    expect(scale(constant({ multiplier: 1 }), 0)(9)).toBe(0);
  });

  it.each([-0.1, NaN, Infinity])('refuses the peak %d', (peakLr) => {
    expect(refusal(() => scale(local, peakLr))).toBe(`peakLr must be a finite number ≥ 0, not ${peakLr}`);
  });
});
