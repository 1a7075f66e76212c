// PyTorch’s LambdaLR, as far as the article speaks of it.
import { check, nonNegative } from './refuse.ts';
import type { Schedule } from './schedule.ts';

/** One of an optimizer's parameter groups, as far as its learning rate goes. */
export interface ParameterGroup {
  /** The peak rate the group was made with; no scheduler changes it. */
  readonly initialLr: number;
  /** The rate its next update will use. */
  lr: number;
}

/**
 * Parameter groups as an optimizer makes them: each at its own peak rate.
 *
 * @param peakLrs one peak learning rate per group, each a finite number ≥ 0
 * @throws RangeError for a rate that is negative or not finite
 * @example parameterGroups([0.1]) // [{ initialLr: 0.1, lr: 0.1 }]
 */
export function parameterGroups(peakLrs: readonly number[]): ParameterGroup[] {
  return peakLrs.map((peakLr, index) => {
    check(`peakLrs[${index}]`, peakLr, nonNegative);
    return { initialLr: peakLr, lr: peakLr };
  });
}

/**
 * PyTorch's `LambdaLR`: sets every group's rate to its initial rate times f(count), counting calls of `step`.
 *
 * It overwrites and never compounds: whatever changed a rate in between is lost at the next `step`. The constructor
 * already writes f(0). Source: torch 2.13.0, torch/optim/lr_scheduler.py, `LambdaLR` and `LRScheduler.__init__`.
 *
 * @example new LambdaLR(parameterGroups([8]), (count) => 1 / (1 + count)).count // 0
 */
export class LambdaLR {
  /** How often `step` has been called; PyTorch calls it `last_epoch`. */
  count = 0;
  readonly #groups: readonly ParameterGroup[];
  readonly #multiplier: Schedule;

  /** Takes over **groups** and writes each one's initial rate × **multiplier**(0). */
  constructor(groups: readonly ParameterGroup[], multiplier: Schedule) {
    this.#groups = groups;
    this.#multiplier = multiplier;
    this.#write();
  }

  /** Counts one more call and writes each group's initial rate × multiplier(count). */
  step(): void {
    this.count += 1;
    this.#write();
  }

  #write(): void {
    for (const group of this.#groups) group.lr = group.initialLr * this.#multiplier(this.count);
  }
}
