// The family of linear decays.
import type { Schedule } from '../schedule.ts';
import { arriveAtEnd } from './arrive.ts';
import { checkAll, type Family } from './family.ts';
import { shared } from './parameters.ts';

/** What a linear decay is made of. */
export type LinearDecayParams = {
  /** The last multiplier: finite, ≥ 0. */
  readonly endFactor: number;
  /** The first local step at the last multiplier: a whole number ≥ 0; 0 is there at once. */
  readonly decaySteps: number;
};

const parameters = [shared.endFactor, shared.decaySteps];

/**
 * A straight line from 1 at local step 0 to **endFactor** at **decaySteps**, held from there on.
 *
 * @param params **endFactor**: a finite number ≥ 0; **decaySteps**: in steps, a whole number ≥ 0, 0 being **endFactor**
 *   at once
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example linearDecay({ endFactor: 0.5, decaySteps: 4 })(1) // 0.875
 */
export function linearDecay(params: LinearDecayParams): Schedule {
  checkAll(parameters, params);
  return arriveAtEnd(params, (step) => (params.decaySteps - step) / params.decaySteps);
}

/** The linear decay family. */
export const linearDecayFamily: Family<LinearDecayParams> = {
  id: 'linear-decay',
  title: 'Linear decay',
  parameters,
  curve: linearDecay,
  tex: String.raw`\begin{cases} 1-(1-m)\frac{t}{D} & t < D \\ m & t \ge D \end{cases}`,
  words: 'The learning rate falls in a straight line from its peak to its end factor, and stays there.',
  source: 'huggingface/transformers 5.23.0, optimization.py, get_linear_schedule_with_warmup',
};
