// How often two weights at a sharp minimum diverge with and without warmup.
import { expect, test } from 'vitest';
import { catapult, type CatapultConfig } from '../../../src/training/experiments/catapult.ts';
import type { Tally, Trace } from '../../../src/training/job.ts';
import { small, warmup } from '../../../src/training/plan.ts';
import { sharpnessOf } from '../../../src/training/two-weights.ts';
import { finish } from '../../../src/training/work.ts';
import { refusal } from '../schedule/refusal.ts';

const trace = (settings: Partial<CatapultConfig>): Trace =>
  finish({ kind: 'trace', experiment: 'catapult', settings: { ...settings } }) as Trace;
const diverged = (settings: Partial<CatapultConfig>, last = 20): number => {
  const job = { kind: 'tally', experiment: 'catapult', settings: { ...settings }, seeds: [1, last] } as const;
  return (finish(job) as Tally).verdicts.split('n').length - 1;
};

/** The largest rate that satisfies a condition which holds at **low** and not at **high**, to a thousandth. */
function largest(holds: (rate: number) => boolean, low: number, high: number): number {
  while (high / low > 1.001) {
    const middle = Math.sqrt(low * high);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

// The higher the start, the smaller is what noise and the way into the valley add.
test.each([
  [3, 0.1],
  [6, 0.03],
  [10, 0.01],
  [20, 0.005],
])(
  'without warmup all of 20 runs from u = %d survive up to 4/sharpness, less at most a share of %d',
  (start, tolerance) => {
    const limit = 4 / sharpnessOf(start, 0);
    const found = largest((rate) => diverged({ start, rate }) === 0, limit / 2, limit * 2);
    expect(found / limit).toBeGreaterThan(1 - tolerance);
    expect(found / limit).toBeLessThan(1 + tolerance);
  },
);

test('at a rate of 0.2 every one of 200 runs diverges without warmup, and none with 80 or 160 warmup steps', () => {
  expect([0, 80, 160].map((steps) => diverged({ plan: warmup(steps) }, 200))).toEqual([200, 0, 0]);
});

test('the counts fall with the length of the ramp: most diverge with 20 warmup steps, few with 40', () => {
  const [twenty, forty] = [20, 40].map((steps) => diverged({ plan: warmup(steps) }, 200));
  expect(twenty).toBeGreaterThan(180);
  expect(forty).toBeLessThan(20);
  expect(forty).toBeGreaterThan(0);
});

test('the rate up to which half of the runs survive is proportional to the warmup, within a tenth', () => {
  const quotients = [20, 40, 80].map((steps) => {
    const half = (rate: number) => diverged({ rate, plan: warmup(steps) }) <= 10;
    return largest(half, 0.11, 1.5) / steps;
  });
  for (const quotient of quotients) expect(Math.abs(quotient / quotients[0]! - 1)).toBeLessThan(0.1);
});

test('a tenth of the rate for ever survives where it is, and never gets to a flatter place', () => {
  const { end } = trace({ plan: small(0.1) });
  expect(end.verdict).not.toBe('diverged');
  expect(end.more!.sharpness).toBeGreaterThan(34);
  expect(trace({ plan: warmup(80) }).end.more!.sharpness).toBeLessThan(10);
});

test('without noise a long ramp leaves the run on the minimum, as sharp as it was, at a rate that throws it out with noise', () => {
  const { end } = trace({ noise: 0, rate: 0.117, plan: warmup(100) });
  expect([end.loss, Math.round(end.more!.sharpness!)]).toEqual([0, 36]);
});

test('rows hold the state after so many steps, with the rate of the next', () => {
  const { rows, end } = trace({ plan: warmup(4), noise: 0, rate: 0.1, steps: 5, every: 2 });
  expect(rows.map(({ step }) => step)).toEqual([0, 2, 4, 5]);
  expect(rows[0]).toEqual({ step: 0, rate: 0.0001, u: 6, v: 0, loss: 0.5, sharpness: 36.0278 });
  expect(rows.map(({ rate }) => rate).slice(1)).toEqual([0.05005, 0.1, 0.1]);
  expect(end.loss).toBeCloseTo(rows.at(-1)!.loss!, 6);
});

test('a rate beyond all numbers diverges, with no row that is not finite', () => {
  const { rows, end } = trace({ rate: 1e300, every: 1 });
  expect(end).toMatchObject({ verdict: 'diverged', loss: null, more: { sharpness: null } });
  expect(rows.flatMap((row) => Object.values(row)).every(Number.isFinite)).toBe(true);
});

test.each([
  [{ start: 0 }, 'start must be a number > 0 and ≤ 1000, not 0'],
  [{ noise: -1 }, 'noise must be a finite number ≥ 0, not -1'],
  [{ rate: 0 }, 'rate must be a finite number > 0, not 0'],
  [{ steps: 0 }, 'steps must be a whole number ≥ 1, not 0'],
  [{ every: -1 }, 'every must be a whole number ≥ 0, not -1'],
  [{ seed: 2 ** 32 }, 'seed must be a whole number from 0 to 4294967295, not 4294967296'],
])('refuses %o', (settings, message) => {
  expect(refusal(() => trace(settings))).toBe(message);
});

test('refuses a plan that is no schedule', () => {
  expect(refusal(() => catapult.check({ ...catapult.defaults, plan: warmup(-1) }))).toMatch('warmupSteps must be');
});
