// The family of exponential warmups.
import { check, nonNegative, positive } from '../refuse.ts';
import type { Schedule } from '../schedule.ts';
import { checkAll, type Family } from './family.ts';
import { shared } from './parameters.ts';

/** What an exponential warmup is made of. */
export type ExponentialWarmupParams = {
  /** The multiplier at step 0: finite, > 0; from 0 no factor leads to 1. */
  readonly startFactor: number;
  /** The first step at the full rate: a whole number ≥ 0; 0 is no warmup. */
  readonly warmupSteps: number;
};

const parameters = [{ ...shared.startFactor, range: positive() }, shared.warmupSteps];

/**
 * The same factor at every step, from **startFactor** at step 0 to 1 at **warmupSteps**, and exactly 1 from there on: a
 * straight line on a logarithmic axis.
 *
 * The "exp" warmup of open-mmlab/mmcv@3dd2a21b, mmcv/runner/hooks/lr_updater.py.
 *
 * @param params **startFactor**: a finite number > 0; **warmupSteps**: in steps, a whole number ≥ 0, 0 being the
 *   constant 1
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example exponentialWarmup({ startFactor: 0.25, warmupSteps: 4 })(2) // 0.5
 */
export function exponentialWarmup(params: ExponentialWarmupParams): Schedule {
  checkAll(parameters, params);
  const { startFactor, warmupSteps } = params;
  return (step) => {
    check('step', step, nonNegative);
    return step >= warmupSteps ? 1 : startFactor ** ((warmupSteps - step) / warmupSteps);
  };
}

/** The exponential warmup family. */
export const exponentialWarmupFamily: Family<ExponentialWarmupParams> = {
  id: 'exponential-warmup',
  title: 'Exponential warmup',
  parameters,
  curve: exponentialWarmup,
  tex: String.raw`\begin{cases} w^{1-\frac{x}{W}} & x < W \\ 1 & x \ge W \end{cases}`,
  words: 'The learning rate is multiplied by the same factor at every step until it is at its peak.',
  source: 'open-mmlab/mmcv@3dd2a21b, mmcv/runner/hooks/lr_updater.py, warmup "exp"',
};
