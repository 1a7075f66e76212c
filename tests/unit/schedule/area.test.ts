// The sum of the rates of a run, computed without adding them up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  area,
  build,
  decayKinds,
  defaultRun,
  partsOf,
  runSchedule,
  type RunSpec,
  scale,
  warmupArea,
  warmupKinds,
} from '../../../src/schedule/index.ts';
import { startFactor } from './arbitraries.ts';
import { refusal } from './refusal.ts';

/** The rates of a run's first updates added up one by one, with what each addition rounds away kept (Neumaier). */
function added(run: RunSpec, updates = run.totalSteps): number {
  const { decay, boundary } = partsOf(run);
  const rate = scale(boundary === 0 ? build(decay) : runSchedule(run), run.peakLr);
  let [sum, lost] = [0, 0];
  for (let step = 0; step < updates; step++) {
    const value = rate(step);
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}

const off = (found: number, expected: number) => (found === expected ? 0 : Math.abs(found / expected - 1));
const factor = fc.oneof(startFactor, fc.constantFrom(5e-324, 1e-300, 1e-6, 0.999999, 1.000001, 50, 1e300));
const above = (value: fc.Arbitrary<number>) => value.filter((value) => value > 0);

const run = (warmup: RunSpec['warmup'], decay: RunSpec['decay'], most: number): fc.Arbitrary<RunSpec> =>
  fc
    .record({
      totalSteps: fc.integer({ min: 1, max: most }),
      shares: fc.tuple(...Array.from({ length: 2 }, () => fc.constantFrom(0, 0, 0.001, 0.3, 0.8, 1))),
      startFactor: warmup === 'exponential-warmup' ? above(factor) : factor,
      endFactor: decay === 'exponential' ? above(factor) : factor,
      power: fc.constantFrom(0.01, 0.1, 0.5, 1, 1.7, 2, 3, 5.5, 12, 40, 1e3, 1e9),
      cycles: fc.integer({ min: 1, max: 100 }),
      decayFactor: fc.constantFrom(1e-9, 0.1, 0.5, 0.97, 0.9999999, 1),
      stepSize: fc.integer({ min: 1, max: 700 }),
      timescale: fc.constantFrom(1e-9, 0.3, 1, 20, 1000, 1e6, 1e15, 1e300),
      places: fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: 4 }),
      peakLr: fc.constantFrom(1e-300, 0.005, 1, 7),
    })
    .map(({ shares: [warm, stable], places, ...fields }) => {
      const warmupSteps = Math.round(warm! * fields.totalSteps);
      const stableSteps = Math.round(stable! * (fields.totalSteps - warmupSteps));
      const milestones = places
        .filter((place) => place > warmupSteps + stableSteps && place <= fields.totalSteps)
        .toSorted((a, b) => a - b);
      return { warmup, decay, warmupSteps, stableSteps, milestones, ...fields };
    });

describe('area(run)', () => {
  it.each(warmupKinds.map((kind) => ({ kind })))('$kind: is the sum of its rates, for random runs', ({ kind }) => {
    fc.assert(
      fc.property(run(kind, 'constant', 2000), (run) => {
        expect(off(area(run), added(run))).toBeLessThan(1e-12);
        expect(off(warmupArea(run), added(run, run.warmupSteps))).toBeLessThan(1e-12);
      }),
    );
  });

  it.each(decayKinds.map((kind) => ({ kind })))('$kind: is the sum of its rates, for random runs', ({ kind }) => {
    fc.assert(
      fc.property(run('linear-warmup', kind, 2000), (run) => {
        expect(off(area(run), added(run))).toBeLessThan(1e-12);
      }),
    );
  });

  const long = { ...defaultRun, totalSteps: 1e6, warmupSteps: 0, milestones: [2e5, 2e5 + 1, 9e5], endFactor: 0.03 };
  const longs: Partial<RunSpec>[] = [
    ...warmupKinds.map((warmup) => ({ warmup, warmupSteps: 1e6 })),
    ...decayKinds.map((decay) => ({ decay })),
    { decay: 'polynomial', power: 0.5, endFactor: 0 },
    { decay: 'polynomial', power: 900, endFactor: 0 },
    { decay: 'polynomial', power: 1100, endFactor: 0 },
    { decay: 'step', stepSize: 7, decayFactor: 0.99999 },
  ];

  it.each(longs)(
    'is the sum of the 10⁶ rates of %j',
    (change) => {
      const run = { ...long, ...change };
      expect(off(area(run), added(run))).toBeLessThan(1e-12);
    },
    60_000,
  );

  it.each(decayKinds.map((decay) => ({ decay })))('$decay: in 10⁹ steps is near its integral', ({ decay }) => {
    const run = { ...long, decay, totalSteps: 1e9, stepSize: 1e8, milestones: [5e8], peakLr: 1, endFactor: 0.25 };
    const integrals: Record<RunSpec['decay'], number> = {
      constant: 1,
      'linear-decay': 0.625,
      cosine: 0.625,
      'cosine-restarts': 0.625,
      'sqrt-cooldown': 0.25 + 0.75 / 3,
      polynomial: 0.25 + 0.75 / 3,
      exponential: 0.75 / Math.log(4),
      step: (1 - 0.1 ** 10) / 9,
      'multi-step': 0.55,
      'inverse-sqrt': 2e-6 * (Math.sqrt(1e6 + 1) - 1),
    };
    expect(off(area({ ...run, timescale: 1000 }), integrals[decay] * 1e9)).toBeLessThan(1e-6);
  });

  it('of a run that is not run before its decay counts no decay', () => {
    const run: RunSpec = { ...defaultRun, peakLr: 1, totalSteps: 10, warmupSteps: 4, startFactor: 0, stableSteps: 6 };
    for (const decay of decayKinds) expect(area({ ...run, decay, milestones: [] })).toBe(7.5);
  });

  it('is no NaN for the greatest factors, and 0 for a peak of 0', () => {
    const run: RunSpec = { ...defaultRun, startFactor: Number.MAX_VALUE, endFactor: Number.MAX_VALUE };
    expect([area(run) > 1e300, warmupArea(run) > 1e300]).toEqual([true, true]);
    expect([area({ ...run, peakLr: 0 }), warmupArea({ ...run, peakLr: 0 })]).toEqual([0, 0]);
  });

  it('refuses what the run does', () => {
    const run = { ...defaultRun, totalSteps: 10, warmupSteps: 11 };
    const message = 'warmupSteps must be a whole number from 0 to 10, not 11';
    expect([refusal(() => area(run)), refusal(() => warmupArea(run))]).toEqual([message, message]);
  });
});
