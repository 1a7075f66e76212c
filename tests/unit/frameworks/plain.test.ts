import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/frameworks/plain.ts';
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
