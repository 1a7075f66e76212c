// Runs as the optimizer and scheduler blocks of DeepSpeed's JSON.
import type { RunSpec } from '../../schedule/index.ts';
import { rateOf } from '../literals.ts';

/** A scheduler block, and the rate in the optimizer block, which is that of the first update. */
interface Block {
  readonly lr: number;
  readonly scheduler?: { readonly type: string; readonly params: Readonly<Record<string, unknown>> } | undefined;
}

/**
 * The blocks of DeepSpeed's JSON for a run that it can do.
 *
 * With **last_batch_iteration** at k ≥ 0 the constructor leaves the optimizer's rate alone and update x runs at the
 * scheduler's value for x + k.
 *
 * @example deepspeedScheduler({ ...defaultRun, decay: 'linear-decay', endFactor: 0 }).scheduler?.type
 * // 'WarmupDecayLR'
 */
export function deepspeedScheduler(run: RunSpec): Block {
  const { peakLr, warmupSteps, totalSteps, startFactor, endFactor, decay } = run;
  const lr = warmupSteps > 0 ? rateOf(startFactor, peakLr) : peakLr;
  if (decay === 'linear-decay' || (decay === 'constant' && warmupSteps > 0)) {
    const { warmup_num_steps, last_batch_iteration } = shifted(run);
    const warmup = {
      warmup_min_lr: rateOf(warmupSteps > 1 ? startFactor : endFactor, peakLr),
      warmup_max_lr: peakLr,
      warmup_num_steps,
      warmup_type: run.warmup === 'logarithmic-warmup' ? 'log' : 'linear',
    };
    if (decay === 'constant') {
      const params = { ...warmup, warmup_min_lr: lr, last_batch_iteration };
      return { lr, scheduler: { type: 'WarmupLR', params } };
    }
    const total_num_steps = totalSteps + last_batch_iteration;
    return { lr, scheduler: { type: 'WarmupDecayLR', params: { total_num_steps, ...warmup, last_batch_iteration } } };
  }
  return { lr, scheduler: withoutWarmup(run) };
}

/** Its warmup has 2 steps at least; a shorter one begins further on in those two. */
function shifted({ warmup, warmupSteps }: RunSpec) {
  if (warmupSteps < 2) return { warmup_num_steps: 2, last_batch_iteration: 2 - warmupSteps };
  return { warmup_num_steps: warmup === 'logarithmic-warmup' ? warmupSteps + 1 : warmupSteps, last_batch_iteration: 0 };
}

/** DeepSpeed takes a type that it does not have itself from torch.optim.lr_scheduler. */
function withoutWarmup(run: RunSpec): Block['scheduler'] {
  const { peakLr, totalSteps, endFactor } = run;
  switch (run.decay) {
    case 'cosine': {
      const params = {
        total_num_steps: totalSteps + 2,
        warmup_num_steps: 2,
        cos_min_ratio: endFactor,
        last_batch_iteration: 1,
      };
      return { type: 'WarmupCosineLR', params };
    }
    case 'cosine-restarts': {
      const params = { T_0: totalSteps / run.cycles, eta_min: rateOf(endFactor, peakLr) };
      return { type: 'CosineAnnealingWarmRestarts', params };
    }
    case 'polynomial':
      return { type: 'PolynomialLR', params: { total_iters: totalSteps, power: run.power } };
    case 'exponential':
      return { type: 'ExponentialLR', params: { gamma: endFactor ** (1 / totalSteps) } };
    case 'step':
      return { type: 'StepLR', params: { step_size: run.stepSize, gamma: run.decayFactor } };
    case 'multi-step':
      return { type: 'MultiStepLR', params: { milestones: run.milestones, gamma: run.decayFactor } };
  }
  return undefined;
}
