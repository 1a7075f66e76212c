// The experiment on a small net with two hidden layers.
import { check, nonNegative, oneOf, positive, type Range } from '../../schedule/refuse.ts';
import { accuracy } from '../accuracy.ts';
import { relu, tanh } from '../activation.ts';
import {
  checkRun,
  type End,
  type Experiment,
  isLogged,
  type Row,
  type RunConfig,
  type Verdict,
} from '../experiment.ts';
import { hashOf } from '../hash.ts';
import { hessianAt } from '../hessian.ts';
import { mlp, silent, startWeights } from '../mlp.ts';
import { adam, betaRange, clip, sgd } from '../optimizer.ts';
import { noWarmup, type Plan, schedule } from '../plan.ts';
import { problems } from '../problems.ts';
import { sampler } from '../sampler.ts';
import { seeded } from '../seeded.ts';
import { sharpness } from '../sharpness.ts';

/** The training of a small net with two hidden layers of 16 units. */
export interface NetConfig extends RunConfig {
  /** What it learns: 16 points of a sine (321 weights), or the species of 150 irises (403 weights). */
  readonly data: 'sine' | 'iris';
  readonly activation: 'relu' | 'tanh';
  /** Times the standard deviation of He's hidden weights at the start: a number > 0. Above 1, the start is sharper. */
  readonly gain: number;
  readonly optimizer: 'sgd' | 'adam';
  /** β of gradient descent, or β₁ of Adam (whose β₂ is 0.999 and ε 10⁻⁸): a number ≥ 0 and < 1. */
  readonly momentum: number;
  /** Gradients longer than this are shortened to it, a number > 0; 0 leaves every gradient as it is. */
  readonly clip: number;
  /** How many rows, drawn at random and put back, make one gradient: up to all of them; 0 takes each row once. */
  readonly batch: number;
  /** Peak learning rate, a number ≥ 0. */
  readonly rate: number;
  /** The schedule of the rate, by updates. */
  readonly plan: Plan;
  /** How many updates, a whole number ≥ 1. */
  readonly steps: number;
  /** Whether rows tell the sharpness, and the threshold it has to stay under for this rate. */
  readonly sharpness: boolean;
  /** Whether rows tell what the net makes of the 16 points of the sine. */
  readonly fit: boolean;
}

const activations = { relu, tanh };

/** A run whose loss passes this has diverged: it is five orders of magnitude above that of any start. */
export const lossLimit = 1e6;

/** The share of the best constant answer's loss under which a net counts as trained. */
export const trainedShare = 0.2;

const finite = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => Number.isFinite(value)));

function* run(config: NetConfig): Generator<Row | undefined, End> {
  const { optimizer, momentum, batch, steps, seed } = config;
  const { rows, sizes, loss: lossKind, constantLoss } = problems[config.data];
  const multiplier = schedule(config.plan);
  const net = mlp(sizes, activations[config.activation], lossKind, rows.count);
  const weights = startWeights(net, seeded(seed), config.gain);
  const gradient = new Float64Array(net.size);
  const update = optimizer === 'sgd' ? sgd(net.size, momentum) : adam(net.size, momentum, 0.999, 1e-8);
  // A stream of its own, so that the same seed starts from the same weights whatever the batch.
  const sample = sampler(rows, batch, seeded((seed ^ 0x5bd1e995) >>> 0));

  function* rowAt(step: number, rate: number, loss: number): Generator<undefined, Row> {
    const row: Record<string, number> = { step, rate, loss };
    if (config.sharpness) {
      row['sharpness'] = yield* sharpness(hessianAt(net, weights, rows), net.size);
      // Beyond it, a step along the sharpest direction takes the net further away than it was (Polyak 1987).
      if (optimizer === 'sgd') row['threshold'] = (2 * (1 + momentum)) / rate;
    }
    if (config.fit) net.answers.at(-1)!.forEach((y, index) => (row[`y${index}`] = y));
    return finite(row);
  }
  const end = (verdict: Verdict, loss: number | null): End => {
    if (config.data === 'sine') return { verdict, loss, hash: hashOf(weights) };
    // The last answers may be those to a batch.
    net.loss(weights, rows);
    return { verdict, loss, hash: hashOf(weights), more: { accuracy: accuracy(net.answers.at(-1)!, rows) } };
  };

  for (let step = 0; ; step++) {
    const rate = config.rate * multiplier(step);
    const logs = isLogged(step, config);
    let loss = 0;
    if (logs || batch === 0 || step === steps) loss = net.gradient(weights, rows, gradient);
    if (logs && Number.isFinite(loss)) yield yield* rowAt(step, rate, loss);
    else yield undefined;
    if (step === steps) {
      if (!(loss <= lossLimit)) return end('diverged', null);
      if (silent(net, rows.count)) return end('dead', loss);
      return end(loss < trainedShare * constantLoss ? 'trained' : 'untrained', loss);
    }
    // The batch's loss alone, as the whole loss is known only where a row is logged: logging must not change the end.
    if (batch > 0) loss = net.gradient(weights, sample(), gradient);
    if (!(loss <= lossLimit)) return end('diverged', null);
    if (config.clip > 0) clip(gradient, config.clip);
    update(weights, gradient, rate);
  }
}

const batches = (rows: number): Range => ({
  words: `a whole number from 0 to ${rows}`,
  includes: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= rows,
});

/**
 * A net with two hidden layers of 16 units, trained on 16 points of a sine or on Fisher's irises. Its defaults are a sharp
 * start (twice He's standard deviation) and a rate that only a warmup makes usable.
 */
export const net: Experiment<NetConfig> = {
  id: 'net',
  defaults: {
    seed: 1,
    every: 0,
    data: 'sine',
    activation: 'relu',
    gain: 2,
    optimizer: 'sgd',
    momentum: 0.9,
    clip: 0,
    batch: 0,
    rate: 0.1,
    plan: noWarmup,
    steps: 200,
    sharpness: false,
    fit: false,
  },
  check: (config) => {
    checkRun(config);
    check('data', config.data, oneOf('sine', 'iris'));
    check('activation', config.activation, oneOf('relu', 'tanh'));
    check('gain', config.gain, positive());
    check('optimizer', config.optimizer, oneOf('sgd', 'adam'));
    check('momentum', config.momentum, betaRange);
    check('clip', config.clip, nonNegative);
    check('batch', config.batch, batches(problems[config.data].rows.count));
    check('rate', config.rate, nonNegative);
    check('sharpness', config.sharpness, oneOf(true, false));
    check('fit', config.fit, config.data === 'sine' ? oneOf(true, false) : oneOf(false));
    schedule(config.plan);
  },
  run,
};
