// The states that the figures of the article's own three parameters share.
import type { States } from './states.ts';

export const articleStates: States = {
  default: {},
  'no-warmup': { warmupSteps: 0 },
  'from-zero': { startFactor: 0, step: 0, iteration: 0 },
  flat: { startFactor: 1 },
  falling: { startFactor: 2, step: 1500 },
  'one-batch': { datasetSize: 1, batchSize: 1, epochs: 1, iteration: 0 },
};
