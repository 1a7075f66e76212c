// What the three families of warmup-stable-decay schedules share.
import { join } from '../join.ts';
import type { Schedule } from '../schedule.ts';
import { checkAll } from './family.ts';
import { linearWarmup } from './linear-warmup.ts';
import { shared } from './parameters.ts';

/** What a warmup–stable–decay run is made of, whatever its decay looks like. */
export type WsdParams = {
  /** The multiplier at step 0: finite, ≥ 0. */
  readonly startFactor: number;
  /** The first step at the full rate: a whole number ≥ 0; 0 is no warmup. */
  readonly warmupSteps: number;
  /** Steps at the peak between warmup and decay: a whole number ≥ 0. */
  readonly stableSteps: number;
  /** Steps from the peak to the last multiplier: a whole number ≥ 0; 0 is there at once. */
  readonly decaySteps: number;
  /** The last multiplier: finite, ≥ 0. */
  readonly endFactor: number;
};

/** The parameter table of every warmup–stable–decay run. */
export const wsdParameters = [
  shared.startFactor,
  shared.warmupSteps,
  shared.stableSteps,
  { ...shared.decaySteps, default: 2000 },
  shared.endFactor,
];

/**
 * A linear warmup to the peak, **stableSteps** at it, then a decay: the warmup–stable–decay schedule of MiniCPM, arXiv
 * 2404.06395, with the decay you choose.
 *
 * @param params see WsdParams for the unit and range of each
 * @param decay a decay that begins at 1, made from the same **endFactor** and **decaySteps**
 * @throws RangeError for a parameter outside its range, and at a step that is negative or not finite
 * @example wsd({ startFactor: 0, warmupSteps: 4, stableSteps: 2, decaySteps: 4, endFactor: 0 }, linearDecay)(7) // 0.75
 */
export function wsd(params: WsdParams, decay: (params: WsdParams) => Schedule): Schedule {
  checkAll(wsdParameters, params);
  return join([linearWarmup(params), decay(params)], [params.warmupSteps + params.stableSteps]);
}
