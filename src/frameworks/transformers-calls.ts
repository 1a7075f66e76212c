import type { RunSpec } from '../schedule/index.ts';
import { pythonFloat, pythonShare } from './python.ts';

/** A call of one of transformers' schedules: the function, and its arguments after the optimizer. */
export interface ScheduleCall {
  readonly name: string;
  readonly args: readonly string[];
  /** Why an argument is not what one would expect. */
  readonly note?: string;
}

/**
 * The call that yields a run exactly, or undefined where transformers has none.
 *
 * @param run any legal run
 */
export function scheduleCall(run: RunSpec): ScheduleCall | undefined {
  const { warmupSteps: W, totalSteps: T, startFactor: start, stableSteps, endFactor: end, warmup } = run;
  const boundary = W + stableSteps;
  // A decay that the run does not reach, or that arrives where it began, is none.
  const ends = ['linear-decay', 'cosine', 'cosine-restarts', 'sqrt-cooldown', 'polynomial'];
  const decay = boundary === T || (end === 1 && ends.includes(run.decay)) ? 'constant' : run.decay;
  const warm = `num_warmup_steps=${W}`;
  const total = `num_training_steps=${T}`;

  if (W === 0 || (warmup === 'linear-warmup' && start === 0)) {
    if (decay === 'constant') {
      return W === 0
        ? { name: 'get_constant_schedule', args: [] }
        : { name: 'get_constant_schedule_with_warmup', args: [warm] };
    }
    const simple = stableSteps === 0 ? fromZero(run, warm, total) : undefined;
    if (simple) return simple;
  }
  if (warmup === 'linear-warmup' && W > 0 && stableSteps === 0 && decay === 'cosine') {
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
  return warmupStableDecay(run, decay, warm);
}

/** The schedules that start at 0 and have no stable stretch. */
function fromZero(run: RunSpec, warm: string, total: string): ScheduleCall | undefined {
  const { endFactor: end, peakLr, cycles, power, timescale, decay } = run;
  const polynomial = (exponent: number): ScheduleCall => ({
    name: 'get_polynomial_decay_schedule_with_warmup',
    args: [warm, total, `lr_end=${pythonFloat(end * peakLr)}`, `power=${pythonFloat(exponent)}`],
  });
  const isBelow = end * peakLr < peakLr;
  switch (decay) {
    case 'linear-decay':
      if (end === 0) return { name: 'get_linear_schedule_with_warmup', args: [warm, total] };
      return isBelow ? polynomial(1) : undefined;
    case 'polynomial':
      return isBelow ? polynomial(power) : undefined;
    case 'cosine':
      if (end === 0) return { name: 'get_cosine_schedule_with_warmup', args: [warm, total] };
      return {
        name: 'get_cosine_with_min_lr_schedule_with_warmup',
        args: [warm, total, `min_lr_rate=${pythonShare(end)}`],
      };
    case 'cosine-restarts':
      if (end > 0 || restartsLate(run)) return undefined;
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

/**
 * Whether a restart comes an update late: transformers finds it by (cycles * (step / steps)) % 1, and 49 * (1 / 49) is less
 * than 1. More than ten thousand cycles are not looked through.
 *
 * @param run any legal run
 */
export function restartsLate({ totalSteps, warmupSteps, stableSteps, cycles }: RunSpec): boolean {
  const steps = totalSteps - warmupSteps - stableSteps;
  if (cycles > 10_000) return true;
  for (let cycle = 1; cycle < cycles; cycle++) {
    const step = (cycle * steps) / cycles;
    if (Number.isInteger(step) && (cycles * (step / steps)) % 1 !== 0) return true;
  }
  return false;
}

/** Its one schedule with three stretches, where start and end are the same number. */
function warmupStableDecay(run: RunSpec, decay: RunSpec['decay'], warm: string): ScheduleCall | undefined {
  const { warmupSteps: W, totalSteps: T, startFactor: start, stableSteps, endFactor: end, warmup } = run;
  const rises = W > 0;
  const falls = decay !== 'constant';
  const warmupType = { 'linear-warmup': 'linear', 'cosine-warmup': 'cosine' }[warmup as string];
  const decayType = { constant: 'linear', 'linear-decay': 'linear', cosine: 'cosine', 'sqrt-cooldown': '1-sqrt' }[
    decay as string
  ];
  if ((rises && !warmupType) || !decayType || (rises && falls && start !== end)) return undefined;
  const stable = falls ? stableSteps : T - W;
  return {
    name: 'get_wsd_schedule',
    args: [
      warm,
      `num_stable_steps=${stable}`,
      `num_decay_steps=${T - W - stable}`,
      ...(rises ? [`warmup_type="${warmupType}"`] : []),
      ...(falls ? [`decay_type="${decayType}"`] : []),
      `min_lr_ratio=${pythonShare(falls ? end : start)}`,
    ],
  };
}
