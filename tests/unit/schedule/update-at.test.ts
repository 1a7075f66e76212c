// Any update of the script can be computed without the ones before it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iterationsPerEpoch, runScript, type ScriptConfig, updateAt } from '../../../src/schedule/index.ts';
import { startFactor, warmupSteps } from './arbitraries.ts';
import { refusal } from './refusal.ts';
import { tutorial } from './tutorial.ts';

describe('updateAt', () => {
  const config: fc.Arbitrary<ScriptConfig> = fc.record({
    datasetSize: fc.integer({ min: 1, max: 60 }),
    batchSize: fc.integer({ min: 1, max: 8 }),
    epochs: fc.integer({ min: 1, max: 5 }),
    peakLrs: fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 3 }),
    startFactor,
    warmupSteps: warmupSteps(100),
    capped: fc.boolean(),
    stepPer: fc.constantFrom('iteration', 'epoch'),
    dropped: fc.boolean(),
  });

  it('is, for every update of 2,000 random configs, exactly what the run yields', () => {
    fc.assert(
      fc.property(config, (config) => {
        const rows = [...runScript(config)];
        expect(rows).toHaveLength(config.epochs * iterationsPerEpoch(config));
        expect(rows).toEqual(rows.map((_, update) => updateAt(config, update)));
      }),
      { numRuns: 2000 },
    );
  });

  it('answers at once for update 9,999,999,999 of ten billion', () => {
    const long = { ...tutorial, datasetSize: 10_000_000, batchSize: 1, epochs: 1000, dropped: false };
    expect(updateAt(long, 9_999_999_999)).toEqual({
      update: 9_999_999_999,
      epoch: 999,
      iteration: 9_999_999,
      used: [0.005],
      logged: [0.005],
    });
  });

  it.each([-1, 120, 1.5, NaN])('refuses update %d of 120', (update) => {
    expect(refusal(() => updateAt(tutorial, update))).toBe(
      `update must be a whole number from 0 to 119, not ${update}`,
    );
  });
});
