// The tutorial’s script, update by update, gives the rates in its published log.
import { describe, expect, it } from 'vitest';
import { linearWarmup, runScript, type ScriptConfig, updateAt } from '../../../src/schedule/index.ts';
import { tutorial } from './tutorial.ts';

describe('the run of the PyTorch tutorial', () => {
  const rows = [...runScript(tutorial)];

  it('logs the seven rates that the tutorial prints, to its six decimals', () => {
    const logged = [0, 10, 20, 30, 40, 50, 59].map((update) => rows[update]?.logged[0]?.toFixed(6));
    expect(logged).toEqual(['0.000090', '0.000936', '0.001783', '0.002629', '0.003476', '0.004323', '0.005000']);
  });

  it('makes its first update at 0.000005, which no log line shows', () => {
    expect(rows[0]?.used[0]?.toFixed(6)).toBe('0.000005');
    expect(rows.map(({ logged }) => logged[0]?.toFixed(6))).not.toContain('0.000005');
  });

  it('makes the last update of epoch 0 at the full rate, and stays there', () => {
    expect(rows.filter(({ used }) => used[0] === 0.005).map(({ update }) => update)[0]).toBe(59);
    expect(rows.slice(59).every(({ used, logged }) => used[0] === 0.005 && logged[0] === 0.005)).toBe(true);
  });

  it('numbers its 120 updates, 2 epochs and 60 iterations from 0', () => {
    expect(rows.map(({ update }) => update)).toEqual(Array.from({ length: 120 }, (_, update) => update));
    expect(rows.map(({ epoch }) => epoch)).toEqual(Array.from({ length: 120 }, (_, update) => Number(update >= 60)));
    expect(rows.map(({ iteration }) => iteration)).toEqual(Array.from({ length: 120 }, (_, update) => update % 60));
  });
});

describe('runScript', () => {
  const rates = (changes: Partial<ScriptConfig>, which: 'used' | 'logged' = 'used') =>
    [...runScript({ ...tutorial, peakLrs: [8], startFactor: 0, ...changes })].map((row) => row[which][0]);

  it('has no warmup with one batch per epoch, and one small update with two', () => {
    expect(rates({ datasetSize: 1, epochs: 3 })).toEqual([8, 8, 8]);
    expect(rates({ datasetSize: 4, startFactor: 0.25 })).toEqual([2, 8, 8, 8]);
  });

  it('steps per iteration and logs one step ahead', () => {
    expect(rates({ datasetSize: 9, epochs: 1 })).toEqual([0, 2, 4, 6, 8]);
    expect(rates({ datasetSize: 9, epochs: 1 }, 'logged')).toEqual([2, 4, 6, 8, 8]);
  });

  it('without the cap, leaves every later epoch at f(L), 0.0609 of the peak for 60 batches', () => {
    const rows = [...runScript({ ...tutorial, capped: false, epochs: 3 })];
    const multiplier = linearWarmup({ startFactor: 1 / 1000, warmupSteps: 1000 })(60);
    expect(multiplier.toFixed(4)).toBe('0.0609');
    expect(new Set(rows.slice(60).flatMap(({ used, logged }) => [...used, ...logged]))).toEqual(
      new Set([0.005 * multiplier]),
    );
  });

  it('goes on to the peak in a later epoch if nobody drops the scheduler', () => {
    const kept = { datasetSize: 4, epochs: 3, warmupSteps: 4, capped: false, dropped: false };
    expect(rates(kept)).toEqual([0, 2, 4, 6, 8, 8]);
    expect(rates(kept, 'logged')).toEqual([2, 4, 6, 8, 8, 8]);
    expect(rates({ ...kept, dropped: true })).toEqual([0, 2, 4, 4, 4, 4]);
    expect(rates({ ...kept, dropped: true }, 'logged')).toEqual([2, 4, 4, 4, 4, 4]);
  });

  it('stepped per epoch, climbs once per epoch and logs what it used', () => {
    const perEpoch = { datasetSize: 4, epochs: 4, warmupSteps: 2, capped: false, stepPer: 'epoch' } as const;
    expect(rates({ ...perEpoch, dropped: false })).toEqual([0, 0, 4, 4, 8, 8, 8, 8]);
    expect(rates({ ...perEpoch, dropped: false }, 'logged')).toEqual([0, 0, 4, 4, 8, 8, 8, 8]);
  });

  it('stepped per epoch and dropped, stays at f(1) for ever', () => {
    const perEpoch = { datasetSize: 4, epochs: 3, warmupSteps: 4, capped: false, stepPer: 'epoch' } as const;
    expect(rates(perEpoch)).toEqual([0, 0, 2, 2, 2, 2]);
    expect(rates(perEpoch, 'logged')).toEqual([0, 0, 2, 2, 2, 2]);
  });

  it('gives every parameter group the same multiplier of its own peak', () => {
    for (const { used, logged } of runScript({ ...tutorial, peakLrs: [8, 2] })) {
      expect([used[0]! / used[1]!, logged[0]! / logged[1]!]).toEqual([4, 4]);
    }
  });

  it('hands out rows that later updates do not change', () => {
    const run = runScript(tutorial);
    const first = run.next().value!;
    run.next();
    expect([first.used[0], first.logged[0]]).toEqual([updateAt(tutorial, 0).used[0], updateAt(tutorial, 0).logged[0]]);
  });
});
