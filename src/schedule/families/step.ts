// The family of decays that drop every so many steps.
import { check, nonNegative, wholeFrom } from '../refuse.ts';
import { defaultRun } from '../run-spec.ts';
import type { Schedule } from '../schedule.ts';
import { checkAll, type Family, type FamilyParameter } from './family.ts';
import { shared } from './parameters.ts';

/** What a step decay is made of. */
export type StepParams = {
  /** What each drop multiplies by: > 0, ≤ 1. */
  readonly decayFactor: number;
  /** Steps from one drop to the next, the first counted from local step 0: a whole number ≥ 1. */
  readonly stepSize: number;
};

const stepSize: FamilyParameter = {
  name: 'stepSize',
  symbol: 'k',
  words: 'the number of steps from one drop to the next',
  range: wholeFrom(1),
  default: defaultRun.stepSize,
};

const parameters = [shared.decayFactor, stepSize];

/**
 * A staircase: 1 from local step 0, times **decayFactor** at **stepSize** and at each of its multiples.
 *
 * torch 2.13.0, torch/optim/lr_scheduler.py, `StepLR`, in closed form.
 *
 * @param params **decayFactor**: a number > 0 and ≤ 1; **stepSize**: in steps, a whole number ≥ 1
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example step({ decayFactor: 0.5, stepSize: 4 })(8) // 0.25
 */
export function step(params: StepParams): Schedule {
  checkAll(parameters, params);
  const { decayFactor, stepSize } = params;
  return (step) => {
    check('step', step, nonNegative);
    return decayFactor ** Math.floor(step / stepSize);
  };
}

/** The step family. */
export const stepFamily: Family<StepParams> = {
  id: 'step',
  title: 'Step',
  parameters,
  curve: step,
  tex: String.raw`\gamma^{\left\lfloor\frac{t}{k}\right\rfloor}`,
  words:
    'The learning rate stays where it is, drops to the same share of itself at regular steps, and stays there until the next.',
  source: 'torch 2.13.0, torch/optim/lr_scheduler.py, StepLR',
};
