// The states in which the pictures and sentences of the figure tanh-net are kept.
import type { States } from '../states.ts';

export const states: States = { default: {}, longest: { netTanhWarmup: 200 } };
