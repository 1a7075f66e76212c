// The family of inverse square root decays.
import { check, nonNegative, positive } from '../refuse.ts';
import { defaultRun } from '../run-spec.ts';
import type { Schedule } from '../schedule.ts';
import { checkAll, type Family, type FamilyParameter } from './family.ts';

/** What an inverse square root decay is made of. */
export type InverseSqrtParams = {
  /** Steps after which it has fallen to 1/√2: finite, > 0. */
  readonly timescale: number;
};

const timescale: FamilyParameter = {
  name: 'timescale',
  symbol: 's',
  words: 'the number of steps after which the learning rate has fallen to 1/√2 of its peak',
  range: positive(),
  default: defaultRun.timescale,
};

const parameters = [timescale];

/**
 * From 1 at local step 0 down like one over a square root, for ever: 1/√2 at **timescale**, 1/2 at three times that.
 *
 * After a warmup of W steps, **timescale** W makes it √(W/x) in the run's own step x, the decay of Vaswani et al. 2017,
 * arXiv 1706.03762.
 *
 * @param params **timescale**: in steps, a finite number > 0
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example inverseSqrt({ timescale: 4 })(12) // 0.5
 */
export function inverseSqrt(params: InverseSqrtParams): Schedule {
  checkAll(parameters, params);
  const { timescale } = params;
  return (step) => {
    check('step', step, nonNegative);
    return Math.sqrt(timescale / (step + timescale));
  };
}

/** The inverse square root family. */
export const inverseSqrtFamily: Family<InverseSqrtParams> = {
  id: 'inverse-sqrt',
  title: 'Inverse square root',
  parameters,
  curve: inverseSqrt,
  tex: String.raw`\sqrt{\frac{s}{t+s}}`,
  words: 'The learning rate falls like one over the square root of time, ever more slowly, and never arrives.',
  source:
    'Vaswani et al. 2017, arXiv 1706.03762; huggingface/transformers 5.23.0, optimization.py, get_inverse_sqrt_schedule',
};
