// The states in which the pictures and sentences of the figure conventions are kept.
import { conventionNames } from '../../../../src/parameters/tables/conventions.ts';
import type { States } from '../states.ts';

const all = Object.keys(conventionNames) as (keyof typeof conventionNames)[];

export const states: States = {
  default: {},
  short: { warmupSteps: 5, startFactor: 0.1, step: 1 },
  all: { conventions: all, step: 1001 },
  'all-short': { conventions: all, warmupSteps: 5, startFactor: 0.1 },
  one: { conventions: ['deepspeed-log'], warmupSteps: 10 },
  'from-zero': { startFactor: 0, warmupSteps: 100 },
  'no-warmup': { warmupSteps: 0, conventions: ['linear-lr', 'transformers-linear', 'optax-constant', 'nanogpt'] },
  falling: { startFactor: 2, warmupSteps: 20, conventions: ['linear-lr', 'optax-linear', 'torchtitan'] },
};

/** Each convention has nine rows. */
export const mostRows = 10 * all.length;
