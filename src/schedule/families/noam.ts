// The family of schedules of the first transformer.
import { join } from '../join.ts';
import { wholeFrom } from '../refuse.ts';
import type { Schedule } from '../schedule.ts';
import { checkAll, type Family } from './family.ts';
import { inverseSqrt } from './inverse-sqrt.ts';
import { linearWarmup } from './linear-warmup.ts';
import { shared } from './parameters.ts';

/** What a Noam run is made of. */
export type NoamParams = {
  /** The step of the peak, and the timescale of the decay after it: a whole number ≥ 1. */
  readonly warmupSteps: number;
};

const parameters = [{ ...shared.warmupSteps, range: wholeFrom(1), default: 4000 }];

/**
 * A line from 0 at step 0 to 1 at **warmupSteps**, then down like one over the square root of the step, for ever.
 *
 * The formula of Vaswani et al. 2017, arXiv 1706.03762, divided by its own peak. The paper numbers its updates n from
 * 1: the multiplier here at step x is the paper's at n = x. The paper's first update is n = 1 while ours is x = 0, so
 * this schedule runs one update behind the paper's, whose first multiplier is 1/W and whose peak is at x = W − 1.
 *
 * @param params **warmupSteps**: in steps, a whole number ≥ 1
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example noam({ warmupSteps: 4 })(16) // 0.5
 */
export function noam(params: NoamParams): Schedule {
  checkAll(parameters, params);
  const { warmupSteps } = params;
  return join([linearWarmup({ startFactor: 0, warmupSteps }), inverseSqrt({ timescale: warmupSteps })], [warmupSteps]);
}

/** The Noam recipe, named after an author of the paper it is from. */
export const noamFamily: Family<NoamParams> = {
  id: 'noam',
  title: 'Noam',
  parameters,
  curve: noam,
  tex: String.raw`\begin{cases} \frac{x}{W} & x < W \\ \sqrt{\frac{W}{x}} & x \ge W \end{cases}`,
  words:
    'The learning rate climbs in a line from 0 to its peak and then falls like one over the square root of the step.',
  source: 'Vaswani et al. 2017, arXiv 1706.03762',
};
