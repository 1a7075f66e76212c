// The family of cosine warmups.
import type { Schedule } from '../schedule.ts';
import { arriveAtPeak } from './arrive.ts';
import { checkAll, type Family } from './family.ts';
import { shared } from './parameters.ts';

/** What a cosine warmup is made of. */
export type CosineWarmupParams = {
  /** The multiplier at step 0: finite, ≥ 0. */
  readonly startFactor: number;
  /** The first step at the full rate: a whole number ≥ 0; 0 is no warmup. */
  readonly warmupSteps: number;
};

const parameters = [shared.startFactor, shared.warmupSteps];

/**
 * Half a cosine wave from **startFactor** at step 0 to 1 at **warmupSteps**, flat at both ends, and exactly 1 from
 * there.
 *
 * The rising half of a one-cycle: torch 2.13.0, torch/optim/lr_scheduler.py, `OneCycleLR` with anneal_strategy "cos".
 *
 * @param params **startFactor**: a finite number ≥ 0; **warmupSteps**: in steps, a whole number ≥ 0, 0 being the
 *   constant 1
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example cosineWarmup({ startFactor: 0.5, warmupSteps: 4 })(2) // 0.75
 */
export function cosineWarmup(params: CosineWarmupParams): Schedule {
  checkAll(parameters, params);
  return arriveAtPeak(params, (step) => (1 - Math.cos((Math.PI * step) / params.warmupSteps)) / 2);
}

/** The cosine warmup family. */
export const cosineWarmupFamily: Family<CosineWarmupParams> = {
  id: 'cosine-warmup',
  title: 'Cosine warmup',
  parameters,
  curve: cosineWarmup,
  tex: String.raw`\begin{cases} w+(1-w)\frac{1-\cos\left(\pi x/W\right)}{2} & x < W \\ 1 & x \ge W \end{cases}`,
  words:
    'The learning rate moves from its start factor to its peak along half a cosine wave: slowly, fast in the middle, slowly again.',
  source: 'torch 2.13.0, torch/optim/lr_scheduler.py, OneCycleLR, anneal_strategy "cos"',
};
