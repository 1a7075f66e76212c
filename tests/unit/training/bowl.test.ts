// Gradient descent with momentum in a quadratic bowl, against theory.
import { expect, test } from 'vitest';
import type { BowlConfig } from '../../../src/training/experiments/bowl.ts';
import type { Trace } from '../../../src/training/job.ts';
import { warmup } from '../../../src/training/plan.ts';
import { finish } from '../../../src/training/work.ts';
import { refusal } from '../schedule/refusal.ts';

const trace = (settings: Partial<BowlConfig>): Trace =>
  finish({ kind: 'trace', experiment: 'bowl', settings: { ...settings } }) as Trace;
const distance = (settings: Partial<BowlConfig>): number => Math.sqrt(2 * trace(settings).end.loss!);

test.each([0.25, 1, 4, 64])(
  'with curvature %d the loss falls below a rate of 2/curvature, stays at it, and grows above',
  (curvature) => {
    const last = (share: number) => {
      const { end } = trace({ curvatures: [curvature], rate: (share * 2) / curvature, steps: 100 });
      return end.loss! / (curvature / 2);
    };
    expect(last(1 - 2 ** -20)).toBeLessThan(1);
    expect(last(1)).toBe(1);
    expect(last(1 + 2 ** -20)).toBeGreaterThan(1);
  },
);

test.each([0.5, 0.9])('a heavy ball of momentum %d converges up to a rate of 2(1 + momentum)/curvature', (momentum) => {
  const verdict = (share: number) =>
    trace({ momentum, curvatures: [2], rate: share * (1 + momentum), steps: 20_000 }).end.verdict;
  expect(verdict(0.999)).toBe('trained');
  expect(verdict(1.001)).not.toBe('trained');
});

test('the sharpest direction decides: a bowl is climbed at a rate above 2/4 though all others are flat', () => {
  const flat = Array.from({ length: 9 }, () => 0.01);
  const verdict = (rate: number) => trace({ curvatures: [...flat, 4], rate, steps: 20_000 }).end.verdict;
  expect([verdict(0.49), verdict(0.51)]).toEqual(['trained', 'diverged']);
});

test('warmup delays the climb at 2.1/curvature, and never ends it', () => {
  const after = (warmupSteps: number, steps: number) => distance({ plan: warmup(warmupSteps), steps });
  expect(after(0, 400)).toBeCloseTo(1.1 ** 400, -12);
  expect(after(50, 400)).toBeLessThan(1e-6);
  expect(after(50, 1000)).toBeGreaterThan(1e18);
  expect(after(300, 400)).toBeLessThan(1e-100);
  // From the end of the ramp on, every run grows by the same factor.
  expect(after(300, 700) / after(300, 600)).toBeCloseTo(1.1 ** 100, 5);
});

test('with noise a safe rate is left with more error after a warmup of the whole run', () => {
  const noisy = { curvatures: [1, 0.5, 0.2, 0.1, 0.05], noise: 0.1, rate: 0.05, steps: 300 };
  const losses = [0, 300].map((steps) => trace({ ...noisy, plan: warmup(steps) }).end.loss!);
  expect(losses[1]).toBeGreaterThan(losses[0]!);
});

test('a run ends as diverged where the numbers end, with no row that is not finite', () => {
  const { rows, end } = trace({ rate: 1e200, every: 1 });
  expect(end).toMatchObject({ verdict: 'diverged', loss: null });
  expect(rows.flatMap((row) => Object.values(row)).every(Number.isFinite)).toBe(true);
});

test.each([
  [{ curvatures: [] }, 'curvatures must be a list of one finite number > 0 or more, not []'],
  [{ curvatures: [1, 0] }, 'curvatures must be a list of one finite number > 0 or more, not [1, 0]'],
  [{ momentum: 1 }, 'momentum must be a number ≥ 0 and < 1, not 1'],
  [{ rate: Infinity }, 'rate must be a finite number > 0, not Infinity'],
  [{ start: 0 }, 'start must be a finite number > 0, not 0'],
  [{ noise: NaN }, 'noise must be a finite number ≥ 0, not NaN'],
  [{ seed: -1 }, 'seed must be a whole number from 0 to 4294967295, not -1'],
])('refuses %o', (settings, message) => {
  expect(refusal(() => trace(settings))).toBe(message);
});
