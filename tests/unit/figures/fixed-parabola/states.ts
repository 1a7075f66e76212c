// The states in which the pictures and sentences of the figure fixed-parabola are kept.
import type { States } from '../states.ts';

export const states: States = {
  default: {},
  below: { fixedLr: 1.9, fixedWarmup: 300, fixedStep: 200 },
  limit: { fixedLr: 2, fixedWarmup: 0 },
  'at-once': { fixedLr: 1 },
  overflow: { fixedLr: 4, fixedWarmup: 300, fixedSteps: 4000, fixedStep: 4000 },
  unfinished: { fixedWarmup: 400, fixedSteps: 100 },
};
