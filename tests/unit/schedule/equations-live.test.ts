// The values that the equations show at the reader’s parameters.
import fc from 'fast-check';
import { expect, it, describe } from 'vitest';
import { equations, type Point } from '../../../src/schedule/index.ts';
import { readAt, sides } from './claims.ts';

/** The values the article starts from. */
const start: Point = { w: 1 / 1000, W: 1000, x: 250, p: 0.5, eta: 0.005, L: 60, i: 10, k: 250 };

describe('live values', () => {
  it('never throw at a legal point, and are NaN rather than infinite where a side is undefined', () => {
    const legal = fc.record({
      w: fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constantFrom(0, 1)),
      W: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constant(0)),
      x: fc.double({ min: 0, max: 1e6, noNaN: true }),
      p: fc.double({ min: -1, max: 2, noNaN: true }),
      eta: fc.double({ min: 0, max: 10, noNaN: true }),
      L: fc.integer({ min: 1, max: 10_000_000 }),
      i: fc.integer({ min: 0, max: 10_000_000_000 }),
      k: fc.integer({ min: 0, max: 10_000_000_000 }),
    });
    fc.assert(
      fc.property(legal, (point) => {
        for (const { name, value } of sides) expect(Math.abs(value(point)), name).not.toBe(Infinity);
      }),
    );
  });

  it('are undefined where there is no warmup to divide by, and no step that reaches p', () => {
    const undefinedAt = (point: Point) =>
      sides.filter((side) => Number.isNaN(side.value(point))).map(({ name }) => name);
    expect(undefinedAt(start)).toEqual([]);
    expect(undefinedAt({ ...start, W: 0, x: 0 })).toEqual(undefinedAt({ ...start, W: 0 }));
    expect(undefinedAt({ ...start, W: 0 })).toMatchInlineSnapshot(`
      [
        "eq-helper: \\alpha",
        "eq-helper: \\frac{x}{W}",
        "eq-slope: \\frac{f(W)-f(0)}{W-0}",
        "eq-slope: \\frac{1-w}{W}",
        "eq-line: w+\\frac{1-w}{W}\\,x",
        "eq-progress: \\alpha",
        "eq-progress: \\frac{x}{W}",
        "eq-progress: w+(1-w)\\alpha",
        "eq-forms: w(1-\\alpha)+\\alpha",
        "eq-forms: w+(1-w)\\alpha",
        "eq-forms: 1-(1-\\alpha)(1-w)",
        "eq-above-one: (1-\\alpha)(w-1)",
        "eq-reach: x_p",
        "eq-reach: W\\,\\frac{p-w}{1-w}",
        "eq-reach: f(x_p)",
        "eq-stuck: w+\\frac{1-w}{W}\\,L",
      ]
    `);
    expect(undefinedAt({ ...start, w: 1 })).toMatchInlineSnapshot(`
      [
        "eq-reach: x_p",
        "eq-reach: W\\,\\frac{p-w}{1-w}",
        "eq-reach: f(x_p)",
      ]
    `);
  });

  const at = (id: string, line: number, side: number, point: Point) =>
    equations.find((equation) => equation.id === id)!.relations[line]!.sides[side]!.value(point);

  it('say that the ramp of 1000 steps from 1/1000 adds up to 500.0005 and costs 499.9995', () => {
    for (const side of [0, 1]) {
      expect(at('eq-ramp-sum', 0, side, start)).toBeCloseTo(500.0005, 9);
      expect(at('eq-cost', 0, side, start)).toBeCloseTo(499.9995, 9);
    }
  });

  it('say that 60 batches with W = 1000 leave every later epoch at 0.06094 of the peak', () => {
    expect(at('eq-stuck', 0, 0, start) / start.eta).toBeCloseTo(0.06094, 12);
    expect(at('eq-stuck', 1, 1, start)).toBeCloseTo(0.06094, 12);
  });

  it('say what the tutorial used and logged at iteration 10, with W cut to 59 by the script', () => {
    expect(at('eq-logged', 0, 0, start).toFixed(6)).toBe('0.000852');
    expect(at('eq-logged', 1, 0, start).toFixed(6)).toBe('0.000936');
    expect(at('eq-cap', 0, 0, start)).toBe(59);
  });

  it.each([
    ['eq-logged', 1000, 60, 59],
    ['eq-logged', 20, 60, 20],
    ['eq-cap', 20, 60, 59],
    ['eq-cap', 20, 5000, 1000],
    ['eq-stuck', 1000, 60, 1000],
    ['eq-rate', 1000, 60, 1000],
  ])('of %s, where W is %d and L is %d, are taken at W = %d', (id, W, L, expected) => {
    const equation = equations.find((equation) => equation.id === id)!;
    expect(readAt(equation, { ...start, W, L }).W).toBe(expected);
  });
});
