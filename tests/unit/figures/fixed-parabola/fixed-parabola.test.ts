// That the distances on the fixed parabola are those of trained runs, to the end of 64-bit numbers.
import { expect, test } from 'vitest';
import {
  limit,
  numbers,
  powersOf,
  rowsOf,
  stepBeyondStart,
  fixedWords,
} from '../../../../src/figures/fixed-parabola/distances.ts';
import { parabolaParameters } from '../../../../src/parameters/tables/parabola.ts';
import { defaults } from '../../../../src/parameters/index.ts';
import type { Trace } from '../../../../src/training/job.ts';
import { warmup } from '../../../../src/training/plan.ts';
import { finish } from '../../../../src/training/work.ts';

test.each([0, 50, 300])('with %d warmup steps the distance is that of the trained run', (warmupSteps) => {
  const settings = { rate: defaults.fixedLr, plan: warmup(warmupSteps), steps: 400, every: 100 };
  const { rows } = finish({ kind: 'trace', experiment: 'bowl', settings }) as Trace;
  const powers = powersOf({ ...defaults, fixedSteps: 400 }, warmupSteps);
  for (const { step, x } of rows) expect(powers[step!]).toBeCloseTo(Math.log10(Math.abs(x!)), 4);
});

test('the step from which a delayed run is beyond its start is where it first is', () => {
  const step = stepBeyondStart(defaults);
  const powers = powersOf(defaults, defaults.fixedWarmup);
  expect(powers[step]!).toBeGreaterThan(0);
  expect(powers[step - 1]!).toBeLessThanOrEqual(0);
  expect(stepBeyondStart({ ...defaults, fixedWarmup: 0 })).toBe(1);
  expect(stepBeyondStart({ ...defaults, fixedLr: 1.9 })).toBe(Infinity);
});

test('a distance past the end of 64-bit numbers is drawn where they end', () => {
  const params = { ...defaults, fixedLr: 4, fixedSteps: 4000 };
  expect(powersOf(params, 0).at(-1)).toBeGreaterThan(numbers.greatest);
  expect(rowsOf(params).at(-1)).toEqual({ step: 4000, none: numbers.greatest, warmup: numbers.greatest });
  expect(rowsOf({ ...defaults, fixedLr: 1 }).at(-1)!.none).toBe(numbers.least);
});

test('a line that reaches the end of 64-bit numbers is straight until there', () => {
  const params = { ...defaults, fixedLr: 4, fixedSteps: 4000 };
  const rows = rowsOf(params);
  const end = rows.findIndex(({ none }) => none === numbers.greatest);
  const perStep = Math.log10(3);
  expect(rows[end]!.step).toBe(Math.ceil(numbers.greatest / perStep));
  for (const { step, none } of rows.slice(0, end)) expect(none).toBeCloseTo(step * perStep, 3);
});

test('with the most steps there are, every rate of the slider above the limit leaves the start behind', () => {
  const { fixedLr, fixedWarmup, fixedSteps } = parabolaParameters;
  const lowest = { ...defaults, fixedLr: limit + fixedLr.unitStep, fixedWarmup: fixedWarmup.max };
  expect(stepBeyondStart(lowest)).toBeLessThan(fixedSteps.max);
  expect(fixedWords({ ...lowest, fixedSteps: fixedSteps.max })).not.toMatch(/after the end/);
});

test('a step beyond the run is told to be so', () => {
  expect(fixedWords({ ...defaults, fixedLr: 2.05, fixedWarmup: 400, fixedSteps: 4000 })).toMatch(
    /from step 8,416 on, which is after the end of this run\.$/,
  );
});
