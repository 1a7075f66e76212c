// The states in which the pictures and sentences of the figure tiny-net are kept.
import { states as sensitivityStates } from '../sensitivity/states.ts';
import type { States } from '../states.ts';

const slow = Array.from({ length: 51 }, (_, step) => Math.sqrt(step / 50));

export const states: States = {
  ...sensitivityStates,
  own: { netSchedule: 'own', own: slow },
  start: { netStep: 0 },
  flat: { netSchedule: 'flat', netStartFactor: 0.1 },
};
