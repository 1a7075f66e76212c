// Runs as calls of the schedules of transformers.
import type { RunSpec } from '../../schedule/index.ts';
import { pythonFloat, pythonShare } from '../literals.ts';

/** A call of one of transformers' schedules: the function, and its arguments after the optimizer. */
export interface ScheduleCall {
  readonly name: string;
  readonly args: readonly string[];
  /** Why an argument is not what one would expect. */
  readonly note?: string;
}

/**
 * The call that yields a run exactly.
 *
 * @param run within transformers' limits, in its simple form
 * @example scheduleCall({ ...defaultRun, startFactor: 0, endFactor: 0 }).name // 'get_cosine_schedule_with_warmup'
 */
export function scheduleCall(run: RunSpec): ScheduleCall {
  const { warmupSteps: W, totalSteps: T, startFactor: start, endFactor: end, decay } = run;
  const isLine = run.warmup === 'linear-warmup';
  if (W === 0 || (isLine && start === 0)) {
    const call = fromZero(run);
    if (call) return call;
  }
  if (isLine && W > 0 && run.stableSteps === 0 && decay === 'cosine') {
    return {
      name: 'get_cosine_with_min_lr_schedule_with_warmup_lr_rate',
      args: [
        `num_warmup_steps=${W + 1}`,
        `num_training_steps=${T + 1}`,
        `min_lr_rate=${pythonShare(end)}`,
        `warmup_lr_rate=${pythonShare(start)}`,
      ],
      note: 'This one counts to the first update at the full rate and through it: one more than elsewhere.',
    };
  }
  return warmupStableDecay(run);
}

/** The schedules that start at 0 and have no stable stretch before a decay; undefined for what they do not have. */
function fromZero(run: RunSpec): ScheduleCall | undefined {
  const { warmupSteps: W, endFactor: end, peakLr, cycles, power, timescale, decay } = run;
  const warm = `num_warmup_steps=${W}`;
  const total = `num_training_steps=${run.totalSteps}`;
  const polynomial = (exponent: number): ScheduleCall => ({
    name: 'get_polynomial_decay_schedule_with_warmup',
    args: [warm, total, `lr_end=${pythonFloat(end * peakLr)}`, `power=${pythonFloat(exponent)}`],
  });
  if (decay === 'constant') {
    return W === 0
      ? { name: 'get_constant_schedule', args: [] }
      : { name: 'get_constant_schedule_with_warmup', args: [warm] };
  }
  if (run.stableSteps > 0) return undefined;
  switch (decay) {
    case 'linear-decay':
      if (end === 0) return { name: 'get_linear_schedule_with_warmup', args: [warm, total] };
      return end * peakLr < peakLr ? polynomial(1) : undefined;
    case 'polynomial':
      return polynomial(power);
    case 'cosine':
      if (end === 0) return { name: 'get_cosine_schedule_with_warmup', args: [warm, total] };
      return {
        name: 'get_cosine_with_min_lr_schedule_with_warmup',
        args: [warm, total, `min_lr_rate=${pythonShare(end)}`],
      };
    case 'cosine-restarts':
      return {
        name: 'get_cosine_with_hard_restarts_schedule_with_warmup',
        args: [warm, total, `num_cycles=${cycles}`],
      };
    case 'inverse-sqrt':
      return { name: 'get_inverse_sqrt_schedule', args: [warm, `timescale=${timescale}`] };
    default:
      return undefined;
  }
}

const warmupTypes: Partial<Record<RunSpec['warmup'], string>> = {
  'linear-warmup': 'linear',
  'cosine-warmup': 'cosine',
};

const decayTypes: Partial<Record<RunSpec['decay'], string>> = {
  'linear-decay': 'linear',
  cosine: 'cosine',
  'sqrt-cooldown': '1-sqrt',
};

/** Its one schedule with three stretches, where start and end are the same number. */
function warmupStableDecay(run: RunSpec): ScheduleCall {
  const { warmupSteps: W, totalSteps: T } = run;
  const falls = run.decay !== 'constant';
  const stable = falls ? run.stableSteps : T - W;
  return {
    name: 'get_wsd_schedule',
    args: [
      `num_warmup_steps=${W}`,
      `num_stable_steps=${stable}`,
      `num_decay_steps=${T - W - stable}`,
      ...(W > 0 ? [`warmup_type="${warmupTypes[run.warmup]}"`] : []),
      ...(falls ? [`decay_type="${decayTypes[run.decay]}"`] : []),
      `min_lr_ratio=${pythonShare(falls ? run.endFactor : run.startFactor)}`,
    ],
  };
}
