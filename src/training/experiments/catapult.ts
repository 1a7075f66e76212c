// The experiment on the model with two weights.
import { check, nonNegative, positive } from '../../schedule/refuse.ts';
import { checkRun, type End, type Experiment, isLogged, type Row, type RunConfig } from '../experiment.ts';
import { hashOf } from '../hash.ts';
import { noWarmup, type Plan, schedule } from '../plan.ts';
import { seeded } from '../seeded.ts';
import { sharpnessOf, stepOf } from '../two-weights.ts';

/** A run of the model with two weights. */
export interface CatapultConfig extends RunConfig {
  /** Where u starts; v starts at 0, so that the sharpness is about its square. A number > 0 and ≤ 1000. */
  readonly start: number;
  /** Standard deviation of the noise on the label, a finite number ≥ 0. */
  readonly noise: number;
  /** Peak learning rate, a finite number > 0. */
  readonly rate: number;
  /** The schedule of the rate, by updates. */
  readonly plan: Plan;
  /** How many updates, a whole number ≥ 1. */
  readonly steps: number;
}

// A run that recovers stays far below this, and one that passes it squares its error every step from there on.
const lossLimit = 1e12;
// Whoever drives a run that logs nothing may stop it as often as this: a tenth of a millisecond.
const stepsBetweenPauses = 1000;

function* run(config: CatapultConfig): Generator<Row | undefined, End> {
  const { start, noise, rate, plan, steps, seed } = config;
  const multiplier = schedule(plan);
  const random = seeded(seed);
  let [u, v] = [start, 0];
  for (let step = 0; ; step++) {
    const residual = u * v - 1;
    const loss = (residual * residual) / 2;
    const hash = () => hashOf([u, v]);
    if (!(loss <= lossLimit)) return { verdict: 'diverged', loss: null, hash: hash(), more: { sharpness: null } };
    const sharpness = sharpnessOf(u, v);
    const now = rate * multiplier(step);
    if (isLogged(step, config)) yield { step, rate: now, u, v, loss, sharpness };
    else if (step % stepsBetweenPauses === 0) yield undefined;
    // At v = 0 the loss is 1/2 wherever u is.
    if (step === steps)
      return { verdict: loss < 0.5 ? 'trained' : 'untrained', loss, hash: hash(), more: { sharpness } };
    [u, v] = stepOf(u, v, now, noise * random.normal());
  }
}

/**
 * Gradient descent on ½(uv − 1)², whose label 1 is seen with noise: the smallest model in which the sharpness is not a
 * constant, so that a rate that is too high at the start may be safe later. After A. Lewkowycz et al., The large learning rate
 * phase of deep learning: the catapult mechanism, arXiv:2003.02218, who train it without noise to the label 0.
 */
export const catapult: Experiment<CatapultConfig> = {
  id: 'catapult',
  defaults: { seed: 1, every: 0, start: 6, noise: 0.1, rate: 0.2, plan: noWarmup, steps: 600 },
  check: (config) => {
    checkRun(config);
    check('start', config.start, positive(1000));
    check('noise', config.noise, nonNegative);
    check('rate', config.rate, positive());
    schedule(config.plan);
  },
  run,
};
