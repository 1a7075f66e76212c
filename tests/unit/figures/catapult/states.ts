// The states in which the pictures and sentences of the figure catapult are kept.
import type { States } from '../states.ts';

export const states: States = {
  default: {},
  'too-fast': { uvWarmup: 20, uvStep: 12 },
  both: { uvLr: 0.1, uvStep: 40 },
  sharp: { uvStart: 20, uvLr: 0.03, uvStep: 50 },
  'no-warmup': { uvWarmup: 0, uvLr: 0.06 },
  'no-noise': { uvNoise: 0, uvStep: 160 },
};
