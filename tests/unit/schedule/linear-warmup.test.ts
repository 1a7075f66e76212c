// The linear warmup is its formula bit for bit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearWarmup } from '../../../src/schedule/index.ts';
import { startFactor, warmupSteps } from './arbitraries.ts';
import { refusal } from './refusal.ts';

describe('linearWarmup({ startFactor: w, warmupSteps: W })', () => {
  const w = fc.oneof(startFactor, fc.double({ min: 0, max: 1e3, noNaN: true }));
  const W = fc.oneof(warmupSteps(100_000), warmupSteps(100));
  const place = fc.oneof(fc.double({ min: 0, max: 2, noNaN: true }), fc.constant(1));

  it('is w(1 − x/W) + x/W bit for bit before W and exactly 1 from W on, at 20,000 random (w, W, x)', () => {
    const seen = { before: 0, after: 0 };
    fc.assert(
      fc.property(w, W, place, fc.boolean(), (w, W, place, whole) => {
        const x = whole ? Math.round(place * W) : place * W;
        const value = linearWarmup({ startFactor: w, warmupSteps: W })(x);
        seen[x < W ? 'before' : 'after'] += 1;
        expect(value).toBe(x < W ? w * (1 - x / W) + x / W : 1);
      }),
      { numRuns: 20_000 },
    );
    expect(Math.min(seen.before, seen.after)).toBeGreaterThan(4000);
  });

  it.each([
    [0, 0.001],
    [1, 0.001999],
    [200, 0.2008],
    [500, 0.5005],
    [999, 0.999001],
    [999.5, 0.9995005],
    [1000, 1],
    [1001, 1],
  ])('is, for w = 1/1000 and W = 1000, at step %d worth %d', (step, multiplier) => {
    expect(linearWarmup({ startFactor: 1 / 1000, warmupSteps: 1000 })(step)).toBeCloseTo(multiplier, 12);
  });

  it('never exceeds 1 for a start factor of at most 1, and never falls below 1 for one of at least 1', () => {
    fc.assert(
      fc.property(startFactor, W, place, (w, W, place) => {
        const value = linearWarmup({ startFactor: w, warmupSteps: W })(place * W);
        if (w <= 1) expect(value).toBeLessThanOrEqual(1);
        if (w >= 1) expect(value).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('is the constant 1 without warmup steps, whatever the start factor', () => {
    const schedule = linearWarmup({ startFactor: 0.25, warmupSteps: 0 });
    expect([0, 0.5, 1, 1e9].map(schedule)).toEqual([1, 1, 1, 1]);
  });

  it('is one small step with one warmup step', () => {
    const schedule = linearWarmup({ startFactor: 0.25, warmupSteps: 1 });
    expect([0, 1, 2].map(schedule)).toEqual([0.25, 1, 1]);
  });

  it('starts from 0, stays at 1, and falls from 2, for those start factors', () => {
    const at = (startFactor: number) => [0, 1, 2, 3].map(linearWarmup({ startFactor, warmupSteps: 2 }));
    expect([at(0), at(1), at(2)]).toEqual([
      [0, 0.5, 1, 1],
      [1, 1, 1, 1],
      [2, 1.5, 1, 1],
    ]);
  });

  it.each([
    [-1, '-1'],
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    ['0.5', '0.5'],
    [undefined, 'undefined'],
  ])('refuses the start factor %s by name, range and value', (startFactor, shown) => {
    const make = () => linearWarmup({ startFactor: startFactor as number, warmupSteps: 4 });
    expect(refusal(make)).toBe(`startFactor must be a finite number ≥ 0, not ${shown}`);
  });

  it.each([
    [-1, '-1'],
    [2.5, '2.5'],
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [undefined, 'undefined'],
  ])('refuses %s warmup steps by name, range and value', (warmupSteps, shown) => {
    const make = () => linearWarmup({ startFactor: 0, warmupSteps: warmupSteps as number });
    expect(refusal(make)).toBe(`warmupSteps must be a whole number ≥ 0, not ${shown}`);
  });

  it.each([-1, -1e-9, NaN, Infinity])('refuses the step %d, with or without a warmup', (step) => {
    for (const warmupSteps of [0, 4]) {
      const ask = () => linearWarmup({ startFactor: 0, warmupSteps })(step);
      expect(refusal(ask)).toBe(`step must be a finite number ≥ 0, not ${step}`);
    }
  });
});
