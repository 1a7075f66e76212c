// Logs of the transformers Trainer are recognised, whatever its logging interval and decay.
import { describe, expect, it } from 'vitest';
import { answer, type Found } from '../../../src/which/index.ts';
import { trainerLog } from './trainer-log.ts';

function found(text: string): Found {
  const result = answer(text);
  expect(result.kind, JSON.stringify(result).slice(0, 600)).toBe('found');
  return result as Found;
}

const runs = [
  { length: 100, peakLr: 2e-5, total: 1000, every: 10 },
  { length: 150, peakLr: 2e-5, total: 1500, every: 10 },
  { length: 300, peakLr: 1e-4, total: 3000, every: 10 },
  { length: 500, peakLr: 2e-5, total: 5000, every: 100 },
  { length: 500, peakLr: 5e-5, total: 10_000, every: 50 },
  { length: 500, peakLr: 3e-4, total: 10_000, every: 100 },
  { length: 1200, peakLr: 1e-4, total: 20_000, every: 250 },
];

describe.each(['linear', 'cosine'] as const)('a log of the transformers Trainer with a %s decay', (decay) => {
  it.each(runs)('of $length updates to $peakLr, a line every $every, is named with these numbers', (run) => {
    for (const shows of ['before', 'after'] as const) {
      const result = found(trainerLog({ ...run, decay, shows, bar: true }));
      expect(result.matches[0]).toMatchObject({ framework: 'transformers', convention: 'transformers-linear' });
      expect(result.matches[0]?.typed).toEqual({ length: run.length, startFactor: 0 });
      expect(result.peakLr).toBe(run.peakLr);
      expect(result.matches[0]?.shift).toBe(shows === 'before' ? -1 : 0);
      expect(result.findings.join(' ')).not.toContain('The peak appears twice');
    }
  });

  it.each(runs)('of $length updates to $peakLr, whose lines name no step, gives its spacing of $every away', (run) => {
    const result = found(trainerLog({ ...run, decay, shows: 'before', bar: false }));
    expect(result.matches[0]).toMatchObject({ convention: 'transformers-linear', typed: { length: run.length } });
    expect(result.peakLr).toBe(run.peakLr);
    expect(result.findings).toContain(`The lines name no step. They fit one line every ${run.every} updates.`);
  });
});

it('A Trainer log whose peak no line shows says which lengths would do', () => {
  const [run] = runs;
  const result = found(trainerLog({ ...run!, decay: 'linear', shows: 'before', bar: true }));
  expect(result.findings.join(' ')).toContain('No line shows the peak: anything from 100 to 108 would do');
});

describe('lines that name no step, from a log whose spacing its rates do not give away,', () => {
  const run = { length: 100, peakLr: 5e-5, total: 1000, every: 10, shows: 'after', bar: false } as const;
  const plain = Array.from({ length: 30 }, (_, line) => `loss 2.31 lr ${Math.min(1, (line + 1) / 10) * 5e-5}`);
  it.each([
    ['of the older Trainer', trainerLog({ ...run, decay: 'linear' })],
    ['with a cosine', trainerLog({ ...run, decay: 'cosine' })],
    ['of a loop of one’s own', plain.join('\n')],
  ])('%s, have a length in lines, a start of 0 and no code', (_, text) => {
    const result = found(text);
    expect(result.message).toContain('w = 0, W = 10 · k, peak 5e-5, where a line is written every k updates');
    expect(result.matches[0]?.settings[0]?.value).toBe('10 · k');
    expect(result.findings.join(' ')).toContain('multiply 10 by the k updates');
    expect(result.findings.join(' ')).toContain('With a line every 10 updates, num_warmup_steps = 100.');
    expect(result.run).toBeUndefined();
  });
});

it('Matches that count the lines differently say how, and the sentence names only those that count alike', () => {
  const [run] = runs;
  const result = found(trainerLog({ ...run!, decay: 'linear', shows: 'after', bar: true }));
  const counting = new Set(result.matches.map((match) => `${match.shift}: ${match.counting}`));
  expect(counting).toContain('0: if line n shows the rate after the scheduler’s nth step');
  expect(counting).toContain('-1: if line n shows the rate before the scheduler’s nth step');
  expect(counting.size).toBe(2);
  expect(result.message).not.toContain('torchtitan');
});
