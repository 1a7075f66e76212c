// The numbers that the prose speaks of, computed from the reader's parameters.
import { counted, format, percent } from '../../parameters/format.ts';
import { untunedSteps } from '../../figures/warmup-rules/recipes.ts';
import type { Params } from '../../parameters/index.ts';
import { findByName } from '../../schedule/find.ts';
import { iterationsPerEpoch, linearWarmup, scale, warmupStepsInScript } from '../../schedule/index.ts';

const rateAt = (params: Params, step: number): number => scale(linearWarmup(params), params.peakLr)(step);

/** The first whole step whose multiplier is **share** or more: there is one, since the multiplier ends at 1. */
function firstStepAt(share: number, params: Params): number {
  const multiplier = linearWarmup(params);
  // In binary, 0.5 · 0.2 + 0.8 is a little less than 0.9; the reader means the line, not its last bit.
  const reached = (step: number): boolean => multiplier(step) >= share - 1e-12;
  let [low, high] = [0, params.warmupSteps];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many full-rate updates the updates before step W are worth together. */
function rampSum(params: Params): number {
  const multiplier = linearWarmup(params);
  let sum = 0;
  for (let step = 0; step < params.warmupSteps; step++) sum += multiplier(step);
  return sum;
}

/**
 * The numbers the prose speaks of, each a short text that is true for all legal parameters.
 *
 * @example quantities['first-rate']?.(defaults) // "0.000005"
 */
export const quantities: Readonly<Record<string, (params: Params) => string>> = {
  /** The peak learning rate. */
  'peak-rate': ({ peakLr }) => format(peakLr),
  /** The warmup steps W, as asked for. */
  'warmup-steps': ({ warmupSteps }) => format(warmupSteps),
  /** The same, counted in words: "1 step". */
  'warmup-length': ({ warmupSteps }) => counted(warmupSteps, 'step'),
  /** The learning rate of the very first update. */
  'first-rate': (params) => format(rateAt(params, 0)),
  /** The rate that the script logs first, which is that of the second update. */
  'first-logged': (params) => format(rateAt(params, 1)),
  /** What each step of the ramp adds to the learning rate: below zero if it falls, 0 without a ramp. */
  'rate-per-step': (params) =>
    format((rateAt(params, params.warmupSteps) - rateAt(params, 0)) / Math.max(params.warmupSteps, 1)),
  /** How much of the ramp is done at the step, from 0 to 1; all of it where there is none. */
  progress: ({ step, warmupSteps }) => format(step < warmupSteps ? step / warmupSteps : 1),
  /** The multiplier at the step. */
  multiplier: (params) => format(linearWarmup(params)(params.step)),
  /** The multiplier at the step in percent, to two digits. */
  'multiplier-percent': (params) => percent(linearWarmup(params)(params.step)),
  /** The first step at half the peak or more; 0 where the first update is already there. */
  'half-step': (params) => format(firstStepAt(0.5, params)),
  /** The first step at nine tenths of the peak or more; 0 where the first update is already there. */
  'nine-tenths-step': (params) => format(firstStepAt(0.9, params)),
  /** How many full-rate updates the ramp is worth; 0 without a ramp. */
  'ramp-sum': (params) => format(rampSum(params), 10),
  /** How many full-rate updates the ramp costs; below zero for one that falls, 0 without a ramp. */
  'ramp-cost': (params) => format(params.warmupSteps - rampSum(params), 10),
  /** Adam’s β₂. */
  'beta-2': ({ adamBeta2 }) => format(adamBeta2),
  /** The steps of the warmup that needs no tuning, for Adam’s β₂. */
  'untuned-steps': ({ adamBeta2 }) => format(untunedSteps(adamBeta2)),
  /** The batches of one epoch, counted in words: "60 batches". */
  batches: (params) => {
    const count = iterationsPerEpoch(params);
    return count === 1 ? '1 batch' : `${format(count)} batches`;
  },
  /** The warmup steps the training script uses of those asked for, cut to end within the first epoch. */
  'script-warmup': (params) => format(warmupStepsInScript(params.warmupSteps, iterationsPerEpoch(params))),
};

/**
 * The computation behind a `<Value>`.
 *
 * @throws RangeError if no quantity has the name
 * @example quantityOf('warmup-steps')(defaults) // "1,000"
 */
export const quantityOf = (name: string): ((params: Params) => string) => findByName('quantity', quantities, name);
