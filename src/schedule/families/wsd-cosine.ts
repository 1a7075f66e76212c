// The family of warmup-stable-decay schedules that end in a cosine.
import type { Schedule } from '../schedule.ts';
import type { Family } from './family.ts';
import { cosine } from './cosine.ts';
import { wsd, type WsdParams, wsdParameters } from './wsd.ts';

/**
 * Warmup, stable, decay: a line up to the peak, a stretch at it, then half a cosine wave down to **endFactor**.
 *
 * @param params **startFactor** and **endFactor**: finite numbers ≥ 0; **warmupSteps**, **stableSteps** and
 *   **decaySteps**: in steps, whole numbers ≥ 0
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example wsdCosine({ startFactor: 0, warmupSteps: 4, stableSteps: 2, decaySteps: 4, endFactor: 0 })(8) // 0.5
 */
export function wsdCosine(params: WsdParams): Schedule {
  return wsd(params, cosine);
}

/** The warmup–stable–decay recipe with a cosine cooldown. */
export const wsdCosineFamily: Family<WsdParams> = {
  id: 'wsd-cosine',
  title: 'Warmup–stable–decay, cosine',
  parameters: wsdParameters,
  curve: wsdCosine,
  tex: String.raw`\begin{cases} w\left(1-\frac{x}{W}\right)+\frac{x}{W} & x < W \\ 1 & W \le x < W+S \\ m+(1-m)\frac{1+\cos\left(\pi(x-W-S)/D\right)}{2} & W+S \le x < W+S+D \\ m & x \ge W+S+D \end{cases}`,
  words:
    'The learning rate climbs in a line to its peak, stays there for most of the run, and falls along half a cosine wave.',
  source:
    'Hu et al. 2024, MiniCPM, arXiv 2404.06395; huggingface/transformers 5.23.0, optimization.py, get_wsd_schedule',
};
