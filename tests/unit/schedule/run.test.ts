// A whole run: a warmup, a stretch at the peak and a decay, joined.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  build,
  decayKinds,
  defaultRun,
  partsOf,
  runSchedule,
  type RunSpec,
  warmupKinds,
} from '../../../src/schedule/index.ts';
import { family } from './legal.ts';
import { refusal } from './refusal.ts';

const kinds = warmupKinds.flatMap((warmup) => decayKinds.map((decay) => ({ warmup, decay })));
const short = { ...defaultRun, totalSteps: 50, warmupSteps: 10, stableSteps: 5, milestones: [20, 30] };

describe('runSchedule(run)', () => {
  it.each(kinds)('$warmup, then $decay: each at its own local step, with a stretch at the peak between', (kinds) => {
    const run: RunSpec = { ...short, ...kinds };
    const warmup = family(run.warmup).curve({ startFactor: run.startFactor, warmupSteps: 10 });
    const decay = family(run.decay).curve({ ...run, multiplier: 1, decaySteps: 35, milestones: [5, 15] } as never);
    const schedule = runSchedule(run);
    for (let x = 0; x <= 60; x += 0.5) expect(schedule(x)).toBe(x < 10 ? warmup(x) : x < 15 ? 1 : decay(x - 15));
    expect([schedule(10), schedule(14), schedule(15)]).toEqual([1, 1, 1]);
  });

  it('of a run without warmup and stable steps is its decay from step 0', () => {
    const run: RunSpec = { ...short, warmupSteps: 0, stableSteps: 0, decay: 'linear-decay', endFactor: 0 };
    expect([0, 25, 50].map(runSchedule(run))).toEqual([1, 0.5, 0]);
  });

  it('of a run that is all warmup never reaches its decay, and arrives at the first step that is not run', () => {
    const run: RunSpec = { ...short, warmupSteps: 50, stableSteps: 0, startFactor: 0 };
    expect([0, 25, 49].map(runSchedule(run))).toEqual([0, 0.5, 0.98]);
  });

  it('arrives at the end factor on step totalSteps, and not on the last step of the run', () => {
    const schedule = runSchedule({ ...short, decay: 'linear-decay', endFactor: 0.1 });
    expect(schedule(50)).toBe(0.1);
    expect(schedule(49)).toBeCloseTo(0.1 + 0.9 / 35, 14);
  });

  it('is rebuilt from the JSON of its parts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.nat(59), (kinds, x) => {
        const { warmup, decay, boundary } = JSON.parse(JSON.stringify(partsOf({ ...short, ...kinds })));
        expect(boundary).toBe(15);
        const rebuilt = x < boundary ? build(warmup)(x) : build(decay)(x - boundary);
        expect(rebuilt).toBe(runSchedule({ ...short, ...kinds })(x));
      }),
    );
  });

  it('is fast and right in a run of 10⁹ steps', () => {
    const run: RunSpec = { ...defaultRun, totalSteps: 1e9, warmupSteps: 1e6, decay: 'linear-decay', endFactor: 0 };
    expect(runSchedule(run)(1e9 - 1)).toBe(1 / (1e9 - 1e6));
  });
});

