// The flags for fairseq, and the runs that it refuses.
import { describe, expect, it } from 'vitest';
import { fairseq } from '../../../src/frameworks/fairseq/index.ts';
import { codeOf, refusalOf } from './code-of.ts';

describe('fairseq', () => {
  it('says a warmup and a cosine in its flags, rates as rates', () => {
    expect(codeOf(fairseq, { decay: 'cosine' })).toBe(String.raw`fairseq-train "$DATA" \
    --max-update 100 \
    --lr 0.005 --lr-scheduler cosine \
    --warmup-updates 10 --warmup-init-lr 0.000005 \
    --min-lr 0.0005 --lr-period-updates 90
`);
  });

  it('has a scheduler for each decay', () => {
    const names = {
      'linear-decay': 'polynomial_decay',
      exponential: 'tri_stage',
      step: 'step',
      'inverse-sqrt': 'inverse_sqrt',
    } as const;
    for (const [decay, name] of Object.entries(names) as [keyof typeof names, string][]) {
      const code = codeOf(fairseq, { decay, startFactor: 0, timescale: 10, stepSize: 20 });
      expect(code).toContain(`--lr-scheduler ${name} `);
    }
  });

  it('warms up one step longer with fixed, which arrives one update before the end of its warmup', () => {
    expect(codeOf(fairseq, { startFactor: 1 / 11 })).toMatch(/--lr-scheduler fixed \\\n {4}--warmup-updates 11\n$/);
    expect(codeOf(fairseq, { warmupSteps: 0 })).toMatch(/--lr-scheduler fixed\n$/);
    expect(codeOf(fairseq, { warmupSteps: 1, startFactor: 0.5 })).toContain('--warmup-updates 2\n');
  });

  it('holds the peak for good with tri_stage, from any start', () => {
    expect(codeOf(fairseq, { startFactor: 0.1 })).toContain('--warmup-steps 10 --hold-steps 90 --decay-steps 1');
  });

  it('lists the rates of a multi-step decay, each from its first update', () => {
    const code = codeOf(fairseq, { warmupSteps: 0, decay: 'multi-step', milestones: [30, 60] });
    expect(code).toContain(`--update2lr "{'0': 0.005, '30': 0.0005, '60': 0.00005}"`);
  });

  it('refuses by name what its schedulers cannot do', () => {
    expect(refusalOf(fairseq, { decay: 'linear-decay' })).toContain('from 0, not from start factor 0.001');
    expect(refusalOf(fairseq, { decay: 'cosine', stableSteps: 5 })).toMatch(/5 stable steps .*no stable steps\./);
    expect(refusalOf(fairseq, { decay: 'multi-step', milestones: [30] })).toContain('10 warmup steps');
    expect(refusalOf(fairseq, { decay: 'inverse-sqrt', warmupSteps: 0, timescale: 9 })).toContain(
      '0 warmup steps, 0 stable ones and timescale 9',
    );
    expect(refusalOf(fairseq, { decay: 'cosine', endFactor: 2 })).toContain('end factor 2');
    expect(refusalOf(fairseq, { decay: 'cosine-restarts', cycles: 7 })).toContain('90 steps in 7 cycles');
    expect(refusalOf(fairseq, { decay: 'sqrt-cooldown' })).toContain('no 1 − sqrt cooldown');
  });
});
