// Which runs have a name, and that the family of that name is the run.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  build,
  decayKinds,
  defaultRun,
  type NamedKind,
  namedKinds,
  namedSchedule,
  runSchedule,
  type RunSpec,
  warmupKinds,
} from '../../../src/schedule/index.ts';
import { family, legalParams } from './legal.ts';

const parts: Record<NamedKind, Pick<RunSpec, 'warmup' | 'decay'>> = {
  noam: { warmup: 'linear-warmup', decay: 'inverse-sqrt' },
  'one-cycle': { warmup: 'cosine-warmup', decay: 'cosine' },
  'wsd-linear': { warmup: 'linear-warmup', decay: 'linear-decay' },
  'wsd-cosine': { warmup: 'linear-warmup', decay: 'cosine' },
  'wsd-sqrt': { warmup: 'linear-warmup', decay: 'sqrt-cooldown' },
};

/** A run with the parameters of a named family: Noam’s has no end, so that its run is as long as one likes. */
function runOf(kind: NamedKind, params: Readonly<Record<string, number>>, anyDecaySteps: number): RunSpec {
  const { warmupSteps = 0, stableSteps = 0, decaySteps = anyDecaySteps, startFactor = 0, endFactor = 0.1 } = params;
  const totalSteps = warmupSteps + stableSteps + decaySteps;
  const lengths = { totalSteps, warmupSteps, stableSteps, timescale: warmupSteps };
  return { ...defaultRun, ...parts[kind], ...lengths, startFactor, endFactor };
}

describe('namedSchedule(run)', () => {
  it.each(namedKinds)('knows %s by any of its parameters, and its family is the run at every step', (kind) => {
    const params = legalParams(family(kind))
      .map((each) => each as Record<string, number>)
      .filter((each) => each.warmupSteps !== 0 && each.decaySteps !== 0)
      .filter(({ startFactor = 0, endFactor = 0 }) => startFactor < 1 && endFactor < 1)
      .map((each) => {
        const { warmupSteps = 0, stableSteps, decaySteps = 0 } = each;
        return stableSteps === undefined ? each : { ...each, stableSteps: warmupSteps + decaySteps + stableSteps };
      });
    fc.assert(
      fc.property(params, fc.integer({ min: 1, max: 60 }), (params, anyDecaySteps) => {
        const run = runOf(kind, params, anyDecaySteps);
        const named = namedSchedule(run);
        expect(named).toEqual({ kind, params });
        const [schedule, whole] = [runSchedule(run), build(JSON.parse(JSON.stringify(named)))];
        for (let step = 0; step <= run.totalSteps + 2; step++) expect(whole(step)).toBe(schedule(step));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the family its parameters, and none besides', () => {
    for (const kind of namedKinds) {
      const run = runOf(kind, { warmupSteps: 10, stableSteps: kind.startsWith('wsd') ? 30 : 0, decaySteps: 20 }, 20);
      const names = family(kind).parameters.map(({ name }) => name);
      expect(Object.keys(namedSchedule(run)!.params).sort()).toEqual(names.sort());
    }
  });

  it('finds no other run of any two families', () => {
    for (const warmup of warmupKinds) {
      for (const decay of decayKinds) {
        for (const stableSteps of [0, 5000]) {
          const run: RunSpec = { ...defaultRun, warmup, decay, stableSteps, startFactor: 0, timescale: 1000 };
          const kinds = namedKinds.filter((kind) => {
            const stretch = kind.startsWith('wsd') === stableSteps > 0;
            return stretch && parts[kind].warmup === warmup && parts[kind].decay === decay;
          });
          expect(namedSchedule(run)?.kind).toBe(kinds[0]);
        }
      }
    }
  });

  const [noam, oneCycle, wsd] = (['noam', 'one-cycle', 'wsd-linear'] as const).map((kind) =>
    runOf(kind, { warmupSteps: 10, stableSteps: kind === 'wsd-linear' ? 30 : 0, decaySteps: 20 }, 20),
  ) as [RunSpec, RunSpec, RunSpec];
  it.each<[string, RunSpec]>([
    ['Noam’s with another timescale', { ...noam, timescale: 11 }],
    ['Noam’s from above 0', { ...noam, startFactor: 0.001 }],
    ['Noam’s after a stretch at the peak', { ...noam, stableSteps: 1 }],
    ['one cycle without a warmup', { ...oneCycle, warmupSteps: 0 }],
    ['one cycle that is over at its peak', { ...oneCycle, totalSteps: 10 }],
    ['one cycle with a stretch at the peak', { ...oneCycle, stableSteps: 1 }],
    ['warmup–stable–decay without a stretch at the peak', { ...wsd, stableSteps: 0 }],
    ['warmup–stable–decay without a warmup', { ...wsd, warmupSteps: 0 }],
    ['warmup–stable–decay that is over at its peak', { ...wsd, stableSteps: 50 }],
    ['warmup–stable–decay that is at its peak for less than half of its steps', { ...wsd, stableSteps: 29 }],
    ['one cycle that starts at its peak', { ...oneCycle, startFactor: 1 }],
    ['one cycle that starts above its peak', { ...oneCycle, startFactor: 2 }],
    ['one cycle that never falls', { ...oneCycle, endFactor: 1 }],
    ['warmup–stable–decay that starts at its peak', { ...wsd, startFactor: 1 }],
    ['warmup–stable–decay that never falls', { ...wsd, endFactor: 1 }],
    ['a run that is not legal', { ...wsd, stableSteps: 100 }],
  ])('finds no name for %s', (_, run) => {
    expect(namedSchedule(run)).toBeUndefined();
  });
});
