import { counted, format } from './kit/format.ts';
import type { Params } from './parameters.ts';
import { otherRunOf, type ReaderRun, runOf } from './run.ts';

const exponentialNeeds = (what: string, kind: string): string =>
  `${what} must be above 0 for an exponential ${kind}, not 0: no factor leads from or to 0`;

function conflictIn(run: ReaderRun): string | undefined {
  const { totalSteps, warmupSteps, stableSteps, milestones } = run;
  const total = `the ${counted(totalSteps, 'total step')}`;
  if (warmupSteps > totalSteps) return `warmup steps must be at most ${total}, not ${format(warmupSteps)}`;
  const left = totalSteps - warmupSteps;
  if (stableSteps > left) {
    return `stable steps must be at most ${format(left)}, what the warmup leaves of ${total}, not ${format(stableSteps)}`;
  }
  if (run.warmup === 'exponential-warmup' && run.startFactor === 0) return exponentialNeeds('start factor', 'warmup');
  if (run.decay === 'exponential' && run.endFactor === 0) return exponentialNeeds('end factor', 'decay');
  const boundary = warmupSteps + stableSteps;
  const outside = milestones.find((milestone) => milestone <= boundary || milestone > totalSteps);
  if (run.decay === 'multi-step' && outside !== undefined) {
    return `milestones must be above ${format(boundary)}, where the decay begins, and at most ${total}, not ${format(outside)}`;
  }
  return undefined;
}

/**
 * What is wrong with a run whose values are each in range: a warmup longer than the run, a milestone outside the decay, …
 *
 * @param params one legal value per parameter; the second run is looked at only where it is shown
 * @returns one sentence that names value and range, or undefined if the core takes the run
 * @example runConflict({ ...defaults, totalSteps: 500 }) // "warmup steps must be at most the 500 total steps, not 1,000"
 */
export function runConflict(params: Params): string | undefined {
  const first = conflictIn(runOf(params));
  if (first !== undefined || params.compare === 'none') return first;
  const second = conflictIn(otherRunOf(params));
  return second && `second run: ${second}`;
}
