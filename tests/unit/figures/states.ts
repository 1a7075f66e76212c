import { conventionNames } from '../../../src/parameters/tables/conventions.ts';
import type { Params } from '../../../src/parameters/index.ts';
import { linearWarmup } from '../../../src/schedule/index.ts';

type States = Record<string, Partial<Params>>;

const ofArticle: States = {
  default: {},
  'no-warmup': { warmupSteps: 0 },
  'from-zero': { startFactor: 0, step: 0, iteration: 0 },
  flat: { startFactor: 1 },
  falling: { startFactor: 2, step: 1500 },
  'one-batch': { datasetSize: 1, batchSize: 1, epochs: 1, iteration: 0 },
};

// f(x) of one's own: a cosine warmup, the ramp itself, 200 steps high above the peak, and 0 and 1 in turn.
const cosineWarmup = Array.from({ length: 2001 }, (_, step) =>
  step < 1000 ? 0.5 - 0.5 * Math.cos((Math.PI * step) / 1000) : 1,
);
const same = Array.from({ length: 2001 }, (_, step) => linearWarmup({ startFactor: 0.001, warmupSteps: 1000 })(step));
const ofRamp: States = {
  ...ofArticle,
  own: { own: cosineWarmup },
  'own-same': { own: same, step: 1600 },
  'own-high': { own: Array(201).fill(30) as number[], startFactor: 0 },
  'own-zigzag': { own: Array.from({ length: 201 }, (_, step) => step % 2), warmupSteps: 100, step: 60 },
};

const ofLab: States = {
  default: {},
  log: { rateAxis: 'log', startFactor: 0, warmup: 'logarithmic-warmup', runStep: 0 },
  second: { compare: 'second', stableSteps: 7000, decay: 'sqrt-cooldown', endFactor: 0, runStep: 8200 },
  epochs: {
    compare: 'second',
    timeAxis: 'epochs',
    otherTotalSteps: 5000,
    otherStepsPerEpoch: 500,
    decay: 'multi-step',
  },
  restarts: { decay: 'cosine-restarts', cycles: 5, timeAxis: 'fraction', warmup: 'cosine-warmup' },
  'billion-steps': { totalSteps: 1_000_000_000, decay: 'inverse-sqrt', timescale: 50_000_000, runStep: 600_000_000 },
  'one-step': { totalSteps: 1, warmupSteps: 0, runStep: 1 },
  falling: { startFactor: 2, warmup: 'exponential-warmup', decay: 'step', runStep: 200 },
};

const all = Object.keys(conventionNames) as (keyof typeof conventionNames)[];
const ofConventions: States = {
  default: {},
  short: { warmupSteps: 5, startFactor: 0.1, step: 1 },
  all: { conventions: all, step: 1001 },
  'all-short': { conventions: all, warmupSteps: 5, startFactor: 0.1 },
  one: { conventions: ['deepspeed-log'], warmupSteps: 10 },
  'from-zero': { startFactor: 0, warmupSteps: 100 },
  'no-warmup': { warmupSteps: 0, conventions: ['linear-lr', 'transformers-linear', 'optax-constant', 'nanogpt'] },
  falling: { startFactor: 2, warmupSteps: 20, conventions: ['linear-lr', 'optax-linear', 'torchtitan'] },
};

const ofRules: States = {
  default: {},
  short: { totalSteps: 500, stepsPerEpoch: 60, warmupSteps: 0 },
  'one-step': { totalSteps: 1, stepsPerEpoch: 1, batchRatio: 1 },
  'billion-steps': { totalSteps: 1_000_000_000, stepsPerEpoch: 10_000_000, adamBeta2: 0.9999, warmupSteps: 100_000 },
};

const ofLayerNorm: States = {
  default: {},
  'seed-6': { normSeed: 6, normStep: 100 },
  'not-run': { normWarmup: 0, normPeakLr: 0.1, normStep: 0 },
};

const ofParabola: States = {
  default: {},
  asked: { parabolaLr: 2.1 },
  wrong: { parabolaLr: 2.1, predictedLr: 2.1, prediction: 'over', parabolaStep: 5 },
  right: { parabolaLr: 0.5, curvature: 4, predictedLr: 0.5, predictedCurvature: 4, prediction: 'same' },
  closer: { parabolaLr: 0.3, predictedLr: 0.3, prediction: 'closer', parabolaStep: 0 },
  steepest: { parabolaLr: 4, curvature: 4, predictedLr: 4, predictedCurvature: 4, prediction: 'away' },
};

const ofFixedParabola: States = {
  default: {},
  below: { fixedLr: 1.9, fixedWarmup: 300, fixedStep: 200 },
  limit: { fixedLr: 2, fixedWarmup: 0 },
  'at-once': { fixedLr: 1 },
  overflow: { fixedLr: 4, fixedWarmup: 300, fixedSteps: 4000, fixedStep: 4000 },
  unfinished: { fixedWarmup: 400, fixedSteps: 100 },
};

const ofCatapult: States = {
  default: {},
  'too-fast': { uvWarmup: 20, uvStep: 12 },
  both: { uvLr: 0.1, uvStep: 40 },
  sharp: { uvStart: 20, uvLr: 0.03, uvStep: 50 },
  'no-warmup': { uvWarmup: 0, uvLr: 0.06 },
  'no-noise': { uvNoise: 0, uvStep: 160 },
};

const ofSpeedLimit: States = { default: {}, corner: { speedCell: 97 }, 'not-run': { uvStart: 10, speedCell: 0 } };

const ofAdamStart: States = { default: {}, later: { adamStep: 60 }, 'not-run': { adamBeta1: 0.5 } };

const ofNet: States = {
  default: {},
  'no-warmup': { netCell: 18 },
  'not-run': { netGain: 1, netSeed: 0, netSchedule: 'small', netStartFactor: 0, netCell: 53, netStep: 200 },
};

const slow = Array.from({ length: 51 }, (_, step) => Math.sqrt(step / 50));
const ofTinyNet: States = {
  ...ofNet,
  own: { netSchedule: 'own', own: slow },
  start: { netStep: 0 },
  flat: { netSchedule: 'flat', netStartFactor: 0.1 },
};

const ofControls: States = { default: {}, ordinary: { netCase: 'half', netControl: 17 } };

const states: Readonly<Record<string, States>> = {
  ramp: ofRamp,
  interpolation: ofArticle,
  'first-epoch': ofArticle,
  conventions: ofConventions,
  lab: ofLab,
  parabola: ofParabola,
  'fixed-parabola': ofFixedParabola,
  catapult: ofCatapult,
  'speed-limit': ofSpeedLimit,
  'adam-start': ofAdamStart,
  sensitivity: ofNet,
  'tiny-net': ofTinyNet,
  controls: ofControls,
  'tanh-net': { default: {}, longest: { netTanhWarmup: 200 } },
  'warmup-rules': ofRules,
  'layer-norm': ofLayerNorm,
};

/** The states in which a figure's picture and sentences are kept, by name. */
export const statesOf = (id: string): States => states[id] ?? { default: {} };

// The lab plots up to two runs, each to the last of its drops; the conventions have nine rows each.
export const mostRows = (id: string): number => ({ lab: 1000, conventions: 10 * all.length })[id] ?? 250;
