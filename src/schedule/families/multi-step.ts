// The family of decays that drop at given steps.
import { check, increasing, nonNegative } from '../refuse.ts';
import { defaultRun } from '../run-spec.ts';
import type { Schedule } from '../schedule.ts';
import { checkAll, type Family, type FamilyParameter } from './family.ts';
import { shared } from './parameters.ts';

/** What a multi-step decay is made of. */
export type MultiStepParams = {
  /** What each drop multiplies by: > 0, ≤ 1. */
  readonly decayFactor: number;
  /** The local steps at which it drops: increasing whole numbers ≥ 0; none is the constant 1. */
  readonly milestones: readonly number[];
};

const milestones: FamilyParameter = {
  name: 'milestones',
  symbol: 'M',
  words: 'the steps at which the learning rate drops',
  range: increasing(0),
  default: defaultRun.milestones.map((milestone) => milestone - defaultRun.warmupSteps),
};

const parameters = [shared.decayFactor, milestones];

/**
 * A staircase with drops where you want them: 1 from local step 0, times **decayFactor** at each of the **milestones**.
 *
 * torch 2.13.0, torch/optim/lr_scheduler.py, `MultiStepLR`, in closed form.
 *
 * @param params **decayFactor**: a number > 0 and ≤ 1; **milestones**: local steps, increasing whole numbers ≥ 0
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example multiStep({ decayFactor: 0.5, milestones: [2, 5] })(5) // 0.25
 */
export function multiStep(params: MultiStepParams): Schedule {
  checkAll(parameters, params);
  const { decayFactor } = params;
  const milestones = [...params.milestones];
  return (step) => {
    check('step', step, nonNegative);
    return decayFactor ** milestones.filter((milestone) => milestone <= step).length;
  };
}

/** The multi-step family. */
export const multiStepFamily: Family<MultiStepParams> = {
  id: 'multi-step',
  title: 'Multi-step',
  parameters,
  curve: multiStep,
  tex: String.raw`\gamma^{\sum_{i=1}^{n}\left[M_i \le t\right]}`,
  words: 'The learning rate stays where it is and drops to the same share of itself at each milestone.',
  source: 'torch 2.13.0, torch/optim/lr_scheduler.py, MultiStepLR',
};
