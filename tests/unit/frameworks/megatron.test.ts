// The flags for Megatron-LM, and the runs that it refuses.
import { describe, expect, it } from 'vitest';
import { megatron } from '../../../src/frameworks/megatron.ts';
import { codeOf, refusalOf } from './code-of.ts';

describe('Megatron-LM', () => {
  it('says a warmup and a cosine in its flags, rates as rates', () => {
    expect(codeOf(megatron, { decay: 'cosine' })).toBe(`LEARNING_RATE_ARGS=(
    --train-iters 100
    --lr 0.005
    --lr-warmup-init 0.000005
    --lr-warmup-iters 10
    --lr-decay-style cosine
    --lr-decay-iters 100
    --min-lr 0.0005
)
`);
  });

  it('holds the peak with WSD, whose decay is counted from the end', () => {
    const code = codeOf(megatron, { decay: 'sqrt-cooldown', stableSteps: 70 });
    expect(code).toContain('--lr-decay-style WSD\n');
    expect(code).toContain('--lr-wsd-decay-style minus_sqrt\n    --lr-wsd-decay-iters 20\n');
  });

  it('has no warmup flags without a warmup, and a decay longer than a warmup that fills the run', () => {
    expect(codeOf(megatron, { warmupSteps: 0 })).not.toContain('warmup');
    expect(codeOf(megatron, { warmupSteps: 1 })).toContain('--lr-warmup-iters 1\n');
    expect(codeOf(megatron, { warmupSteps: 100 })).toContain('--lr-decay-iters 101\n');
  });

  it('has an inverse square root only with the warmup as its timescale', () => {
    expect(codeOf(megatron, { decay: 'inverse-sqrt', timescale: 10 })).toContain('inverse-square-root');
    expect(refusalOf(megatron, { decay: 'inverse-sqrt', timescale: 20 })).toMatch(
      /10 warmup steps, 0 stable ones and timescale 20\..*timescale 10/,
    );
    expect(refusalOf(megatron, { decay: 'inverse-sqrt', warmupSteps: 0 })).toMatch(/a cosine decay/);
  });

  it('refuses what it would stop at, and curves that it does not have', () => {
    expect(refusalOf(megatron, { startFactor: 2 })).toContain('start factor 2');
    expect(refusalOf(megatron, { decay: 'linear-decay', endFactor: 3 })).toContain('end factor 3');
    expect(refusalOf(megatron, { warmup: 'cosine-warmup' })).toBe(
      'Megatron-LM has no cosine warmup. Nearest is the same run with a linear warmup.',
    );
    expect(refusalOf(megatron, { decay: 'exponential' })).toContain('no exponential decay');
  });
});
