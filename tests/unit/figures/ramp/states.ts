// The states in which the pictures and sentences of the figure ramp are kept.
import { linearWarmup } from '../../../../src/schedule/index.ts';
import { articleStates } from '../article-states.ts';
import type { States } from '../states.ts';

// f(x) of one's own: a cosine warmup, the ramp itself, 200 steps high above the peak, and 0 and 1 in turn.
const cosineWarmup = Array.from({ length: 2001 }, (_, step) =>
  step < 1000 ? 0.5 - 0.5 * Math.cos((Math.PI * step) / 1000) : 1,
);
const same = Array.from({ length: 2001 }, (_, step) => linearWarmup({ startFactor: 0.001, warmupSteps: 1000 })(step));

export const states: States = {
  ...articleStates,
  own: { own: cosineWarmup },
  'own-same': { own: same, step: 1600 },
  'own-high': { own: Array(201).fill(30) as number[], startFactor: 0 },
  'own-zigzag': { own: Array.from({ length: 201 }, (_, step) => step % 2), warmupSteps: 100, step: 60 },
};
