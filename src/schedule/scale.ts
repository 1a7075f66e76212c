// A schedule in learning rates instead of shares of the peak.
import { check, nonNegative } from './refuse.ts';
import type { Schedule } from './schedule.ts';

/**
 * The learning rate itself: the peak times what the schedule returns.
 *
 * @param schedule step in, multiplier out
 * @param peakLr the rate at multiplier 1, a finite number ≥ 0
 * @throws RangeError for a peak that is negative or not finite
 * @example scale(linearWarmup({ startFactor: 0.5, warmupSteps: 4 }), 8)(1) // 5
 */
export function scale(schedule: Schedule, peakLr: number): Schedule {
  check('peakLr', peakLr, nonNegative);
  return (step) => peakLr * schedule(step);
}
