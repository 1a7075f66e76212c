// The family of exponential decays.
import { check, nonNegative, positive } from '../refuse.ts';
import type { Schedule } from '../schedule.ts';
import { checkAll, type Family } from './family.ts';
import { shared } from './parameters.ts';

/** What an exponential decay is made of. */
export type ExponentialParams = {
  /** The last multiplier: finite, > 0; no factor leads to 0. */
  readonly endFactor: number;
  /** The first local step at the last multiplier: a whole number ≥ 0; 0 is there at once. */
  readonly decaySteps: number;
};

const parameters = [{ ...shared.endFactor, range: positive() }, shared.decaySteps];

/**
 * The same factor at every step, from 1 at local step 0 to **endFactor** at **decaySteps**, held from there on.
 *
 * torch 2.13.0, torch/optim/lr_scheduler.py, `ExponentialLR`, with gamma = **endFactor** ** (1 / **decaySteps**).
 *
 * @param params **endFactor**: a finite number > 0; **decaySteps**: in steps, a whole number ≥ 0, 0 being **endFactor**
 *   at once
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example exponential({ endFactor: 0.25, decaySteps: 4 })(2) // 0.5
 */
export function exponential(params: ExponentialParams): Schedule {
  checkAll(parameters, params);
  const { endFactor, decaySteps } = params;
  return (step) => {
    check('step', step, nonNegative);
    return step >= decaySteps ? endFactor : endFactor ** (step / decaySteps);
  };
}

/** The exponential family. */
export const exponentialFamily: Family<ExponentialParams> = {
  id: 'exponential',
  title: 'Exponential',
  parameters,
  curve: exponential,
  tex: String.raw`\begin{cases} m^{\frac{t}{D}} & t < D \\ m & t \ge D \end{cases}`,
  words: 'The learning rate is multiplied by the same factor at every step until it is at its end factor.',
  source: 'torch 2.13.0, torch/optim/lr_scheduler.py, ExponentialLR',
};
