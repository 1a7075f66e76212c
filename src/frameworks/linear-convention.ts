import { linearWarmup } from '../schedule/index.ts';
import type { Convention } from './framework.ts';

/** A warmup that is the one linear family with its own numbers: from s at update 0 to the peak at update N. */
export const ownLine = {
  linear: {
    startFactor: { words: 's', value: ({ start }) => start },
    warmupSteps: { words: 'N', value: ({ length }) => length },
  },
  schedule: ({ length, start }) => linearWarmup({ startFactor: start, warmupSteps: length }),
} as const satisfies Pick<Convention, 'linear' | 'schedule'>;
