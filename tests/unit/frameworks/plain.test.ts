// A run can be written without what has no effect, and keeps its rates.
import { describe, expect, it, test } from 'vitest';
import { plain, plainest, reached } from '../../../src/frameworks/plain.ts';
import { decayKinds, defaultRun, runSchedule, warmupKinds } from '../../../src/schedule/index.ts';
import { spread } from '../../frameworks/deviation.ts';
import { ratesOf } from '../../frameworks/framework-parity.ts';
import { legalRun } from '../../frameworks/random-runs.ts';
import { random } from '../../frameworks/random.ts';

describe('plain(run)', () => {
  it('has the rates of the run at every update, for every warmup and decay', () => {
    const chance = random(20);
    const changed = new Set<string>();
    for (const warmup of warmupKinds) {
      for (const decay of decayKinds) {
        for (let count = 0; count < 40; count++) {
          const run = legalRun(chance, warmup, decay);
          const simple = plain(run);
          if (simple.decay !== run.decay) changed.add(`${run.decay} to ${simple.decay}`);
          const { relative } = spread(ratesOf(simple), ratesOf(run), run.peakLr);
          expect(relative, JSON.stringify(run)).toBeLessThan(1e-12);
        }
      }
    }
    expect([...changed]).toContain('polynomial to linear-decay');
    expect([...changed]).toContain('cosine-restarts to cosine');
    for (const decay of decayKinds.slice(1)) expect([...changed]).toContain(`${decay} to constant`);
  });

  it('is the run itself where everything has an effect', () => {
    const run = { ...defaultRun, milestones: [] };
    expect(plain(run)).toEqual(run);
  });

  it('is no warmup and no decay for a peak of 0, whatever was asked for', () => {
    const run = plain({ ...defaultRun, peakLr: 0, warmup: 'cosine-warmup', stableSteps: 5 });
    expect(run).toMatchObject({ peakLr: 0, warmup: 'linear-warmup', warmupSteps: 0, decay: 'constant' });
    expect(() => runSchedule(run)).not.toThrow();
  });

  it('plains once and for all', () => {
    const chance = random(21);
    for (let count = 0; count < 300; count++) {
      const run = plain(legalRun(chance, chance.pick(...warmupKinds), chance.pick(...decayKinds)));
      expect(plain(run)).toEqual(run);
    }
  });
});

test.each(Object.entries({ reached, plainest }))('%s(run) has the rates of the run too', (_, form) => {
  const chance = random(22);
  for (let count = 0; count < 400; count++) {
    const run = legalRun(chance, chance.pick(...warmupKinds), chance.pick(...decayKinds));
    const { relative } = spread(ratesOf(form(run)), ratesOf(run), run.peakLr);
    expect(relative, JSON.stringify(run)).toBeLessThan(1e-12);
  }
});

test('a run comes to no warmup of 0 steps, and to no decay after its end', () => {
  const none = reached({ ...defaultRun, warmup: 'cosine-warmup', warmupSteps: 0, stableSteps: defaultRun.totalSteps });
  expect(none).toMatchObject({ warmup: 'linear-warmup', startFactor: 1, decay: 'constant' });
  expect(reached({ ...defaultRun, endFactor: 1 })).toEqual({ ...defaultRun, endFactor: 1 });
});

test('the plainest form of a flat warmup is a stable stretch', () => {
  const run = plainest({ ...defaultRun, startFactor: 1, stableSteps: 5 });
  expect(run).toMatchObject({ warmupSteps: 0, stableSteps: defaultRun.warmupSteps + 5 });
});
