// The schedule of a training run as JSON, and the plans that the studies compare.
import { build, join, type Schedule, type ScheduleSpec, scriptWarmup } from '../schedule/index.ts';
import { check, type Range } from '../schedule/refuse.ts';

/** One piece of a plan: a family of the core, and for how many steps; the last piece has no end. */
export interface Piece extends ScheduleSpec {
  readonly steps?: number;
}

/**
 * A schedule of the core as JSON: pieces one after another, each seeing its own local step.
 *
 * Families that need + − × ÷ √ alone have the same bits on every engine: constant, linear-warmup, linear-decay,
 * sqrt-cooldown, inverse-sqrt, noam, wsd-linear and wsd-sqrt. All others, such as cosine, exponential, polynomial and step,
 * use the engine's own cosine, power or logarithm: runs with them may differ between engines, from the last bit on.
 */
export type Plan = readonly Piece[];

const pieces: Range = {
  words: 'a list of one piece or more',
  includes: (value) => Array.isArray(value) && value.length > 0 && value.every((piece) => piece instanceof Object),
};

/**
 * The schedule that a plan describes.
 *
 * @param plan one piece or more; all but the last say how many **steps** they last, a whole number ≥ 0
 * @throws RangeError for anything else, as `build` and `join` of the core say it
 * @example schedule([{ kind: 'constant', params: { multiplier: 0.1 }, steps: 50 }, ...noWarmup])(49) // 0.1
 */
export function schedule(plan: Plan): Schedule {
  check('plan', plan, pieces);
  let end = 0;
  const boundaries = plan.slice(0, -1).map(({ steps = NaN }) => (end += steps));
  return join(plan.map(build), boundaries);
}

const constantly = (multiplier: number): Piece => ({ kind: 'constant', params: { multiplier } });

/** The multiplier at step 0 of a warmup for which a training names no other: that of torchvision's script. */
export const usualStartFactor = scriptWarmup.startFactor;

/** The peak rate from the first step on. */
export const noWarmup: Plan = [constantly(1)];

/**
 * A linear warmup of **warmupSteps** steps from **startFactor**, then the peak rate; none for 0 steps.
 *
 * @example schedule(warmup(50))(25) // 0.5005
 */
export const warmup = (warmupSteps: number, startFactor: number = usualStartFactor): Plan => [
  { kind: 'linear-warmup', params: { startFactor, warmupSteps } },
];

/**
 * *multiplier** times the peak rate for ever.
 *
 * @example schedule(small(0.1))(1000) // 0.1
 */
export const small = (multiplier: number): Plan => [constantly(multiplier)];

/**
 * *multiplier** times the peak rate for **steps** steps, then the peak rate at once.
 *
 * @example [49, 50].map(schedule(flatThenJump(50, 0.01))) // [0.01, 1]
 */
export const flatThenJump = (steps: number, multiplier: number): Plan => [
  { ...constantly(multiplier), steps },
  constantly(1),
];

/**
 * From the peak rate in a straight line to **endFactor** times it at the last step, with no way up.
 *
 * @example schedule(decayOnly(200))(50) // 0.75
 */
export const decayOnly = (decaySteps: number, endFactor = 0): Plan => [
  { kind: 'linear-decay', params: { decaySteps, endFactor } },
];

/**
 * The mirror image of a warmup: from the peak rate down to **endFactor** times it, then the peak rate at once.
 *
 * @example [25, 50].map(schedule(rampDown(50))) // [0.5005, 1]
 */
export const rampDown = (steps: number, endFactor = 0.001): Plan => [
  { ...decayOnly(steps, endFactor)[0]!, steps },
  constantly(1),
];

/**
 * A linear warmup, then a straight line to 0 at **totalSteps**.
 *
 * @example [80, 140].map(schedule(warmupThenDecay(80, 200))) // [1, 0.5]
 */
export const warmupThenDecay = (
  warmupSteps: number,
  totalSteps: number,
  startFactor: number = usualStartFactor,
): Plan => [{ ...warmup(warmupSteps, startFactor)[0]!, steps: warmupSteps }, ...decayOnly(totalSteps - warmupSteps)];
