// The code for Detectron2, and the runs that it refuses.
import { describe, expect, it } from 'vitest';
import { detectron2 } from '../../../src/frameworks/detectron2/index.ts';
import { codeOf, refusalOf } from './code-of.ts';

describe('Detectron2', () => {
  it('leads to the peak, not to what the decay would be at the warmup’s end', () => {
    expect(codeOf(detectron2, { decay: 'cosine' })).toBe(`from detectron2.config import LazyCall as L
from fvcore.common.param_scheduler import (
    CompositeParamScheduler,
    CosineParamScheduler,
    LinearParamScheduler,
)

from ..common.optim import SGD as optimizer
from ..common.train import train

train.max_iter = 100
optimizer.lr = 0.005
lr_multiplier = L(CompositeParamScheduler)(
    schedulers=[
        L(LinearParamScheduler)(start_value=0.001, end_value=1.0),
        L(CosineParamScheduler)(start_value=1.0, end_value=0.1),
    ],
    lengths=[10 / 100, 90 / 100],
    interval_scaling=["rescaled", "rescaled"],
)
`);
  });

  it('is one scheduler for a run of one part, and holds the peak by one value of MultiStepParamScheduler', () => {
    expect(codeOf(detectron2, { warmupSteps: 100 })).toContain('lr_multiplier = L(LinearParamScheduler)(');
    expect(codeOf(detectron2, { warmupSteps: 0 })).toContain(
      'L(MultiStepParamScheduler)(values=[1.0], milestones=[100])',
    );
    expect(codeOf(detectron2, { warmupSteps: 1 })).toContain('lengths=[1 / 100, 99 / 100]');
  });

  it('drops at steps counted from the start of the decay', () => {
    const code = codeOf(detectron2, { decay: 'step', stepSize: 30 });
    expect(code).toContain('values=[0.1 ** k for k in range(3)],');
    expect(code).toContain('milestones=[*range(40, 100, 30), 100],');
  });

  it('repeats the cycles of a cosine, however many there are', () => {
    const code = codeOf(detectron2, { decay: 'cosine-restarts', cycles: 30, startFactor: 0 });
    expect(code).toContain('*[L(CosineParamScheduler)(start_value=1.0, end_value=0.1)] * 30,');
    expect(code).toContain('lengths=[10 / 100, *[90 / 30 / 100] * 30]');
  });

  it('refuses runs so long that fvcore would change schedules an update early', () => {
    expect(refusalOf(detectron2, { totalSteps: 1_000_000 })).toContain('in a run of 1000000 updates');
    expect(codeOf(detectron2, { totalSteps: 100_000 })).toContain('max_iter = 100000');
  });

  it('refuses by name what its schedulers cannot do', () => {
    expect(refusalOf(detectron2, { decay: 'polynomial', power: 2 })).toMatch(
      /not at end factor 0\.1\..*end factor 0\./,
    );
    expect(refusalOf(detectron2, { decay: 'sqrt-cooldown' })).toMatch(/no 1 − sqrt cooldown\..*a cosine decay\./);
    expect(refusalOf(detectron2, { warmup: 'logarithmic-warmup' })).toContain('no logarithmic warmup');
  });
});
