// The family of warmup-stable-decay schedules that end in a line.
import type { Schedule } from '../schedule.ts';
import type { Family } from './family.ts';
import { linearDecay } from './linear-decay.ts';
import { wsd, type WsdParams, wsdParameters } from './wsd.ts';

/**
 * Warmup, stable, decay: a line up to the peak, a stretch at it, then a line down to **endFactor**.
 *
 * @param params **startFactor** and **endFactor**: finite numbers ≥ 0; **warmupSteps**, **stableSteps** and
 *   **decaySteps**: in steps, whole numbers ≥ 0
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example wsdLinear({ startFactor: 0, warmupSteps: 4, stableSteps: 2, decaySteps: 4, endFactor: 0 })(7) // 0.75
 */
export function wsdLinear(params: WsdParams): Schedule {
  return wsd(params, linearDecay);
}

/** The warmup–stable–decay recipe with a linear cooldown. */
export const wsdLinearFamily: Family<WsdParams> = {
  id: 'wsd-linear',
  title: 'Warmup–stable–decay, linear',
  parameters: wsdParameters,
  curve: wsdLinear,
  tex: String.raw`\begin{cases} w\left(1-\frac{x}{W}\right)+\frac{x}{W} & x < W \\ 1 & W \le x < W+S \\ 1-(1-m)\frac{x-W-S}{D} & W+S \le x < W+S+D \\ m & x \ge W+S+D \end{cases}`,
  words:
    'The learning rate climbs in a line to its peak, stays there for most of the run, and falls in a line to its end factor.',
  source: 'Hu et al. 2024, MiniCPM, arXiv 2404.06395; Hägele et al. 2024, arXiv 2405.18392',
};
