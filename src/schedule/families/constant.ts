// The family of constant schedules.
import { check, nonNegative } from '../refuse.ts';
import type { Schedule } from '../schedule.ts';
import type { Family } from './family.ts';

/** What a constant schedule is made of. */
export type ConstantParams = {
  /** The multiplier at every step: finite, ≥ 0; 1 is the peak rate. */
  readonly multiplier: number;
};

/**
 * A schedule that is the same at every step.
 *
 * @param params **multiplier**: of the peak learning rate, a finite number ≥ 0
 * @throws RangeError for a multiplier that is negative or not finite, and at a step that is
 * @example constant({ multiplier: 0.5 })(1000) // 0.5
 */
export function constant({ multiplier }: ConstantParams): Schedule {
  check('multiplier', multiplier, nonNegative);
  return (step) => {
    check('step', step, nonNegative);
    return multiplier;
  };
}

/** The constant family: no schedule at all, written as one. */
export const constantFamily: Family<ConstantParams> = {
  id: 'constant',
  title: 'Constant',
  parameters: [
    {
      name: 'multiplier',
      symbol: 'c',
      words: 'the share of the peak learning rate used at every step',
      range: nonNegative,
      default: 1,
    },
  ],
  curve: constant,
  tex: 'c',
  words: 'The learning rate stays at the same share of its peak from the first update to the last.',
  source: 'by definition',
};
