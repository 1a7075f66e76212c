import { build, type ScheduleSpec } from './families/index.ts';
import { join } from './join.ts';
import { check, increasing, nonNegative, oneOf, type Range, wholeFrom } from './refuse.ts';
import type { Schedule } from './schedule.ts';

/** The families a run may begin with: each rises to 1 and is exactly 1 from its warmup steps on. */
export const warmupKinds = ['linear-warmup', 'cosine-warmup', 'exponential-warmup', 'logarithmic-warmup'] as const;

/** The families a run may end with: each begins at 1 and sees its own local step. */
export const decayKinds = [
  'constant',
  'linear-decay',
  'cosine',
  'cosine-restarts',
  'sqrt-cooldown',
  'polynomial',
  'exponential',
  'step',
  'multi-step',
  'inverse-sqrt',
] as const;

export type WarmupKind = (typeof warmupKinds)[number];
export type DecayKind = (typeof decayKinds)[number];

/**
 * A whole run as JSON: warmup, then perhaps a stable stretch at the peak, then a decay. Every field is there always; a
 * family takes the fields named like its parameters and leaves the rest alone. All counts are steps.
 */
export interface RunSpec {
  /** The peak learning rate: finite, ≥ 0. */
  readonly peakLr: number;
  /** The updates of the run: a whole number ≥ 1. Step `totalSteps` is the first that is not run. */
  readonly totalSteps: number;
  readonly warmup: WarmupKind;
  /** W: a whole number from 0 to `totalSteps`. */
  readonly warmupSteps: number;
  /** The multiplier at step 0. */
  readonly startFactor: number;
  /** Steps at the peak between warmup and decay: a whole number from 0 to what the warmup leaves. */
  readonly stableSteps: number;
  readonly decay: DecayKind;
  /** The multiplier that the decay arrives at on step `totalSteps`. */
  readonly endFactor: number;
  /** The exponent of a polynomial decay. */
  readonly power: number;
  /** How many cycles a cosine with restarts has. */
  readonly cycles: number;
  /** What each drop of a step or multi-step decay multiplies by. */
  readonly decayFactor: number;
  /** Steps from one drop to the next, the first counted from the start of the decay. */
  readonly stepSize: number;
  /** The steps of the run, counted from its start, at which a multi-step decay drops: increasing, after the warmup. */
  readonly milestones: readonly number[];
  /** Steps after which an inverse square root has fallen to 1/√2, counted from the start of the decay. */
  readonly timescale: number;
}

const upTo = (max: number): Range => ({
  words: `a whole number from 0 to ${max}`,
  includes: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max,
});

/** The two parts of a run as JSON, and the step at which the second takes over. */
export interface RunParts {
  readonly warmup: ScheduleSpec;
  readonly decay: ScheduleSpec;
  /** The last step at the peak: warmup steps plus stable steps. */
  readonly boundary: number;
}

/**
 * The families a run is joined from, each with its parameters; milestones are counted from the start of the decay.
 *
 * @param run see RunSpec for each field's unit and range; what its two families do not use may be anything
 * @throws RangeError for a field outside its range: a warmup longer than the run, a milestone outside the decay, …
 * @example partsOf({ ...defaultRun, warmupSteps: 10, totalSteps: 50 }).decay.params.decaySteps // 40
 */
export function partsOf(run: RunSpec): RunParts {
  const parts = split(run);
  build(parts.warmup);
  build(parts.decay);
  return parts;
}

/**
 * The schedule of a whole run: step in, multiplier of its peak out.
 *
 * @param run see RunSpec for each field's unit and range; what its two families do not use may be anything
 * @throws RangeError for a field outside its range: a warmup longer than the run, a milestone outside the decay, …
 * @example runSchedule({ ...defaultRun, startFactor: 0, warmupSteps: 10, totalSteps: 50 })(5) // 0.5
 */
export function runSchedule(run: RunSpec): Schedule {
  const { warmup, decay, boundary } = split(run);
  return join([build(warmup), build(decay)], [boundary]);
}

function split(run: RunSpec): RunParts {
  check('peakLr', run.peakLr, nonNegative);
  check('totalSteps', run.totalSteps, wholeFrom(1));
  check('warmup', run.warmup, oneOf(...warmupKinds));
  check('warmupSteps', run.warmupSteps, upTo(run.totalSteps));
  check('stableSteps', run.stableSteps, upTo(run.totalSteps - run.warmupSteps));
  check('decay', run.decay, oneOf(...decayKinds));
  const boundary = run.warmupSteps + run.stableSteps;
  if (run.decay === 'multi-step') check('milestones', run.milestones, increasing(boundary + 1, run.totalSteps));
  const milestones = run.decay === 'multi-step' ? run.milestones.map((milestone) => milestone - boundary) : [];
  const { startFactor, warmupSteps, endFactor, power, cycles, decayFactor, stepSize, timescale } = run;
  const decaySteps = run.totalSteps - boundary;
  const local = { endFactor, power, cycles, decayFactor, stepSize, timescale, milestones, decaySteps, multiplier: 1 };
  return {
    warmup: { kind: run.warmup, params: { startFactor, warmupSteps } },
    decay: { kind: run.decay, params: local },
    boundary,
  };
}

/** A run as people train today: a short linear warmup, then a cosine to a tenth of the peak. */
export const defaultRun: RunSpec = {
  peakLr: 0.005,
  totalSteps: 10_000,
  warmup: 'linear-warmup',
  warmupSteps: 1000,
  startFactor: 0.001,
  stableSteps: 0,
  decay: 'cosine',
  endFactor: 0.1,
  power: 2,
  cycles: 3,
  decayFactor: 0.1,
  stepSize: 3000,
  milestones: [6000, 8000],
  timescale: 1000,
};
