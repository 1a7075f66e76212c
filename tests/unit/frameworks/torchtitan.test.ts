// The configuration for torchtitan, and the runs that it refuses.
import { describe, expect, it } from 'vitest';
import { torchtitan } from '../../../src/frameworks/torchtitan.ts';
import { codeOf, refusalOf } from './code-of.ts';

describe('torchtitan', () => {
  it('counts one step more for its warmup than the step of the peak', () => {
    const run = { startFactor: 1 / 11, stableSteps: 40, decay: 'cosine', endFactor: 0.1 } as const;
    expect(codeOf(torchtitan, run))
      .toBe(`from torchtitan.components.optimizer import LRSchedulersContainer, default_adamw

# In your function of config_registry.py, where config is its Trainer.Config:
config.training.steps = 100
config.optimizer = default_adamw(lr=0.005)
config.lr_scheduler = LRSchedulersContainer.Config(
    warmup_steps=11,
    decay_ratio=50 / 100,
    decay_type="cosine",
    min_lr_factor=0.1,
)
`);
  });

  it('has no warmup for W = 0 and for a start factor of 1, and half the peak first for W = 1', () => {
    expect(codeOf(torchtitan, { warmupSteps: 0 })).toContain('warmup_steps=0, decay_ratio=0.0');
    expect(codeOf(torchtitan, { startFactor: 1 })).toContain('warmup_steps=0, decay_ratio=0.0');
    expect(codeOf(torchtitan, { warmupSteps: 1, startFactor: 0.5 })).toContain('warmup_steps=2, decay_ratio=0.0');
  });

  it('makes the schedule longer than a run that is all warmup, as it would cut the warmup', () => {
    expect(codeOf(torchtitan, { warmupSteps: 100, startFactor: 1 / 101 })).toContain(
      'warmup_steps=101,\n    total_steps=101,',
    );
  });

  it('refuses any other start, and a decay that begins when the peak is reached', () => {
    expect(refusalOf(torchtitan, { startFactor: 0.1 })).toMatch(
      /a start factor of 1\/11, not 0\.1\..*start factor 1\/11/,
    );
    expect(refusalOf(torchtitan, { startFactor: 1 / 11, decay: 'linear-decay' })).toMatch(
      /cannot begin at step 10\..*one stable step/,
    );
    expect(refusalOf(torchtitan, { warmupSteps: 0, decay: 'polynomial', power: 2 })).toContain('no polynomial decay');
  });
});
