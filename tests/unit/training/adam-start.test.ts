// Adam’s first updates under noise, and the limit that they approach.
import { expect, test } from 'vitest';
import type { AdamStartConfig } from '../../../src/training/experiments/adam-start.ts';
import type { Trace } from '../../../src/training/job.ts';
import { noiseLimit } from '../../../src/training/noise-limit.ts';
import { finish } from '../../../src/training/work.ts';
import { refusal } from '../schedule/refusal.ts';

const updates = (settings: Partial<AdamStartConfig>): number[] => {
  const job = { kind: 'trace', experiment: 'adam-start', settings: { ...settings, every: 1 } } as const;
  return (finish(job) as Trace).rows.map(({ update }) => update!);
};

test('the first update moves every weight by the full rate, whatever the betas', () => {
  for (const beta1 of [0, 0.5, 0.9, 0.99]) {
    expect(updates({ beta1, beta2: 0.9, steps: 1 })[0]).toBeCloseTo(1, 5);
    expect(updates({ beta1, beta2: 0.9999, steps: 1 })[0]).toBeCloseTo(1, 5);
  }
});

// 2000 weights over 300 steps, of which those within a memory of 1/(1 − β₁) steps are alike: the standard error of the mean
// is half a percent at β₁ = 0.9, and up to 1 % at 0.97; β₂ below 1 adds up to half a percent.
test.each([
  [0, 0.999],
  [0.5, 0.999],
  [0.9, 0.99],
  [0.9, 0.999],
  [0.9, 0.9999],
  [0.97, 0.999],
])('with betas %d and %d the updates settle within a fiftieth of √(2/π) · √((1 − β₁)/(1 + β₁))', (beta1, beta2) => {
  const settled = updates({ beta1, beta2, steps: 600 }).slice(300);
  const mean = settled.reduce((sum, each) => sum + each, 0) / settled.length;
  expect(Math.abs(mean / noiseLimit(beta1) - 1)).toBeLessThan(0.02);
});

test('with the usual betas the limit is 0.183 of the rate, and the updates are within a fifth of it after 20 steps', () => {
  expect(noiseLimit(0.9)).toBeCloseTo(0.183, 4);
  const [twentieth] = updates({ steps: 20 }).slice(-1);
  expect(twentieth! / noiseLimit(0.9)).toBeLessThan(1.2);
  expect(twentieth! / noiseLimit(0.9)).toBeGreaterThan(1);
});

test('the updates do not depend on how large the noise is, but where epsilon does', () => {
  expect(updates({ epsilon: 1e3, steps: 1 })[0]).toBeLessThan(0.01);
});

test.each([
  [{ weights: 0 }, 'weights must be a whole number ≥ 1, not 0'],
  [{ beta1: 1 }, 'beta1 must be a number ≥ 0 and < 1, not 1'],
  [{ beta2: -0.1 }, 'beta2 must be a number ≥ 0 and < 1, not -0.1'],
  [{ epsilon: 0 }, 'epsilon must be a finite number > 0, not 0'],
  [{ steps: 1.5 }, 'steps must be a whole number ≥ 1, not 1.5'],
])('refuses %o', (settings, message) => {
  expect(refusal(() => updates(settings))).toBe(message);
});

test('the limit refuses a beta outside its range', () => {
  expect(refusal(() => noiseLimit(1))).toBe('beta1 must be a number ≥ 0 and < 1, not 1');
});
