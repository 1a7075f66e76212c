// What the tutorial’s script computes from the size of its data: iterations per epoch and warmup steps.
import { describe, expect, it } from 'vitest';
import {
  iterationsPerEpoch,
  runScript,
  type ScriptConfig,
  updateAt,
  warmupStepsInScript,
} from '../../../src/schedule/index.ts';
import { refusal } from './refusal.ts';
import { tutorial } from './tutorial.ts';

describe('iterationsPerEpoch', () => {
  it.each([
    [120, 2, 60],
    [121, 2, 61],
    [119, 2, 60],
    [1, 100, 1],
    [3, 1, 3],
  ])('is, for %d samples in batches of %d, %d', (datasetSize, batchSize, expected) => {
    expect(iterationsPerEpoch({ datasetSize, batchSize })).toBe(expected);
  });

  it('refuses no samples and half a batch', () => {
    const ask = (datasetSize: number, batchSize: number) =>
      refusal(() => iterationsPerEpoch({ datasetSize, batchSize }));
    expect(ask(0, 2)).toBe('datasetSize must be a whole number ≥ 1, not 0');
    expect(ask(120, 0.5)).toBe('batchSize must be a whole number ≥ 1, not 0.5');
  });
});

describe('warmupStepsInScript', () => {
  it.each([
    [1000, 60, 59],
    [1000, 1000, 999],
    [1000, 1001, 1000],
    [1000, 5000, 1000],
    [1000, 2, 1],
    [1000, 1, 0],
    [0, 60, 0],
  ])('is, for %d asked and %d iterations per epoch, %d', (requested, iterations, expected) => {
    expect(warmupStepsInScript(requested, iterations)).toBe(expected);
  });

  it('refuses less than no step and less than one iteration', () => {
    expect(refusal(() => warmupStepsInScript(-1, 60))).toBe('requested must be a whole number ≥ 0, not -1');
    expect(refusal(() => warmupStepsInScript(1000, 0))).toBe('iterations must be a whole number ≥ 1, not 0');
  });
});

describe('a config that the script could not run with', () => {
  it.each([
    [{ datasetSize: 0 }, 'datasetSize must be a whole number ≥ 1, not 0'],
    [{ batchSize: -2 }, 'batchSize must be a whole number ≥ 1, not -2'],
    [{ epochs: 1.5 }, 'epochs must be a whole number ≥ 1, not 1.5'],
    [{ epochs: 0 }, 'epochs must be a whole number ≥ 1, not 0'],
    [{ peakLrs: [] }, 'the number of peakLrs must be a whole number ≥ 1, not 0'],
    [{ peakLrs: [0.1, NaN] }, 'peakLrs[1] must be a finite number ≥ 0, not NaN'],
    [{ startFactor: -0.5 }, 'startFactor must be a finite number ≥ 0, not -0.5'],
    [{ warmupSteps: 0.5 }, 'warmupSteps must be a whole number ≥ 0, not 0.5'],
    [{ warmupSteps: -1 }, 'warmupSteps must be a whole number ≥ 0, not -1'],
    [{ capped: 1 }, 'capped must be true or false, not 1'],
    [{ stepPer: 'batch' }, 'stepPer must be iteration or epoch, not batch'],
    [{ dropped: undefined }, 'dropped must be true or false, not undefined'],
  ])('%j is refused by name, range and value, before the first update', (change, message) => {
    const config = { ...tutorial, ...change } as ScriptConfig;
    expect(refusal(() => runScript(config))).toBe(message);
    expect(refusal(() => updateAt(config, 0))).toBe(message);
  });
});
