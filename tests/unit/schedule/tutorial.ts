// The run of PyTorch’s object-detection tutorial.
import type { ScriptConfig } from '../../../src/schedule/index.ts';

/** The run whose training log PyTorch's own object-detection tutorial prints: pytorch/tutorials@064d0b9b. */
export const tutorial: ScriptConfig = {
  datasetSize: 120,
  batchSize: 2,
  epochs: 2,
  peakLrs: [0.005],
  startFactor: 1 / 1000,
  warmupSteps: 1000,
  capped: true,
  stepPer: 'iteration',
  dropped: true,
};
