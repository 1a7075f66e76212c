// The experiment on a quadratic loss.
import { check, nonNegative, positive, type Range } from '../../schedule/refuse.ts';
import { checkRun, type End, type Experiment, isLogged, type Row, type RunConfig } from '../experiment.ts';
import { hashOf } from '../hash.ts';
import { betaRange, sgd } from '../optimizer.ts';
import { noWarmup, type Plan, schedule } from '../plan.ts';
import { seeded } from '../seeded.ts';

/** A run on a quadratic loss. */
export interface BowlConfig extends RunConfig {
  /** The curvature along each weight: one finite number > 0 or more. */
  readonly curvatures: readonly number[];
  /** Standard deviation of the noise on each part of the gradient, a finite number ≥ 0. */
  readonly noise: number;
  /** Peak learning rate, a finite number > 0. */
  readonly rate: number;
  /** How much of its last step the heavy ball keeps, from 0 (plain gradient descent) to below 1. */
  readonly momentum: number;
  /** The schedule of the rate, by updates. */
  readonly plan: Plan;
  /** How many updates, a whole number ≥ 1. */
  readonly steps: number;
  /** Where every weight starts; the minimum is at 0. A finite number > 0. */
  readonly start: number;
}

const curvatureList: Range = {
  words: 'a list of one finite number > 0 or more',
  includes: (value) => Array.isArray(value) && value.length > 0 && value.every((each) => positive().includes(each)),
};
// Whoever drives a run that logs nothing may stop it as often as this: well under a millisecond for a few weights.
const stepsBetweenPauses = 1000;

function* run(config: BowlConfig): Generator<Row | undefined, End> {
  const { curvatures, noise, rate, momentum, plan, steps, start, seed } = config;
  const multiplier = schedule(plan);
  const random = seeded(seed);
  const x = Float64Array.from(curvatures, () => start);
  const gradient = new Float64Array(x.length);
  const update = sgd(x.length, momentum);
  const lossNow = () => curvatures.reduce((sum, curvature, index) => sum + (curvature * x[index]! * x[index]!) / 2, 0);
  const first = lossNow();
  for (let step = 0; ; step++) {
    const loss = lossNow();
    // A bowl is the same everywhere, so that nothing but the end of the numbers ends a run that climbs it.
    if (!Number.isFinite(loss)) return { verdict: 'diverged', loss: null, hash: hashOf(x) };
    const now = rate * multiplier(step);
    if (isLogged(step, config)) yield { step, rate: now, x: x[0]!, loss };
    else if (step % stepsBetweenPauses === 0) yield undefined;
    if (step === steps) return { verdict: loss < first ? 'trained' : 'untrained', loss, hash: hashOf(x) };
    for (let index = 0; index < x.length; index++) {
      gradient[index] = curvatures[index]! * x[index]! + noise * random.normal();
    }
    update(x, gradient, now);
  }
}

/**
 * Gradient descent on a sum of parabolas, the loss whose curvature never changes: it converges below a rate of
 * 2/curvature, with a heavy ball below 2(1 + momentum)/curvature. Source: G. Goh, Why Momentum Really Works, Distill 2017.
 */
export const bowl: Experiment<BowlConfig> = {
  id: 'bowl',
  defaults: {
    seed: 1,
    every: 0,
    curvatures: [1],
    noise: 0,
    rate: 2.1,
    momentum: 0,
    plan: noWarmup,
    steps: 400,
    start: 1,
  },
  check: (config) => {
    checkRun(config);
    check('curvatures', config.curvatures, curvatureList);
    check('noise', config.noise, nonNegative);
    check('rate', config.rate, positive());
    check('momentum', config.momentum, betaRange);
    check('start', config.start, positive());
    schedule(config.plan);
  },
  run,
};
