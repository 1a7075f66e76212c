import { horizon, type Moment, type Pair, type Run, stepHere, steps } from './runs.ts';
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';

const short = (value: number): string => format(value, 3);

/** Whether a run ends in a place clearly flatter than that of its start. */
const flattens = ({ moments }: Run): boolean => moments.at(-1)!.sharpness < 0.6 * moments[0]!.sharpness;

/** How a run ends. */
function fate(run: Run): string {
  const { moments, over } = run;
  if (over !== undefined) return `the weights are thrown out, and at step ${format(over)} the loss is past all bounds`;
  const where = flattens(run) ? 'in a flatter place' : 'in a place about as sharp';
  return `the run survives all ${format(steps)} steps and ends ${where}, at sharpness ${short(moments.at(-1)!.sharpness)}`;
}

/** The first step whose rate is above so many times 1/sharpness. */
const crossing = ({ moments }: Run, times: number): Moment | undefined =>
  moments.find(({ rate, sharpness }) => rate * sharpness > times);

/** What becomes of both runs, and why. */
export function catapultWords({ none, warmup }: Pair, params: Params): string {
  const { uvLr, uvWarmup, uvNoise } = params;
  const start = none.moments[0]!;
  const times = uvLr * start.sharpness > 4 ? 4 : 2;
  const where =
    uvLr * start.sharpness > 2 ? `above ${times}/η = ${short(times / uvLr)}` : `below 2/η = ${short(2 / uvLr)}`;
  const control = `Without warmup the rate ${format(uvLr)} meets a sharpness of ${short(start.sharpness)} at once, ${where}: ${fate(none)}.`;
  if (uvWarmup === 0) return `${control} With 0 warmup steps the other run is the same.`;
  const unstable = crossing(warmup, 2);
  const ramp = unstable
    ? `the rate passes 2/sharpness at step ${format(unstable.step)}`
    : 'the rate never passes 2/sharpness';
  const still =
    uvNoise === 0
      ? ' There is no noise here, so that nothing but rounding is left to grow once a run is in the valley: what that does says little about training.'
      : '';
  return `${control} With ${counted(uvWarmup, 'warmup step')} ${ramp}; ${fate(warmup)}.${still}`;
}

/** Where both runs are at the cursor. */
export function hereWords({ none, warmup }: Pair, params: Params): string {
  const step = stepHere(params);
  const say = ({ moments, over }: Run): string => {
    const moment = moments[step];
    if (!moment) return `over since step ${format(over!)}`;
    return `at u = ${short(moment.u)}, v = ${short(moment.v)}, sharpness ${short(moment.sharpness)} (2/η = ${short(2 / moment.rate)})`;
  };
  return `At step ${format(step)} the run with warmup is ${say(warmup)}; the one without is ${say(none)}.`;
}

/** What the pair shows, for someone who touches nothing. */
export function findingWords({ none, warmup }: Pair, { uvLr, uvWarmup }: Params): string {
  if (none.over !== undefined && warmup.over === undefined) {
    return `At once, this rate throws the weights out for good. Raised slowly, it ${
      flattens(warmup) ? 'throws them into a flatter place' : 'leaves them where it is about as sharp'
    }.`;
  }
  if (none.over !== undefined && uvWarmup === 0) return 'At once, this rate throws the weights out for good.';
  if (none.over !== undefined) return 'This ramp is too fast for this rate: both runs are thrown out.';
  if (warmup.over !== undefined) return 'Here it is the run with warmup that is thrown out.';
  const times = uvLr * none.moments[0]!.sharpness;
  if (times < 2) return 'Both runs survive: this rate is below 2/sharpness from the start.';
  return times < 4 && flattens(none) && flattens(warmup)
    ? 'Both runs survive: between 2/sharpness and 4/sharpness the weights are thrown, but into a flatter place.'
    : 'Both runs survive this rate.';
}

/** The words under the axis of steps. */
export const stepAxis = (params: Params): string =>
  horizon(params) < steps ? `step (the first ${format(horizon(params))} of ${format(steps)})` : 'step';
