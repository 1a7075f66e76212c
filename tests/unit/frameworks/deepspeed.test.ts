// The code for DeepSpeed, and the runs that it refuses.
import { describe, expect, it } from 'vitest';
import { deepspeed } from '../../../src/frameworks/deepspeed/index.ts';
import type { RunSpec } from '../../../src/schedule/index.ts';
import { codeOf, refusalOf } from './code-of.ts';

const blocks = (run: Partial<RunSpec>) => JSON.parse(codeOf(deepspeed, run));

describe('DeepSpeed', () => {
  it('starts at the optimizer’s rate and counts from 0, so that its late warmup is on time', () => {
    expect(codeOf(deepspeed, { startFactor: 0.1 })).toBe(`{
  "optimizer": {
    "type": "AdamW",
    "params": {
      "lr": 0.0005
    }
  },
  "scheduler": {
    "type": "WarmupLR",
    "params": {
      "warmup_min_lr": 0.0005,
      "warmup_max_lr": 0.005,
      "warmup_num_steps": 10,
      "warmup_type": "linear",
      "last_batch_iteration": 0
    }
  }
}
`);
  });

  it('begins further on in its least warmup, of 2 steps, for W = 1 and W = 0', () => {
    const decay = { decay: 'linear-decay', endFactor: 0.2 } as const;
    const one = blocks({ ...decay, warmupSteps: 1, startFactor: 0.1 });
    expect(one.optimizer.params.lr).toBe(0.0005);
    expect(one.scheduler.params).toMatchObject({ warmup_min_lr: 0.001, warmup_num_steps: 2, last_batch_iteration: 1 });
    const none = blocks({ ...decay, warmupSteps: 0 });
    expect(none.optimizer.params.lr).toBe(0.005);
    expect(none.scheduler.params).toMatchObject({ total_num_steps: 102, warmup_num_steps: 2, last_batch_iteration: 2 });
  });

  it('needs no scheduler for a constant rate', () => {
    expect(blocks({ warmupSteps: 0 })).toEqual({ optimizer: { type: 'AdamW', params: { lr: 0.005 } } });
  });

  it('reaches the peak of a logarithmic warmup one update before its end', () => {
    expect(blocks({ warmup: 'logarithmic-warmup' }).scheduler.params).toMatchObject({
      warmup_num_steps: 11,
      warmup_type: 'log',
    });
  });

  it('has a cosine without a warmup, past the two steps of its least one', () => {
    const params = { total_num_steps: 102, warmup_num_steps: 2, cos_min_ratio: 0.1, last_batch_iteration: 1 };
    expect(blocks({ warmupSteps: 0, decay: 'cosine' }).scheduler).toEqual({ type: 'WarmupCosineLR', params });
  });

  it('by itself runs its first two updates at the start, and a straight warmup arrives one late', () => {
    const first = (id: string, length: number, start: number) => {
      const schedule = deepspeed.conventions.find((each) => each.id === id)!.schedule({ length, startFactor: start });
      return [0, 1, 2, 3, 4, 5, 6].map((step) => Number(schedule(step).toFixed(3)));
    };
    expect(first('deepspeed-log', 5, 0)).toEqual([0, 0, 0.431, 0.683, 0.861, 1, 1]);
    expect(first('deepspeed-linear', 5, 0)).toEqual([0, 0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(first('deepspeed-cosine-linear', 4, 0.2)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1, 1]);
    expect(first('deepspeed-linear', 1, 0)).toEqual(first('deepspeed-linear', 2, 0));
  });

  it('takes from PyTorch what it does not have, without a warmup', () => {
    expect(blocks({ warmupSteps: 0, decay: 'step', stepSize: 30 }).scheduler).toEqual({
      type: 'StepLR',
      params: { step_size: 30, gamma: 0.1 },
    });
    const milestones = [30, 60];
    expect(blocks({ warmupSteps: 0, decay: 'multi-step', milestones }).scheduler.params.milestones).toEqual(milestones);
  });

  it('refuses a warmup and a cosine, and a decay to another rate than it started from', () => {
    expect(refusalOf(deepspeed, { decay: 'cosine' })).toMatch(/cosine decay; its WarmupCosineLR skips the peak\./);
    expect(refusalOf(deepspeed, { decay: 'linear-decay', endFactor: 0.2 })).toMatch(
      /start factor 0\.001 and end factor 0\.2 .* Nearest is the same run with end factor 0\.001\./,
    );
    expect(refusalOf(deepspeed, { warmupSteps: 0, decay: 'cosine-restarts', cycles: 7 })).toMatch(
      /100 steps are no 7 .* 5 cycles\./,
    );
  });
});
