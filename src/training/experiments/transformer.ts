// The experiment on a small transformer.
import { check, oneOf, positive, type Range } from '../../schedule/refuse.ts';
import { checkRun, type End, type Experiment, isLogged, type Row, type RunConfig } from '../experiment.ts';
import { hashOf } from '../hash.ts';
import { adam, betaRange } from '../optimizer.ts';
import { type Plan, schedule, warmupThenDecay } from '../plan.ts';
import { seeded } from '../seeded.ts';
import { evaluation } from '../transformer/evaluation.ts';
import { transformer as build } from '../transformer/model.ts';
import { draw, emptyBatch } from '../transformer/task.ts';

/** A run of the small transformer. */
export interface TransformerConfig extends RunConfig {
  /** Where it normalizes: **post**, after each addition; **pre**, before each attention and each feed-forward layer. */
  readonly norm: 'post' | 'pre';
  /** How many blocks it has, a whole number from 1 to 12. */
  readonly blocks: number;
  /** Peak learning rate, a finite number > 0. */
  readonly rate: number;
  /** The schedule of the rate, by updates. */
  readonly plan: Plan;
  /** How many updates, a whole number ≥ 1. */
  readonly steps: number;
  /** How much Adam keeps of its mean of squares at each step, from 0 to below 1. */
  readonly beta2: number;
}

const blockCounts: Range = {
  words: 'a whole number from 1 to 12',
  includes: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 12,
};

// Blind guesses cost ln 6 = 1.8; what passes this has weights that no later step brings back.
const lossLimit = 1e6;
// One wrong letter in twenty.
const trainedAccuracy = 0.95;

function* run(config: TransformerConfig): Generator<Row | undefined, End> {
  const { rate, plan, steps, beta2, seed } = config;
  const multiplier = schedule(plan);
  const random = seeded(seed);
  const model = build(config, random);
  const update = adam(model.weights.length, 0.9, beta2, 1e-8);
  const evaluate = evaluation();
  const batch = emptyBatch();
  const hash = () => hashOf(model.weights);
  const diverged = (accuracy: number): End => ({ verdict: 'diverged', loss: null, hash: hash(), more: { accuracy } });

  for (let step = 0; ; step++) {
    const now = rate * multiplier(step);
    if (step === steps || isLogged(step, config)) {
      const { loss, accuracy } = yield* evaluate(model);
      if (isLogged(step, config) && loss <= lossLimit) yield { step, rate: now, loss };
      if (step === steps) {
        if (!(loss <= lossLimit)) return diverged(accuracy);
        return {
          verdict: accuracy >= trainedAccuracy ? 'trained' : 'untrained',
          loss,
          hash: hash(),
          more: { accuracy },
        };
      }
    }
    if (!(model.learn(draw(batch, random)).loss <= lossLimit)) return diverged((yield* evaluate(model)).accuracy);
    update(model.weights, model.gradient, now);
    yield;
  }
}

/**
 * A small transformer learns to write six letters backwards, 8 fresh sequences a step, with Adam (β₁ = 0.9, ε = 10⁻⁸). Its
 * loss and accuracy are those on 64 fixed sequences; it counts as trained if it gets 95 % of their letters right.
 * A guess that is not a number is wrong.
 *
 * Whether it normalizes before or after its additions decides what rate it can start with: R. Xiong et al., On layer
 * normalization in the transformer architecture, arXiv:2002.04745.
 */
export const transformer: Experiment<TransformerConfig> = {
  id: 'transformer',
  defaults: {
    seed: 1,
    every: 0,
    norm: 'post',
    blocks: 4,
    rate: 0.02,
    plan: warmupThenDecay(80, 200),
    steps: 200,
    beta2: 0.999,
  },
  check: (config) => {
    checkRun(config);
    check('norm', config.norm, oneOf('post', 'pre'));
    check('blocks', config.blocks, blockCounts);
    check('rate', config.rate, positive());
    check('beta2', config.beta2, betaRange);
    schedule(config.plan);
  },
  run,
};
