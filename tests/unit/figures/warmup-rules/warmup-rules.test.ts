// What the rules of thumb ask of a run, against their sources.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaults, type Params } from '../../../../src/parameters/index.ts';
import { recipes, shareOf, untunedSteps } from '../../../../src/figures/warmup-rules/recipes.ts';
import { figure as warmupRules } from '../../../../src/figures/warmup-rules/index.ts';
import { linearWarmup } from '../../../../src/schedule/index.ts';
import { counts, rowsOf, rules, shares } from '../../../../src/figures/warmup-rules/rules.ts';

const references = readFileSync(new URL('../../../../content/references.yaml', import.meta.url), 'utf8');
const answers = (changes: Partial<Params>) =>
  Object.fromEntries(
    rules.map(({ id, steps, oneIn }) => [id, [steps({ ...defaults, ...changes }), oneIn({ ...defaults, ...changes })]]),
  );
const { read, describe, finding } = warmupRules;

test.each([
  [0.999, 2000],
  [0.95, 40],
  [0.98, 100],
  [0.9, 20],
  [0.9999, 20_000],
])('with β₂ = %d the untuned warmup is %d steps', (beta2, steps) => {
  expect(untunedSteps(beta2)).toBe(steps);
});

test('5 epochs from 1/k, and the script’s 1,000 steps cut to the first epoch', () => {
  expect(answers({ stepsPerEpoch: 157, batchRatio: 32, adamBeta2: 0.999 })).toEqual({
    adam: [1999, 2000],
    epochs: [785, 32],
    script: [156, 1000],
  });
  expect(answers({ stepsPerEpoch: 1 })['script']).toEqual([0, 1000]);
});

test('the rule for Adam is (t + 1)/τ at step t: 1/τ at first, and the full rate at step τ − 1', () => {
  for (const adamBeta2 of [0.9, 0.95, 0.98, 0.999]) {
    const tau = untunedSteps(adamBeta2);
    const { warmupSteps, startFactor } = warmupRules.actions[0]!.change({ ...defaults, adamBeta2 }) as Params;
    const taken = linearWarmup({ startFactor, warmupSteps });
    for (const step of [0, 1, tau - 2, tau - 1, tau]) {
      expect(taken(step)).toBeCloseTo(Math.min(1, (step + 1) / tau), 12);
    }
  }
});

test('the first transformer is at 1/4000 of its peak at first, and at the peak in its update 4000', () => {
  const { warmup, oneIn } = recipes.find(({ id }) => id === 'transformer')!;
  const ramp = linearWarmup({ startFactor: 1 / oneIn!, warmupSteps: warmup });
  for (const update of [1, 2, 2000, 3999, 4000]) expect(ramp(update - 1)).toBeCloseTo(update / 4000, 12);
});

test('every recipe has sources that exist, and a name and an id of its own', () => {
  for (const { references: keys } of recipes) {
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(references).toMatch(new RegExp(`^${key}:$`, 'm'));
  }
  for (const key of ['id', 'name'] as const)
    expect(new Set(recipes.map((each) => each[key])).size).toBe(recipes.length);
});

test('the shares of the recipes are computed, and lie between those of GPT-3 and wav2vec 2.0', () => {
  const known = recipes.flatMap((recipe) => shareOf(recipe) ?? []);
  expect(Math.min(...known)).toBe(375e6 / 300e9);
  expect(Math.max(...known)).toBe(32_000 / 400_000);
  expect(known.every((share) => share > 0 && share < 1)).toBe(true);
});

test('every recipe under Adam that is counted in steps took longer than the untuned warmup', () => {
  const known = recipes.flatMap(({ unit, warmup, beta2 }) =>
    unit === 'steps' && beta2 ? [[warmup, untunedSteps(beta2)]] : [],
  );
  expect(known).toEqual([
    [3999, 100],
    [10_000, 2000],
    [32_000, 100],
    [2000, 40],
    [2000, 40],
  ]);
});

test('a recipe’s share is taken of the reader’s run, its count is not', () => {
  const at = (totalSteps: number, line: string) =>
    rowsOf({ ...defaults, totalSteps }).filter(({ rule, recipe }) => rule === line && recipe === 'BERT')[0]?.steps;
  expect([at(10_000, shares), at(1_000_000, shares)]).toEqual([100, 10_000]);
  expect([at(10_000, counts), at(1_000_000, counts)]).toEqual([10_000, 10_000]);
});

test('an answer longer than the run is said to be so', () => {
  const short = { ...defaults, totalSteps: 500, stepsPerEpoch: 60 };
  expect(describe(short)).toContain(
    '2/(1 − β₂): 2,000 updates, so W = 1,999, from 1/2,000 of the peak, longer than your whole run.',
  );
  const long = rowsOf(short).filter(({ share }) => share > 1).length;
  expect(long).toBeGreaterThan(1);
  expect(finding(short)).toContain(`${long} of the ${rowsOf(short).length} answers are longer than the run.`);
  expect(read({ ...short, warmupSteps: 501 })).toBe(
    'W = 501 is longer than your whole run of 500 steps; longer than 5 epochs and the script, shorter than 2/(1 − β₂).',
  );
});

test('the answers go from the least to the most dot of all five lines, a published recipe’s step count among them', () => {
  const steps = rowsOf(defaults).map((row) => row.steps);
  expect([Math.min(...steps), Math.max(...steps)]).toEqual([13, 32_000]);
  expect(finding(defaults)).toContain('the answers go from 13 to 32,000 steps; 1 of ');
  expect(describe(defaults)).toContain('; with their numbers of steps, 1,000 (torchvision’s detectors) to 32,000');
});

test('a share of less than a step is told as less than 1', () => {
  const short = { ...defaults, totalSteps: 300 };
  expect(finding(short)).toContain('from less than 1 to');
  expect(describe(short)).toContain('it would be less than 1 (GPT-3) to 24');
});

test('a rule that the page cannot use says why', () => {
  const long = { ...defaults, stepsPerEpoch: 30_000, totalSteps: 1_000_000 };
  expect(describe(long)).toContain('of the peak, more than the 100,000 that this page can use.');
  expect(describe(defaults)).not.toContain('can use');
});

test('a warmup of 0 steps, and a run of 1, are told in words', () => {
  expect(read({ ...defaults, warmupSteps: 0 })).toBe('W = 0 is no ramp.');
  expect(describe({ ...defaults, totalSteps: 1, stepsPerEpoch: 1, batchRatio: 1 })).toContain(
    'The script: 0, which is no ramp.',
  );
});

test('a rule can be taken over wherever the page can hold it', () => {
  const [adam, epochs] = warmupRules.actions;
  expect(adam!.change(defaults)).toEqual({ warmupSteps: 1999, startFactor: 1 / 2000 });
  expect(adam!.offered(defaults)).toBe(true);
  expect(adam!.offered({ ...defaults, ...adam!.change(defaults) })).toBe(false);
  expect(epochs!.change(defaults)).toEqual({ warmupSteps: 5000, startFactor: 1 / 32 });
  expect(epochs!.offered({ ...defaults, stepsPerEpoch: 20_000 })).toBe(true);
  expect(epochs!.offered({ ...defaults, stepsPerEpoch: 20_001 })).toBe(false);
});

test('the cursor reaches every answer that the page can hold, and 0 left of 1', () => {
  expect(warmupRules.stops(defaults)).toEqual(expect.arrayContaining([0, 999, 1999, 5000, 100_000]));
  expect([0.5, 0.7, 1.2, 1999.6, 1e6].map(warmupRules.under)).toEqual([0, 0, 1, 2000, 100_000]);
});
