// The family of linear warmups, which the helper in the question belongs to.
import { check, nonNegative } from '../refuse.ts';
import type { Schedule } from '../schedule.ts';
import { checkAll, type Family } from './family.ts';
import { shared } from './parameters.ts';

/** What a linear warmup is made of. */
export type LinearWarmupParams = {
  /** The multiplier at step 0: finite, ≥ 0; above 1 the line falls to the peak instead of rising to it. */
  readonly startFactor: number;
  /** The first step at the full rate: a whole number ≥ 0; 0 is no warmup. */
  readonly warmupSteps: number;
};

const parameters = [shared.startFactor, shared.warmupSteps];

/**
 * A straight line from **startFactor** at step 0 to 1 at **warmupSteps**, and exactly the number 1 from there on.
 *
 * Its arithmetic is the torchvision helper's, bit for bit: pytorch/vision@227111b6, references/detection/utils.py.
 *
 * @param params **startFactor**: a finite number ≥ 0; **warmupSteps**: in steps, a whole number ≥ 0, 0 being the constant 1
 * @throws RangeError for either outside its range, and at a step that is negative or not finite
 * @example linearWarmup({ startFactor: 0.5, warmupSteps: 4 })(1) // 0.625
 */
export function linearWarmup(params: LinearWarmupParams): Schedule {
  checkAll(parameters, params);
  const { startFactor, warmupSteps } = params;
  return (step) => {
    check('step', step, nonNegative);
    if (step >= warmupSteps) return 1;
    const progress = step / warmupSteps;
    return startFactor * (1 - progress) + progress;
  };
}

/** The linear warmup family: the one every linear warmup in the wild belongs to. */
export const linearWarmupFamily: Family<LinearWarmupParams> = {
  id: 'linear-warmup',
  title: 'Linear warmup',
  parameters,
  curve: linearWarmup,
  tex: String.raw`\begin{cases} w\left(1-\frac{x}{W}\right)+\frac{x}{W} & x < W \\ 1 & x \ge W \end{cases}`,
  words: 'The learning rate moves in a straight line from its start factor to its peak, and stays at the peak.',
  source: 'pytorch/vision@227111b6, references/detection/utils.py, warmup_lr_scheduler',
};
