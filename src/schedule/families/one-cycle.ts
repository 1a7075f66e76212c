// The family of one-cycle schedules.
import { join } from '../join.ts';
import type { Schedule } from '../schedule.ts';
import { cosine } from './cosine.ts';
import { cosineWarmup } from './cosine-warmup.ts';
import { checkAll, type Family } from './family.ts';
import { shared } from './parameters.ts';

/** What a one-cycle run is made of. */
export type OneCycleParams = {
  /** The multiplier at step 0: finite, ≥ 0. */
  readonly startFactor: number;
  /** The first step at the full rate: a whole number ≥ 0; 0 is no warmup. */
  readonly warmupSteps: number;
  /** The last multiplier: finite, ≥ 0. */
  readonly endFactor: number;
  /** The steps from the peak to the last multiplier: a whole number ≥ 0; 0 is there at once. */
  readonly decaySteps: number;
};

const parameters = [
  { ...shared.startFactor, default: 0.04 },
  { ...shared.warmupSteps, default: 2999 },
  { ...shared.endFactor, default: 0.000004 },
  { ...shared.decaySteps, default: 7000 },
];

/**
 * Up and down along half cosine waves: from **startFactor** to 1 at **warmupSteps**, then to **endFactor** in
 * **decaySteps**.
 *
 * Smith and Topin, arXiv 1708.07120, as torch 2.13.0's `OneCycleLR` draws it. For a run of T updates that one peaks at
 * step pct_start × T − 1 and arrives at step T − 1, so its **warmupSteps** and **decaySteps** add up to T − 1.
 *
 * @param params **startFactor** and **endFactor**: finite numbers ≥ 0; **warmupSteps** and **decaySteps**: whole
 *   numbers ≥ 0
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example oneCycle({ startFactor: 0.5, warmupSteps: 4, endFactor: 0, decaySteps: 8 })(8) // 0.5
 */
export function oneCycle(params: OneCycleParams): Schedule {
  checkAll(parameters, params);
  return join([cosineWarmup(params), cosine(params)], [params.warmupSteps]);
}

/** The one-cycle recipe. */
export const oneCycleFamily: Family<OneCycleParams> = {
  id: 'one-cycle',
  title: 'One cycle',
  parameters,
  curve: oneCycle,
  tex: String.raw`\begin{cases} w+(1-w)\frac{1-\cos\left(\pi x/W\right)}{2} & x < W \\ m+(1-m)\frac{1+\cos\left(\pi(x-W)/D\right)}{2} & W \le x < W+D \\ m & x \ge W+D \end{cases}`,
  words: 'The learning rate goes up to its peak along half a cosine wave and down to its end factor along another.',
  source:
    'Smith and Topin, arXiv 1708.07120; torch 2.13.0, torch/optim/lr_scheduler.py, OneCycleLR, anneal_strategy "cos"',
};
