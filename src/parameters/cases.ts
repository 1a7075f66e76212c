// Tells apart whether a warmup rises, stays, falls or is not there.
import type { Params } from './index.ts';

/** What the warmup does: rises to the peak, stays at it, falls to it from above, or is not there at all. */
export type Case = 'rising' | 'flat' | 'falling' | 'none';

/**
 * Which of the four cases the parameters are in; sentences about the ramp differ between them.
 *
 * @example caseOf({ ...defaults, startFactor: 2 }) // "falling"
 */
export function caseOf({ startFactor, warmupSteps }: Params): Case {
  if (warmupSteps === 0) return 'none';
  if (startFactor === 1) return 'flat';
  return startFactor < 1 ? 'rising' : 'falling';
}
