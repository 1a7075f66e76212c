// Parameters that do not fit together are refused exactly when the core refuses the run.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adopt } from '../../../src/parameters/legal.ts';
import { decode } from '../../../src/parameters/query.ts';
import { defaults, type Params } from '../../../src/parameters/index.ts';
import { otherRunOf, runOf } from '../../../src/parameters/reader-run.ts';
import { runConflict } from '../../../src/parameters/run-conflict.ts';
import { runNames } from '../../../src/parameters/tables/whole-run.ts';
import { defaultRun, runSchedule } from '../../../src/schedule/index.ts';
import { anyParams } from './legal.ts';

const guard = { parameters: [...runNames, 'compare'], conflict: runConflict } as const;
const adopted = (link: string) => adopt(decode(link).params, guard);

test('the reader’s default run is the core’s, and so is the kept one', () => {
  expect(runOf(defaults)).toEqual({ ...defaultRun, stepsPerEpoch: 1000 });
  expect(otherRunOf(defaults)).toEqual(runOf(defaults));
});

// Uniform draws hardly ever conflict, or hardly ever do not: the counts here are small.
const count = fc.integer({ min: 0, max: 9 });
const tight = fc
  .record({
    params: anyParams,
    totalSteps: count.map((value) => value + 1),
    warmupSteps: count,
    stableSteps: count,
    milestones: fc.uniqueArray(count, { minLength: 1, maxLength: 3 }).map((values) => values.toSorted()),
    startFactor: fc.constantFrom(0, 0.5),
    endFactor: fc.constantFrom(0, 0.5),
  })
  .map(({ params, ...counts }): Params => ({ ...params, ...counts }));

test('a run is in conflict exactly when the core refuses it', () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(tight, anyParams), fc.boolean(), (params, second) => {
      const compare = second ? 'second' : 'none';
      const runs = second ? [runOf(params), otherRunOf(params)] : [runOf(params)];
      const take = () => runs.forEach(runSchedule);
      const conflict = runConflict({ ...params, compare });
      refused += Number(conflict !== undefined);
      if (conflict === undefined) expect(take).not.toThrow();
      else expect(take).toThrow(RangeError);
    }),
    { numRuns: 3000 },
  );
  expect(refused).toBeGreaterThan(300);
  expect(refused).toBeLessThan(2700);
});

test.each([
  [{ totalSteps: 1000, warmupSteps: 5000 }, 'warmup steps must be at most the 1,000 total steps, not 5,000'],
  [{ totalSteps: 1 }, 'warmup steps must be at most the 1 total step, not 1,000'],
  [
    { stableSteps: 9001 },
    'stable steps must be at most 9,000, what the warmup leaves of the 10,000 total steps, not 9,001',
  ],
  [
    { warmup: 'exponential-warmup', startFactor: 0 },
    'start factor must be above 0 for an exponential warmup, not 0: no factor leads from or to 0',
  ],
  [
    { decay: 'multi-step', milestones: [500, 6000] },
    'milestones must be above 1,000, where the decay begins, and at most the 10,000 total steps, not 500',
  ],
  [
    { compare: 'second', otherWarmupSteps: 20_000 },
    'kept run: warmup steps must be at most the 10,000 total steps, not 20,000',
  ],
] as const)('%o is refused with value and range', (state, message) => {
  expect(runConflict({ ...defaults, ...state })).toBe(message);
});

test('a kept run that is not shown refuses nothing', () => {
  expect(runConflict({ ...defaults, otherWarmupSteps: 20_000 })).toBeUndefined();
});

test('of a link in conflict everything that fits is taken, and the rest refused', () => {
  expect(adopted('?peak_lr=1&warmup_steps=20000')).toEqual({
    params: { ...defaults, peakLr: 1 },
    refusals: ['warmup steps must be at most the 10,000 total steps, not 20,000'],
  });
});

test.each([
  ['?total_steps=100&warmup_steps=500', 'total steps must be at least the 500 warmup steps, not 100'],
  ['?total_steps=500', 'total steps must be at least the 1,000 warmup steps, not 500'],
  ['?compare=second&other_total_steps=500', 'kept run: total steps must be at least the 1,000 warmup steps, not 500'],
  [
    '?total_steps=1500&stable_steps=800',
    'stable steps must be at most 500, what the warmup leaves of the 1,500 total steps, not 800',
  ],
  [
    '?total_steps=7000&decay=multi-step',
    'a multi-step decay needs milestones above 1,000, where the decay begins, and at most the 7,000 total steps, not 8,000',
  ],
])('of %s the notice names what is left out', (link, refusal) => {
  expect(adopted(link).refusals).toEqual([refusal]);
});

test.each([
  [
    { totalSteps: 9000, stableSteps: 8500 },
    'totalSteps',
    'total steps must be at least 9,500, the 1,000 warmup steps and the 8,500 stable steps, not 9,000',
  ],
  [
    { totalSteps: 9000, stableSteps: 8500 },
    'warmupSteps',
    'warmup steps must be at most 500, what the 8,500 stable steps leave of the 9,000 total steps, not 1,000',
  ],
  [
    { warmup: 'exponential-warmup', startFactor: 0 },
    'warmup',
    'warmup must not be exponential with a start factor of 0: no factor leads from or to 0',
  ],
  [
    { decay: 'multi-step', totalSteps: 7000 },
    'totalSteps',
    'total steps must be at least 8,000, the last milestone, not 7,000',
  ],
  [
    { decay: 'multi-step', warmupSteps: 6000 },
    'warmupSteps',
    'warmup steps must be at most 5,999, for the decay to begin before the milestone 6,000, not 6,000',
  ],
  [{ totalSteps: 500 }, 'peakLr', 'warmup steps must be at most the 500 total steps, not 1,000'],
] as const)('%o is refused in words about %s', (state, blamed, message) => {
  expect(runConflict({ ...defaults, ...state }, blamed)).toBe(message);
});

test('values that fit only together are taken together, in whatever order the link has them', () => {
  for (const link of [
    '?warmup_steps=20000&total_steps=30000',
    '?total_steps=500&warmup_steps=10',
    '?decay=multi-step&milestones=100,200&total_steps=300&warmup_steps=0',
  ]) {
    expect(adopted(link)).toEqual({ params: decode(link).params, refusals: [] });
    expect(adopted(`${link}&stable_steps=40000`).params).toEqual(decode(link).params);
    expect(adopted(`${link}&stable_steps=40000`).refusals).toHaveLength(1);
  }
});

test('whatever a link holds, what is taken of it is no conflict', () => {
  fc.assert(
    fc.property(fc.oneof(tight, anyParams), (params) => {
      expect(runConflict(adopt(params, guard).params)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});
