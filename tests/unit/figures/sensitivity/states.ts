// The states in which the pictures and sentences of the figure sensitivity are kept.
import type { States } from '../states.ts';

export const states: States = {
  default: {},
  'no-warmup': { netCell: 18 },
  'not-run': { netGain: 1, netSeed: 0, netSchedule: 'small', netStartFactor: 0, netCell: 53, netStep: 200 },
};
