// What a whole run is made of, as JSON, and the run that everything starts from.
import { scriptWarmup } from './script-config.ts';

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

/**
 * A run as people train today: a short linear warmup, that of torchvision's script, then a cosine to a tenth of the peak. Every default of the site that
 * means one of these values is taken from here.
 */
export const defaultRun: RunSpec = {
  peakLr: 0.005,
  totalSteps: 10_000,
  warmup: 'linear-warmup',
  warmupSteps: scriptWarmup.steps,
  startFactor: scriptWarmup.startFactor,
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
