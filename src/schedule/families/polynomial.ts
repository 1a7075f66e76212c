// The family of polynomial decays.
import { positive } from '../refuse.ts';
import { defaultRun } from '../run-spec.ts';
import type { Schedule } from '../schedule.ts';
import { arriveAtEnd } from './arrive.ts';
import { checkAll, type Family, type FamilyParameter } from './family.ts';
import { shared } from './parameters.ts';

/** What a polynomial decay is made of. */
export type PolynomialParams = {
  /** The exponent: finite, > 0; 1 is a straight line, above it the fall is steep first, below it steep last. */
  readonly power: number;
  /** The last multiplier: finite, ≥ 0. */
  readonly endFactor: number;
  /** The first local step at the last multiplier: a whole number ≥ 0; 0 is there at once. */
  readonly decaySteps: number;
};

const power: FamilyParameter = {
  name: 'power',
  symbol: 'p',
  words: 'the exponent of the share of the decay that is left',
  range: positive(),
  default: defaultRun.power,
};

const parameters = [power, shared.endFactor, shared.decaySteps];

/**
 * A power of what is left: from 1 at local step 0 to **endFactor** at **decaySteps**, held from there on.
 *
 * torch 2.13.0, torch/optim/lr_scheduler.py, `PolynomialLR`, whose end is 0.
 *
 * @param params **power**: a finite number > 0; **endFactor**: a finite number ≥ 0; **decaySteps**: in steps, a whole
 *   number ≥ 0, 0 being **endFactor** at once
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example polynomial({ power: 2, endFactor: 0, decaySteps: 4 })(2) // 0.25
 */
export function polynomial(params: PolynomialParams): Schedule {
  checkAll(parameters, params);
  const { power, decaySteps } = params;
  return arriveAtEnd(params, (step) => ((decaySteps - step) / decaySteps) ** power);
}

/** The polynomial family. */
export const polynomialFamily: Family<PolynomialParams> = {
  id: 'polynomial',
  title: 'Polynomial',
  parameters,
  curve: polynomial,
  tex: String.raw`\begin{cases} m+(1-m)\left(1-\frac{t}{D}\right)^{p} & t < D \\ m & t \ge D \end{cases}`,
  words: 'The learning rate falls to its end factor like a power of the share of the decay that is left.',
  source: 'torch 2.13.0, torch/optim/lr_scheduler.py, PolynomialLR',
};
