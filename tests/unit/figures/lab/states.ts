// The states in which the pictures and sentences of the figure lab are kept.
import type { States } from '../states.ts';

export const states: States = {
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

/** It plots up to two runs, each to the last of its drops. */
export const mostRows = 1000;
