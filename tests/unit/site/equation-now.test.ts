// The sentence under each equation at the reader’s parameters.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaults } from '../../../src/parameters/index.ts';
import { equations } from '../../../src/schedule/index.ts';
import { atPoint } from '../../../src/site/article/equation-now.ts';
import { anyParams } from '../parameters/legal.ts';

const said = (id: string, change = {}) =>
  atPoint(
    equations.find((equation) => equation.id === id)!,
    { ...defaults, ...change },
  );

test('an equation says what both sides are worth at the reader’s parameters', () => {
  expect(said('eq-rate')).toBe('For w = 0.001, W = 1,000, x = 250, η = 0.005: 0.00125375 on both sides.');
  expect(said('eq-ramp-sum')).toBe('For w = 0.001, W = 1,000: 500.0005 on both sides.');
});

test('two lines are told apart, and a truth is said in words', () => {
  expect(said('eq-above-one')).toMatch(
    /: −0.74925 on both sides of the first line, false on both sides of the second line\.$/,
  );
});

test('the logged rate is told with the W that the script really uses', () => {
  expect(said('eq-logged')).toContain('W = 59');
});

test('an equation that is not claimed at the reader’s parameters says so', () => {
  expect(said('eq-no-ramp')).toMatch(/does not apply/);
  expect(said('eq-no-ramp', { warmupSteps: 0 })).toMatch(/: 1 on both sides/);
  expect(said('eq-slope', { warmupSteps: 0 })).toMatch(/does not apply/);
});

test('every equation says something legal in every legal state', () => {
  fc.assert(
    fc.property(anyParams, (params) => {
      for (const equation of equations) expect(atPoint(equation, params)).not.toMatch(/NaN|Infinity/);
    }),
    { numRuns: 100 },
  );
});
