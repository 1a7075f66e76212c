// The line under each equation: itself, with the reader’s numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults, type Params } from '../../../src/parameters/index.ts';
import { equations, iterationsPerEpoch, linearWarmup } from '../../../src/schedule/index.ts';
import { atPoint } from '../../../src/site/article/equation-now.ts';
import { anyParams } from '../parameters/legal.ts';
import { evaluateShown } from './evaluate-shown.ts';

const said = (id: string, change: Partial<Params> = {}) =>
  atPoint(
    equations.find((equation) => equation.id === id)!,
    { ...defaults, ...change },
  ).map(({ text, result }) => `${text}${result}`.replaceAll('\u00a0', ' '));

test('under an equation stands what comes of it with the reader’s numbers', () => {
  expect(said('eq-rate')).toEqual(['0.005·0.25075 = 0.00125375']);
  expect(said('eq-helper')).toEqual(['f(250) = 0.001·(1 − 0.25) + 0.25 = 0.25075', 'α = 250/1,000 = 0.25']);
  expect(said('eq-ramp-sum')).toEqual(['1,000 − (1 − 0.001)·(1,000 + 1)/2 = 500.0005']);
  expect(said('eq-cap')).toEqual(['W = min(1000, 60 − 1) = 59']);
});

test('what would have to be rounded on the way is worked out, and what comes of it is said to be rounded', () => {
  expect(said('eq-progress', { warmupSteps: 700, startFactor: 0.1 })).toEqual([
    'α = 250/700 ≈ 0.357143',
    'f(250) = 0.1 + (1 − 0.1)·250/700 ≈ 0.421429',
  ]);
});

test('a multiplier is above 1 or below it as the start factor is', () => {
  const last = (startFactor: number) => said('eq-above-one', { startFactor }).at(-1);
  expect(last(0.001)).toBe('0.25075 < 1, as 0.001 < 1');
  expect(last(1)).toBe('1 = 1, as 1 = 1');
  expect(last(1.2)).toBe('1.15 > 1, as 1.2 > 1');
});

test('the logged rate is told with the W that the script really uses', () => {
  expect(said('eq-logged')[0]).toBe('used = 0.005·(0.001·(1 − 10/59) + 10/59) ≈ 0.00085161');
});

test('nothing stands under an equation that is not claimed at the reader’s parameters', () => {
  expect(said('eq-no-ramp')).toEqual([]);
  expect(said('eq-no-ramp', { warmupSteps: 0 })).toEqual(['f(250) = 1']);
  expect(said('eq-slope', { warmupSteps: 0 })).toEqual([]);
  expect(said('eq-line', { step: 1000 })).toEqual([]);
  expect(said('eq-helper', { step: 1000 })).toEqual(['f(1,000) = 1']);
});

/** Names that a line begins with, and of which it says what they are. */
const names = ['α', 'W', 'used', 'logged', 'later'];

describe('every line is true as it stands, in any state of the reader', () => {
  test.each(equations)('$id', (equation) => {
    let seen = 0;
    const check = (params: Params) => {
      const W = equation.id === 'eq-logged' ? Math.min(params.warmupSteps, iterationsPerEpoch(params) - 1) : undefined;
      const f = linearWarmup({ ...params, ...(W !== undefined && { warmupSteps: W }) });
      const functions = { f, min: Math.min };
      for (const { text, result } of atPoint(equation, params)) {
        seen += 1;
        if (result === '') {
          const [is, because] = text.split(', as ').map((claim) => {
            const [, left, sign] = /^(.*) ([<=>]) 1$/.exec(claim)!;
            const apart = evaluateShown(left!, functions) - 1;
            // Where the last bit decides, it is the computer's.
            if (Math.abs(apart) > 1e-12) expect(Math.sign(apart)).toBe({ '<': -1, '=': 0, '>': 1 }[sign!]);
            return sign;
          });
          expect(is).toBe(because);
          continue;
        }
        const [, chain, sign] = /^(.*) ([=≈])\u00a0$/.exec(text)!;
        const shown = evaluateShown(result, functions);
        const sides = chain!.split(' =\u00a0').filter((side) => !names.includes(side));
        expect(sides).not.toEqual([]);
        for (const side of sides) {
          const value = evaluateShown(side, functions);
          // A difference of numbers near each other has their last bits for its own.
          const bits =
            1e-12 *
            Math.max(1, Math.abs(value), ...(side.match(/\d[\d,.]*/g) ?? []).map((n) => Number(n.replaceAll(',', ''))));
          const rounding = sign === '=' ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - 5);
          expect(Math.abs(value - shown), `${text}${result}`).toBeLessThanOrEqual(rounding * 1.001 + bits);
        }
      }
    };
    fc.assert(fc.property(anyParams, check), { numRuns: 300 });
    const usual = fc.record({
      startFactor: fc.integer({ min: 0, max: 2000 }).map((thousandths) => thousandths / 1000),
      warmupSteps: fc.integer({ min: 0, max: 2000 }),
      step: fc.integer({ min: 0, max: 2000 }),
      iteration: fc.integer({ min: 0, max: 200 }),
      datasetSize: fc.integer({ min: 1, max: 400 }),
    });
    fc.assert(
      fc.property(usual, (change) => check({ ...defaults, ...change })),
      { numRuns: 300 },
    );
    check({ ...defaults, warmupSteps: 0 });
    expect(seen).toBeGreaterThan(0);
  });
});
