// Curves that arrive exactly: a warmup at the peak, a decay at its end factor.
import { check, nonNegative } from '../refuse.ts';
import type { Schedule } from '../schedule.ts';

/**
 * A warmup from its start factor to exactly 1, blended so that neither end is rounded.
 *
 * @param params **startFactor**: the multiplier at step 0; **warmupSteps**: the first step at 1, both already checked
 * @param progress the share of the way gone at a step before **warmupSteps**: 0 at step 0, towards 1
 * @throws RangeError at a step that is negative or not finite
 * @example arriveAtPeak({ startFactor: 0.5, warmupSteps: 4 }, (step) => step / 4)(1) // 0.625
 */
export function arriveAtPeak(
  { startFactor, warmupSteps }: { readonly startFactor: number; readonly warmupSteps: number },
  progress: Schedule,
): Schedule {
  return (step) => {
    check('step', step, nonNegative);
    if (step >= warmupSteps) return 1;
    const gone = progress(step);
    return startFactor * (1 - gone) + gone;
  };
}

/**
 * A decay from 1 to exactly its end factor, which it holds; blended so that neither end is rounded.
 *
 * @param params **endFactor**: the last multiplier; **decaySteps**: the first local step at it, both already checked
 * @param left the share of the way still to go at a local step before **decaySteps**: 1 at step 0, towards 0
 * @throws RangeError at a step that is negative or not finite
 * @example arriveAtEnd({ endFactor: 0.5, decaySteps: 4 }, (step) => 1 - step / 4)(1) // 0.875
 */
export function arriveAtEnd(
  { endFactor, decaySteps }: { readonly endFactor: number; readonly decaySteps: number },
  left: Schedule,
): Schedule {
  return (step) => {
    check('step', step, nonNegative);
    if (step >= decaySteps) return endFactor;
    const share = left(step);
    return endFactor * (1 - share) + share;
  };
}