describe('a run that cannot be', () => {
  it.each<[Partial<Record<keyof RunSpec, unknown>>, string]>([
    [{ peakLr: -1 }, 'peakLr must be a finite number ≥ 0, not -1'],
    [{ peakLr: Infinity }, 'peakLr must be a finite number ≥ 0, not Infinity'],
    [{ totalSteps: 0 }, 'totalSteps must be a whole number ≥ 1, not 0'],
    [{ totalSteps: 2.5 }, 'totalSteps must be a whole number ≥ 1, not 2.5'],
    [{ warmup: 'constant' }, `warmup must be ${warmupKinds.join(' or ')}, not constant`],
    [{ decay: 'noam' }, `decay must be ${decayKinds.join(' or ')}, not noam`],
    [{ warmupSteps: 51 }, 'warmupSteps must be a whole number from 0 to 50, not 51'],
    [{ warmupSteps: -1 }, 'warmupSteps must be a whole number from 0 to 50, not -1'],
    [{ warmupSteps: 1.5 }, 'warmupSteps must be a whole number from 0 to 50, not 1.5'],
    [{ warmupSteps: undefined }, 'warmupSteps must be a whole number from 0 to 50, not undefined'],
    [{ stableSteps: 41 }, 'stableSteps must be a whole number from 0 to 40, not 41'],
    [{ stableSteps: -1 }, 'stableSteps must be a whole number from 0 to 40, not -1'],
    [{ startFactor: NaN }, 'startFactor must be a finite number ≥ 0, not NaN'],
    [{ startFactor: NaN, warmupSteps: 0, stableSteps: 0 }, 'startFactor must be a finite number ≥ 0, not NaN'],
    [{ warmup: 'exponential-warmup', startFactor: 0 }, 'startFactor must be a finite number > 0, not 0'],
    [{ decay: 'cosine', endFactor: -0.1 }, 'endFactor must be a finite number ≥ 0, not -0.1'],
    [{ decay: 'exponential', endFactor: 0 }, 'endFactor must be a finite number > 0, not 0'],
    [{ decay: 'polynomial', power: 0 }, 'power must be a finite number > 0, not 0'],
    [{ decay: 'cosine-restarts', cycles: 0 }, 'cycles must be a whole number ≥ 1, not 0'],
    [{ decay: 'cosine-restarts', cycles: 1.5 }, 'cycles must be a whole number ≥ 1, not 1.5'],
    [{ decay: 'step', decayFactor: 1.1 }, 'decayFactor must be a number > 0 and ≤ 1, not 1.1'],
    [{ decay: 'step', stepSize: 0 }, 'stepSize must be a whole number ≥ 1, not 0'],
    [{ decay: 'inverse-sqrt', timescale: 0 }, 'timescale must be a finite number > 0, not 0'],
    ...[[15], [20, 51], [30, 20], [20, 20], [20.5], [NaN], 20, undefined].map((milestones): [object, string] => [
      { decay: 'multi-step', milestones },
      `milestones must be a list of increasing whole numbers from 16 to 50, not ${
        Array.isArray(milestones) ? `[${milestones.join(', ')}]` : milestones
      }`,
    ]),
  ])('%j is refused by name, range and value', (change, message) => {
    const run = { ...short, ...change } as RunSpec;
    expect(refusal(() => runSchedule(run))).toBe(message);
    expect(refusal(() => partsOf(run))).toBe(message);
  });

  it('is refused only for what its families use', () => {
    const unused = { power: NaN, cycles: 0, decayFactor: 9, stepSize: 0, timescale: -1 };
    for (const milestones of [[1], [99, 3], undefined as never]) {
      expect(runSchedule({ ...short, ...unused, milestones, decay: 'cosine' })(50)).toBe(0.1);
      expect(runSchedule({ ...short, ...unused, milestones, endFactor: -1, decay: 'constant' })(50)).toBe(1);
    }
  });

  it('may have a milestone on the first step after the boundary and on the first that is not run', () => {
    const schedule = runSchedule({ ...short, decay: 'multi-step', decayFactor: 0.5, milestones: [16, 50] });
    expect([15, 16, 49, 50].map(schedule)).toEqual([1, 0.5, 0.5, 0.25]);
  });
});

describe('the default run', () => {
  it.each(kinds)('gives $warmup and $decay the defaults of their families', (kinds) => {
    const parts = partsOf({ ...defaultRun, ...kinds });
    for (const { kind, params } of [parts.warmup, parts.decay])
      for (const parameter of family(kind).parameters)
        expect(params[parameter.name], parameter.name).toEqual(parameter.default);
  });
});
