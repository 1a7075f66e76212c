// What the training script is given, and what it makes of it.
import { check, nonNegative, oneOf, wholeFrom } from './refuse.ts';

/**
 * The warmup that the script asks for: **steps** is its `warmup_iters`, in iterations, before the cut to one epoch;
 * **startFactor** its `warmup_factor`.
 *
 * Source: pytorch/vision@738bb421, references/detection/engine.py.
 */
export const scriptWarmup = { steps: 1000, startFactor: 1 / 1000 } as const;

/** One run of torchvision's old detection reference script, as far as the learning rate goes. */
export interface ScriptConfig {
  /** Samples in the data set: a whole number ≥ 1. */
  readonly datasetSize: number;
  /** Samples per batch: a whole number ≥ 1. */
  readonly batchSize: number;
  /** Passes over the data: a whole number ≥ 1. */
  readonly epochs: number;
  /** One peak learning rate per parameter group, one group or more: finite, ≥ 0. */
  readonly peakLrs: readonly number[];
  /** The multiplier at step 0: finite, ≥ 0; `scriptWarmup` has the script's. */
  readonly startFactor: number;
  /** The warmup steps asked for: a whole number ≥ 0; `scriptWarmup` has the script's. */
  readonly warmupSteps: number;
  /** Whether the warmup is cut to one iteration less than an epoch, as in the script. */
  readonly capped: boolean;
  /** What the scheduler's `step` is called once per: the iteration, as in the script, or the epoch, its misreading. */
  readonly stepPer: 'iteration' | 'epoch';
  /** Whether the scheduler is thrown away after epoch 0, as in the script. */
  readonly dropped: boolean;
}

/**
 * The batches of one epoch, the last one possibly smaller: the length of the script's data loader.
 *
 * @param config **datasetSize**, **batchSize**: in samples, whole numbers ≥ 1
 * @throws RangeError for either outside its range
 * @example iterationsPerEpoch({ datasetSize: 121, batchSize: 2 }) // 61
 */
export function iterationsPerEpoch({
  datasetSize,
  batchSize,
}: Pick<ScriptConfig, 'datasetSize' | 'batchSize'>): number {
  check('datasetSize', datasetSize, wholeFrom(1));
  check('batchSize', batchSize, wholeFrom(1));
  return Math.ceil(datasetSize / batchSize);
}

/**
 * The warmup steps the script really uses: those asked for, but at most one iteration less than an epoch.
 *
 * Source: pytorch/vision@738bb421, references/detection/engine.py, `min(1000, len(data_loader) - 1)`.
 *
 * @param requested warmup steps asked for, a whole number ≥ 0
 * @param iterations iterations per epoch, a whole number ≥ 1
 * @throws RangeError for either outside its range
 * @example warmupStepsInScript(1000, 60) // 59
 */
export function warmupStepsInScript(requested: number, iterations: number): number {
  check('requested', requested, wholeFrom(0));
  check('iterations', iterations, wholeFrom(1));
  return Math.min(requested, iterations - 1);
}

/**
 * Does nothing for a config the script could run with and refuses any other.
 *
 * @param config see ScriptConfig for each range
 * @throws RangeError naming the first parameter outside its range, the value and the range
 * @example checkScript({ ...tutorial, epochs: 0 }) // throws 'epochs must be a whole number ≥ 1, not 0'
 */
export function checkScript(config: ScriptConfig): void {
  check('datasetSize', config.datasetSize, wholeFrom(1));
  check('batchSize', config.batchSize, wholeFrom(1));
  check('epochs', config.epochs, wholeFrom(1));
  check('the number of peakLrs', config.peakLrs.length, wholeFrom(1));
  config.peakLrs.forEach((peakLr, index) => check(`peakLrs[${index}]`, peakLr, nonNegative));
  check('startFactor', config.startFactor, nonNegative);
  check('warmupSteps', config.warmupSteps, wholeFrom(0));
  check('capped', config.capped, oneOf(true, false));
  check('stepPer', config.stepPer, oneOf('iteration', 'epoch'));
  check('dropped', config.dropped, oneOf(true, false));
}
