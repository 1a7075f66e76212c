// The states in which the pictures and sentences of the figure warmup-rules are kept.
import type { States } from '../states.ts';

export const states: States = {
  default: {},
  short: { totalSteps: 500, stepsPerEpoch: 60, warmupSteps: 0 },
  'one-step': { totalSteps: 1, stepsPerEpoch: 1, batchRatio: 1 },
  'billion-steps': { totalSteps: 1_000_000_000, stepsPerEpoch: 10_000_000, adamBeta2: 0.9999, warmupSteps: 100_000 },
};
