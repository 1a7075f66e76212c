// The experiment on Adam’s first steps.
import { check, positive, wholeFrom } from '../../schedule/refuse.ts';
import { checkRun, type End, type Experiment, isLogged, type Row, type RunConfig } from '../experiment.ts';
import { hashOf } from '../hash.ts';
import { adam, betaRange } from '../optimizer.ts';
import { seeded } from '../seeded.ts';

/** Adam on gradients that are noise alone. */
export interface AdamStartConfig extends RunConfig {
  /** How many weights, a whole number ≥ 1. */
  readonly weights: number;
  /** How much of its mean of the gradients Adam keeps in a step: a number ≥ 0 and < 1. */
  readonly beta1: number;
  /** The same for its mean of their squares. */
  readonly beta2: number;
  /** What Adam adds to the root of that mean, a finite number > 0. */
  readonly epsilon: number;
  /** How many updates, a whole number ≥ 1. */
  readonly steps: number;
}

function* run(config: AdamStartConfig): Generator<Row | undefined, End> {
  const { weights, beta1, beta2, epsilon, steps, seed } = config;
  const random = seeded(seed);
  const update = adam(weights, beta1, beta2, epsilon);
  const gradient = new Float64Array(weights);
  // From 0 at a rate of 1, a weight is where the update has moved it: noise does not ask where it was.
  const moves = new Float64Array(weights);
  let mean = 0;
  for (let step = 1; step <= steps; step++) {
    for (let index = 0; index < weights; index++) gradient[index] = random.normal();
    moves.fill(0);
    update(moves, gradient, 1);
    mean = moves.reduce((sum, move) => sum + Math.abs(move), 0) / weights;
    yield isLogged(step, config) ? { step, update: mean } : undefined;
  }
  // Nothing can be learnt from noise: what comes nearest to a loss is how far the weights are still moved.
  return { verdict: 'untrained', loss: mean, hash: hashOf(moves) };
}

/**
 * How far Adam moves a weight in each of its first steps, in learning rates, when the gradients are noise of mean 0: by
 * 1 in the first step, whatever the noise; later by less, since what it averages points both ways.
 *
 * `noiseLimit` gives what it tends to. Algorithm 1 of D. P. Kingma and J. Ba, arXiv:1412.6980; that it is the size of the first
 * updates that matters is from J. Ma and D. Yarats, arXiv:1910.04209.
 */
export const adamStart: Experiment<AdamStartConfig> = {
  id: 'adam-start',
  defaults: { seed: 1, every: 0, weights: 2000, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, steps: 300 },
  check: (config) => {
    checkRun(config);
    check('weights', config.weights, wholeFrom(1));
    check('beta1', config.beta1, betaRange);
    check('beta2', config.beta2, betaRange);
    check('epsilon', config.epsilon, positive());
  },
  run,
};
