// The family of 1 − sqrt cooldowns.
import type { Schedule } from '../schedule.ts';
import { arriveAtEnd } from './arrive.ts';
import { checkAll, type Family } from './family.ts';
import { shared } from './parameters.ts';

/** What a square-root cooldown is made of. */
export type SqrtCooldownParams = {
  /** The last multiplier: finite, ≥ 0. */
  readonly endFactor: number;
  /** The first local step at the last multiplier: a whole number ≥ 0; 0 is there at once. */
  readonly decaySteps: number;
};

const parameters = [shared.endFactor, shared.decaySteps];

/**
 * 1 less a square root: from 1 at local step 0, steeply at first, to **endFactor** at **decaySteps**, held from there
 * on.
 *
 * Hägele et al. 2024, arXiv 2405.18392, the cooldown written (1-sqrt).
 *
 * @param params **endFactor**: a finite number ≥ 0; **decaySteps**: in steps, a whole number ≥ 0, 0 being **endFactor**
 *   at once
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example sqrtCooldown({ endFactor: 0.5, decaySteps: 4 })(1) // 0.75
 */
export function sqrtCooldown(params: SqrtCooldownParams): Schedule {
  checkAll(parameters, params);
  return arriveAtEnd(params, (step) => 1 - Math.sqrt(step / params.decaySteps));
}

/** The 1 − sqrt cooldown family. */
export const sqrtCooldownFamily: Family<SqrtCooldownParams> = {
  id: 'sqrt-cooldown',
  title: 'Square-root cooldown',
  parameters,
  curve: sqrtCooldown,
  tex: String.raw`\begin{cases} 1-(1-m)\sqrt{\frac{t}{D}} & t < D \\ m & t \ge D \end{cases}`,
  words: 'The learning rate drops steeply from its peak and then ever more gently to its end factor.',
  source: 'Hägele et al. 2024, arXiv 2405.18392',
};
