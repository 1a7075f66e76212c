// For a run that a framework refuses there is a nearest one that it can do.
import { describe, expect, it } from 'vitest';
import type { Framework } from '../../../src/frameworks/index.ts';
import { named } from '../../../src/frameworks/limits.ts';
import { reached } from '../../../src/frameworks/plain.ts';
import { pytorchLinearLR } from '../../../src/frameworks/pytorch-linearlr/index.ts';
import { transformers } from '../../../src/frameworks/transformers/index.ts';
import type { RunSpec } from '../../../src/schedule/index.ts';
import { runsFor } from '../../frameworks/random-runs.ts';
import { refusalOf, short } from './code-of.ts';

/** How the words name each part of the run that comes nearest. */
const words: Partial<Record<keyof RunSpec, (run: RunSpec) => string>> = {
  warmup: ({ warmup }) => named(warmup, true),
  startFactor: ({ startFactor }) => `start factor ${startFactor}`,
  stableSteps: () => 'no stable steps',
  // A decay that ends at the peak is none: the end factor says it, where it has changed.
  decay: ({ decay, endFactor }) => (decay === 'constant' && endFactor === 1 ? '' : named(decay, true)),
  endFactor: ({ endFactor }) => `end factor ${endFactor}`,
  cycles: ({ cycles }) => `${cycles} cycle`,
};

function nearestOf(framework: Framework, change: Partial<RunSpec>) {
  const answer = framework.render({ ...short, ...change });
  return 'code' in answer ? undefined : answer.nearest;
}

describe.each([transformers, pytorchLinearLR])('the nearest run of $id', (framework) => {
  it('is there for every run that is refused, and its words name all that differs', () => {
    const seen = new Set<string>();
    for (const { run, refusal } of runsFor(framework).refused) {
      expect(refusal.nearest, JSON.stringify(run)).toBeDefined();
      const { run: nearest, words: said } = refusal.nearest!;
      const before = reached(run);
      const changed = (Object.keys(before) as (keyof RunSpec)[]).filter((key) => before[key] !== nearest[key]);
      for (const key of changed) expect(said, `${key} of ${JSON.stringify(run)}`).toContain(words[key]?.(nearest));
      for (const key of changed) seen.add(key);
    }
    expect([...seen]).toEqual(expect.arrayContaining(['warmup', 'startFactor', 'decay', 'endFactor']));
  });

  it('has a linear warmup where it has no exponential one', () => {
    const refusal = refusalOf(framework, { warmup: 'exponential-warmup' });
    expect(refusal).toMatch(/(?:no|an) exponential warmup.*same run with a linear warmup\.$/);
  });
});

describe('the nearest run of transformers', () => {
  it('keeps the restarts of a cosine, from 0 to 0', () => {
    const nearest = nearestOf(transformers, { decay: 'cosine-restarts' });
    expect(nearest?.run).toEqual({ ...short, decay: 'cosine-restarts', startFactor: 0, endFactor: 0 });
    expect(nearest?.words).toBe('Nearest is the same run with end factor 0 and start factor 0.');
  });

  it('keeps a polynomial, and drops the stable stretch before it', () => {
    const nearest = nearestOf(transformers, { decay: 'polynomial', stableSteps: 5 });
    expect(nearest?.run).toEqual({ ...short, decay: 'polynomial', startFactor: 0 });
    expect(nearest?.words).toBe('Nearest is the same run with no stable steps and start factor 0.');
  });

  it('has as many of the cycles as restart in time', () => {
    const late = { totalSteps: 59, decay: 'cosine-restarts', cycles: 49, startFactor: 0, endFactor: 0 } as const;
    expect(refusalOf(transformers, late)).toContain('With 49 cycles, rounding may make a restart');
    expect(nearestOf(transformers, late)?.words).toMatch(/with \d+ cycles\.$/);
    expect(nearestOf(transformers, late)?.run.cycles).toBeLessThan(49);
    expect(nearestOf(transformers, { ...late, cycles: 1e9 })?.run.cycles).toBeGreaterThan(1000);
  });

  it('starts where it ends, with a stable stretch or a cosine warmup', () => {
    const nearest = nearestOf(transformers, { decay: 'cosine', stableSteps: 5, warmup: 'cosine-warmup' });
    expect(nearest?.run).toEqual({ ...short, decay: 'cosine', stableSteps: 5, warmup: 'cosine-warmup', startFactor: 0.1 }); // prettier-ignore
  });

  it('falls along a cosine to where the steps would have gone', () => {
    const nearest = nearestOf(transformers, { decay: 'step', stepSize: 30 });
    expect(nearest?.words).toBe('Nearest is the same run with a cosine decay to end factor 0.001.');
  });
});

describe('the nearest run of LinearLR and its kin', () => {
  it('falls to the rate at which an inverse square root ends', () => {
    const nearest = nearestOf(pytorchLinearLR, { decay: 'inverse-sqrt', timescale: 30 });
    expect(nearest?.run).toMatchObject({ decay: 'exponential', endFactor: 0.5 });
    expect(nearest?.words).toBe('Nearest is the same run with an exponential decay to end factor 0.5.');
  });

  it('starts at a millionth where it cannot start at 0', () => {
    expect(refusalOf(pytorchLinearLR, { startFactor: 0 })).toMatch(
      /start_factor of 0:.*with start factor 0\.000001\.$/,
    );
  });

  it('has cycles of whole steps', () => {
    expect(nearestOf(pytorchLinearLR, { decay: 'cosine-restarts', cycles: 7 })?.run.cycles).toBe(6);
  });
});
