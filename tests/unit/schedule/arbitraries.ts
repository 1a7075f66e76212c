// Random start factors and warmup lengths, for property tests.
import fc from 'fast-check';
import type { Point } from '../../../src/schedule/index.ts';

/** Start factors on the site's own grid, below, at and above 1. */
export const startFactor = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map((n) => n / 1000),
  fc.constantFrom(0, 1 / 1000, 1),
);

/** Warmup steps up to **max**, with none, one and two made likely. */
export const warmupSteps = (max: number) => fc.oneof(fc.integer({ min: 0, max }), fc.constantFrom(0, 1, 2));

/** Points an equation may be read at: every kind of warmup, x before, at and after its end, p from w to beyond 1. */
export const points = (maxW: number): fc.Arbitrary<Point> =>
  fc
    .record({
      w: startFactor,
      W: warmupSteps(maxW),
      place: fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.constantFrom(0, 500, 1000)),
      whole: fc.boolean(),
      share: fc.oneof(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(0, 1000)),
      eta: fc.integer({ min: 1, max: 10_000_000 }).map((n) => n / 1e6),
      L: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 900, max: 3000 })),
      i: fc.integer({ min: 0, max: 200 }),
      k: fc.integer({ min: 0, max: 200 }),
    })
    .map(({ place, whole, share, ...point }) => {
      const x = (place / 1000) * (point.W + 1);
      const p = point.w + (share / 1000) * (1 - point.w);
      return { ...point, x: whole ? Math.round(x) : x, p };
    });

/** Whether two values agree to 1e-9, and to a few roundings of 1 where a difference was taken. */
export const agree = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-14;
