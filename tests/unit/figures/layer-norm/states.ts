// The states in which the pictures and sentences of the figure layer-norm are kept.
import type { States } from '../states.ts';

export const states: States = {
  default: {},
  'seed-6': { normSeed: 6, normStep: 100 },
  'not-run': { normWarmup: 0, normPeakLr: 0.1, normStep: 0 },
};
