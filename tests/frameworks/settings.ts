// The parameters at which PyTorch executes the listing of the article.
import { defaults, type Params } from '../../src/parameters/index.ts';
import { shownDefaults } from './listing.ts';

const changes: Partial<Params>[] = [
  // One batch, two batches, three.
  { datasetSize: 2 },
  { datasetSize: 1, batchSize: 1 },
  { datasetSize: 5, batchSize: 100 },
  { datasetSize: 4 },
  { datasetSize: 3, startFactor: 0.5 },
  { datasetSize: 6, startFactor: 1 / 3 },
  // A last batch that is smaller.
  { datasetSize: 121 },
  { datasetSize: 1000, batchSize: 7, epochs: 2 },
  // Start factors: from nothing, at the peak, from above it, and with long fractions.
  { startFactor: 0 },
  { startFactor: 0, datasetSize: 2 },
  { startFactor: 1 },
  { startFactor: 2 },
  { startFactor: 2, datasetSize: 4 },
  { startFactor: 0.1, peakLr: 0.3 },
  { startFactor: 0.123, peakLr: 0.7, datasetSize: 997, batchSize: 3 },
  // Warmup steps: none, one, fewer than the batches, as many, far more.
  { warmupSteps: 0 },
  { warmupSteps: 0, startFactor: 2 },
  { warmupSteps: 1 },
  { warmupSteps: 7 },
  { warmupSteps: 49, peakLr: 0.1 },
  { warmupSteps: 59 },
  { warmupSteps: 60 },
  { warmupSteps: 100_000 },
  // Rates at the ends of their range; one that is printed as a whole number.
  { peakLr: 1e-6 },
  { peakLr: 10, startFactor: 0 },
  { peakLr: 1, epochs: 1 },
  // A ramp that the epoch does not cut.
  { datasetSize: 2200, batchSize: 2, epochs: 2, peakLr: 0.1 },
];

/**
 * What the listing is executed at: the 60 batches of the tutorial come first, then what the page shows. None has more than three epochs: `StepLR` lowers the
 * rate first after the third, which is no part of the core's model.
 */
export const settings: Params[] = [{}, shownDefaults, ...changes].map((change) => ({ ...defaults, ...change }));
