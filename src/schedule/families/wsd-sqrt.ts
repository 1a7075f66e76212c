// The family of warmup-stable-decay schedules that end in a 1 − sqrt cooldown.
import type { Schedule } from '../schedule.ts';
import type { Family } from './family.ts';
import { sqrtCooldown } from './sqrt-cooldown.ts';
import { wsd, type WsdParams, wsdParameters } from './wsd.ts';

/**
 * Warmup, stable, decay: a line up to the peak, a stretch at it, then 1 less a square root down to **endFactor**.
 *
 * @param params **startFactor** and **endFactor**: finite numbers ≥ 0; **warmupSteps**, **stableSteps** and
 *   **decaySteps**: in steps, whole numbers ≥ 0
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example wsdSqrt({ startFactor: 0, warmupSteps: 4, stableSteps: 2, decaySteps: 4, endFactor: 0 })(7) // 0.5
 */
export function wsdSqrt(params: WsdParams): Schedule {
  return wsd(params, sqrtCooldown);
}

/** The warmup–stable–decay recipe with a 1 − sqrt cooldown. */
export const wsdSqrtFamily: Family<WsdParams> = {
  id: 'wsd-sqrt',
  title: 'Warmup–stable–decay, 1 − sqrt',
  parameters: wsdParameters,
  curve: wsdSqrt,
  tex: String.raw`\begin{cases} w\left(1-\frac{x}{W}\right)+\frac{x}{W} & x < W \\ 1 & W \le x < W+S \\ 1-(1-m)\sqrt{\frac{x-W-S}{D}} & W+S \le x < W+S+D \\ m & x \ge W+S+D \end{cases}`,
  words:
    'The learning rate climbs in a line to its peak, stays there for most of the run, and drops steeply, then ever more gently.',
  source: 'Hu et al. 2024, MiniCPM, arXiv 2404.06395; Hägele et al. 2024, arXiv 2405.18392',
};
