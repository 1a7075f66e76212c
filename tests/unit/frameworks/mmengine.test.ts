// The configuration for MMEngine, and the runs that it refuses.
import { describe, expect, it } from 'vitest';
import { mmengine } from '../../../src/frameworks/mmengine/index.ts';
import { codeOf, refusalOf } from './code-of.ts';

describe('MMEngine', () => {
  it('ends LinearLR one iteration after the step of the peak, and counts iterations', () => {
    expect(codeOf(mmengine, { decay: 'cosine' })).toBe(`train_cfg = dict(by_epoch=False, max_iters=100)
optim_wrapper = dict(optimizer=dict(type='SGD', lr=0.005))
# LinearLR arrives at iteration end - 1.
param_scheduler = [
    dict(type='LinearLR', start_factor=0.001, begin=0, end=11, by_epoch=False),
    dict(
        type='CosineAnnealingLR',
        T_max=90,
        eta_min=0.0005,
        begin=10,
        end=100,
        by_epoch=False,
    ),
]
`);
  });

  it('starts at 0 with PolyLR, where LinearLR would divide by zero', () => {
    const code = codeOf(mmengine, { startFactor: 0 });
    expect(code).toContain('lr=0.0))');
    expect(code).toContain("dict(type='PolyLR', power=1.0, eta_min=0.005, begin=0, end=11, by_epoch=False)");
  });

  it('lets a decay end past the run where it would arrive one iteration early', () => {
    const code = codeOf(mmengine, { warmupSteps: 0, decay: 'linear-decay', endFactor: 0 });
    expect(code).toContain("dict(type='PolyLR', power=1.0, eta_min=0.0, begin=0, end=101, by_epoch=False)");
  });

  it('has an empty list without warmup and decay, and ends a warmup of one step at 2', () => {
    expect(codeOf(mmengine, { warmupSteps: 0 })).toContain('param_scheduler = []\n');
    expect(codeOf(mmengine, { warmupSteps: 1 })).toContain('begin=0, end=2,');
  });

  it('refuses by name what its schedulers cannot do', () => {
    expect(refusalOf(mmengine, { warmup: 'logarithmic-warmup' })).toMatch(/no logarithmic warmup\..*a linear warmup\./);
    expect(refusalOf(mmengine, { decay: 'inverse-sqrt' })).toContain('no inverse square root');
    expect(refusalOf(mmengine, { decay: 'cosine-restarts', cycles: 7 })).toMatch(/90 steps are no 7 .* 6 cycles\./);
    expect(refusalOf(mmengine, { decay: 'cosine-restarts', startFactor: 0 })).toMatch(
      /start factor 0 .*a cosine decay\./,
    );
  });
});
