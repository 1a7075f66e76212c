// Numbers of the experiments that are no counts of an arm, computed here.
import { format } from '../../parameters/format.ts';
import { relu } from '../../training/activation.ts';
import { trainedShare } from '../../training/experiments/net.ts';
import type { Trace } from '../../training/job.ts';
import { square } from '../../training/loss.ts';
import { mlp } from '../../training/mlp.ts';
import { noiseLimit } from '../../training/noise-limit.ts';
import { problems } from '../../training/problems.ts';
import { seeded } from '../../training/seeded.ts';
import { transformer } from '../../training/transformer/model.ts';
import { finish, median } from '../../training/work.ts';
import { countedArm } from './arms.ts';

/** A number of the prose that is computed, but not counted over the runs of an arm. */
interface Finding {
  readonly text: () => string;
  /** How it is computed, in words. */
  readonly from: string;
}

const { sine } = problems;
const catapultStart = (): number => Number(countedArm('catapult-none').config.start);
const beta1 = 0.9;

/** The sharpest that an arm's net may be at its full rate, with its momentum: 2(1 + β)/η. */
function thresholdOf(id: string): number {
  const { rate, momentum } = countedArm(id).config;
  return (2 * (1 + Number(momentum))) / Number(rate);
}

/** The seeds of an arm's runs, in words. */
function seedsOf(id: string): string {
  const [first, last] = countedArm(id).arm.job.seeds;
  return `seeds ${first} to ${last}`;
}

/** The median sharpness of an arm's nets before their first step. */
function startSharpness(id: string): number {
  const { experiment, settings, seeds } = countedArm(id).arm.job;
  const first = (seed: number): number => {
    const looking = { ...settings, seed, steps: 1, every: 1, sharpness: true };
    const { rows } = finish({ kind: 'trace', experiment, settings: looking }) as Trace;
    return rows[0]!.sharpness!;
  };
  return median(Array.from({ length: seeds[1] }, (_, index) => first(seeds[0] + index)))!;
}

/** A text that takes seconds to compute, computed once. */
function once(compute: () => string): () => string {
  let text: string | undefined;
  return () => (text ??= compute());
}

/** Every finding by its name. */
export const findings: Readonly<Record<string, Finding>> = {
  'net-weights': {
    text: () => format(mlp(sine.sizes, relu, square, sine.rows.count).size),
    from: 'the weights of the small network, biases included, counted',
  },
  'net-points': {
    text: () => format(sine.rows.count),
    from: 'the points of the sine that it learns, counted',
  },
  'net-mark': {
    text: () => `${format(100 * trainedShare)}%`,
    from: 'the mark under which a run of the small network counts as trained, a choice',
  },
  'steep-sharpness': {
    text: once(() => format(startSharpness('steep-none'), 2)),
    from: `the median sharpness before the first step of the runs with twice He’s hidden weights, ${seedsOf('steep-none')}`,
  },
  'steep-threshold': {
    text: () => format(thresholdOf('steep-none')),
    from: '2(1 + β)/η for the momentum and the peak rate of the same runs',
  },
  'ordinary-sharpness': {
    text: once(() => format(startSharpness('ordinary-none'), 2)),
    from: `the median sharpness before the first step of the runs with He’s hidden weights, ${seedsOf('ordinary-none')}`,
  },
  'transformer-weights': {
    text: () => format(transformer({ norm: 'post', blocks: 4 }, seeded(1)).weights.length),
    from: 'the weights of the post-LN transformer, counted',
  },
  'catapult-sharpness': {
    text: () => format(catapultStart() ** 2),
    from: 'u² + v² at the start of the runs with two parameters, where v = 0',
  },
  'catapult-limit': {
    text: () => format(4 / catapultStart() ** 2, 2),
    from: '4 divided by that sharpness',
  },
  'adam-limit': {
    text: () => format(noiseLimit(beta1), 3),
    from: `the formula beside it, for β₁ = ${beta1}`,
  },
  'adam-ratio': {
    text: () => format(1 / noiseLimit(beta1), 2),
    from: '1 divided by that limit',
  },
};
