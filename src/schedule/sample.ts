// The values of a schedule at the steps one asks for.
import type { Schedule } from './schedule.ts';

/** One point of a schedule's curve. */
export interface Sample {
  /** Finished optimizer updates. */
  readonly step: number;
  /** What the schedule returns there. */
  readonly multiplier: number;
}

/**
 * The schedule's values at the steps you name, in your order.
 *
 * @param schedule step in, multiplier out
 * @param steps finished optimizer updates, each in the schedule's own range; an endless iterable never returns
 * @throws whatever **schedule** throws at one of the steps
 * @example sample(constant({ multiplier: 1 }), [0, 7]) // [{ step: 0, multiplier: 1 }, { step: 7, multiplier: 1 }]
 */
export function sample(schedule: Schedule, steps: Iterable<number>): Sample[] {
  return Array.from(steps, (step) => ({ step, multiplier: schedule(step) }));
}
