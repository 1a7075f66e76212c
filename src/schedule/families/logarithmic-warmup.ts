// The family of logarithmic warmups.
import type { Schedule } from '../schedule.ts';
import { arriveAtPeak } from './arrive.ts';
import { checkAll, type Family } from './family.ts';
import { shared } from './parameters.ts';

/** What a logarithmic warmup is made of. */
export type LogarithmicWarmupParams = {
  /** The multiplier at step 0: finite, ≥ 0. */
  readonly startFactor: number;
  /** The first step at the full rate: a whole number ≥ 0; 0 is no warmup. */
  readonly warmupSteps: number;
};

const parameters = [shared.startFactor, shared.warmupSteps];

/**
 * From **startFactor** at step 0 to 1 at **warmupSteps** in proportion to the logarithm of the step number, counted
 * from 1; exactly 1 from there on. Most of the rise is over early.
 *
 * DeepSpeed's default: deepspeedai/DeepSpeed@edaa7221, deepspeed/runtime/lr_schedules.py, `WarmupLR`, whose
 * warmup_num_steps is one more than **warmupSteps**.
 *
 * @param params **startFactor**: a finite number ≥ 0; **warmupSteps**: in steps, a whole number ≥ 0, 0 being the
 *   constant 1
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example logarithmicWarmup({ startFactor: 0, warmupSteps: 3 })(1) // 0.5
 */
export function logarithmicWarmup(params: LogarithmicWarmupParams): Schedule {
  checkAll(parameters, params);
  return arriveAtPeak(params, (step) => Math.log1p(step) / Math.log1p(params.warmupSteps));
}

/** The logarithmic warmup family. */
export const logarithmicWarmupFamily: Family<LogarithmicWarmupParams> = {
  id: 'logarithmic-warmup',
  title: 'Logarithmic warmup',
  parameters,
  curve: logarithmicWarmup,
  tex: String.raw`\begin{cases} w+(1-w)\frac{\ln(1+x)}{\ln(1+W)} & x < W \\ 1 & x \ge W \end{cases}`,
  words: 'The learning rate rises fast at first and ever more slowly towards its peak.',
  source: 'deepspeedai/DeepSpeed@edaa7221, deepspeed/runtime/lr_schedules.py, WarmupLR, warmup_type "log"',
};
