// The sum of a schedule over the steps of a run.
import { partsOf } from './run.ts';
import type { DecayKind, RunSpec, WarmupKind } from './run-spec.ts';
import { geometricSum, inverseRootSum, logFactorial, powerSum } from './sums.ts';

/** The sum of multipliers between 1 and another factor, when the shares of 1 in them add up to this. */
const blend = (factor: number, steps: number, shares: number) => factor * (steps - shares) + shares;

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The sum of each warmup's multipliers at steps 0 to W − 1, for W ≥ 1; waves cancel in pairs. */
const warmupSums: Record<WarmupKind, (w: number, W: number) => number> = {
  'linear-warmup': (w, W) => blend(w, W, (W - 1) / 2),
  'cosine-warmup': (w, W) => blend(w, W, (W - 1) / 2),
  'exponential-warmup': (w, W) => w ** (1 / W) * geometricSum(Math.log(w) / W, W),
  'logarithmic-warmup': (w, W) => blend(w, W, logFactorial(W) / Math.log1p(W)),
};

/** The sum of each decay's multipliers at its local steps 0 to D − 1, for D ≥ 1. */
const decaySums: Record<DecayKind, (run: RunSpec, D: number) => number> = {
  constant: (_, D) => D,
  'linear-decay': ({ endFactor }, D) => blend(endFactor, D, (D + 1) / 2),
  cosine: ({ endFactor }, D) => blend(endFactor, D, (D + 1) / 2),
  // The phases are the multiples of gcd/D below 1, each as often as the next.
  'cosine-restarts': ({ endFactor, cycles }, D) => blend(endFactor, D, (D + divisor(cycles, D)) / 2),
  'sqrt-cooldown': ({ endFactor }, D) => blend(endFactor, D, D + 1 - powerSum(D, 0.5)),
  polynomial: ({ endFactor, power }, D) => blend(endFactor, D, powerSum(D, power)),
  exponential: ({ endFactor }, D) => geometricSum(Math.log(endFactor) / D, D),
  step: ({ decayFactor, stepSize }, D) => {
    const stairs = Math.floor(D / stepSize);
    return stepSize * geometricSum(Math.log(decayFactor), stairs) + (D % stepSize) * decayFactor ** stairs;
  },
  'multi-step': ({ decayFactor, milestones, totalSteps }, D) => {
    const edges = [totalSteps - D, ...milestones, totalSteps];
    return edges
      .slice(1)
      .reduce((sum, edge, drops) => sum + (edge - (edges[drops] as number)) * decayFactor ** drops, 0);
  },
  'inverse-sqrt': ({ timescale }, D) => inverseRootSum(D, timescale),
};

/**
 * The area under a run's learning rate: the sum of the rates of all its updates, in a time that does not grow with the
 * run.
 *
 * @param run see RunSpec for each field's unit and range
 * @throws RangeError for a field outside its range
 * @example area({ ...defaultRun, peakLr: 1, startFactor: 0, warmupSteps: 4, totalSteps: 10, decay: 'constant' }) // 7.5
 */
export function area(run: RunSpec): number {
  const { boundary } = partsOf(run);
  const decaySteps = run.totalSteps - boundary;
  const decay = decaySteps === 0 ? 0 : decaySums[run.decay](run, decaySteps);
  const sum = warmupSum(run) + run.stableSteps + decay;
  // A peak of 0 times a sum past the largest double is 0 too.
  return run.peakLr * Math.min(sum, Number.MAX_VALUE);
}

/**
 * The area under a run's warmup alone: the sum of the rates of its first **warmupSteps** updates.
 *
 * @param run see RunSpec for each field's unit and range
 * @throws RangeError for a field outside its range
 * @example warmupArea({ ...defaultRun, peakLr: 1, startFactor: 0, warmupSteps: 4 }) // 1.5
 */
export function warmupArea(run: RunSpec): number {
  partsOf(run);
  return run.peakLr * Math.min(warmupSum(run), Number.MAX_VALUE);
}

function warmupSum({ warmup, startFactor, warmupSteps }: RunSpec): number {
  return warmupSteps === 0 ? 0 : warmupSums[warmup](startFactor, warmupSteps);
}
