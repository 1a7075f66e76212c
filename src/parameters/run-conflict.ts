// Says what is wrong with a run whose values are legal one by one.
import { counted, format } from './format.ts';
import type { ParameterName, Params } from './index.ts';
import { otherRunOf, type ReaderRun, runOf } from './reader-run.ts';
import { otherName, type RunName, runNames } from './tables/whole-run.ts';

/** One thing that is wrong, as a sentence about each value that has a part in it; the first is the one most likely meant. */
type Blame = Partial<Record<RunName, string>>;

const exponential = (part: 'warmup' | 'decay', factor: 'startFactor' | 'endFactor', name: string): Blame => ({
  [factor]: `${name} must be above 0 for an exponential ${part}, not 0: no factor leads from or to 0`,
  [part]: `${part} must not be exponential with a ${name} of 0: no factor leads from or to 0`,
});

function tooLong({ totalSteps, warmupSteps, stableSteps }: ReaderRun): Blame | undefined {
  const [total, warmup] = [counted(totalSteps, 'total step'), counted(warmupSteps, 'warmup step')];
  if (warmupSteps > totalSteps) {
    return {
      warmupSteps: `warmup steps must be at most the ${total}, not ${format(warmupSteps)}`,
      totalSteps: `total steps must be at least the ${warmup}, not ${format(totalSteps)}`,
    };
  }
  const left = totalSteps - warmupSteps;
  if (stableSteps <= left) return undefined;
  const stable = counted(stableSteps, 'stable step');
  const tooLong = `stable steps must be at most ${format(left)}, what the warmup leaves of the ${total}, not ${format(stableSteps)}`;
  const sum = format(warmupSteps + stableSteps);
  return {
    stableSteps: tooLong,
    totalSteps: `total steps must be at least ${sum}, the ${warmup} and the ${stable}, not ${format(totalSteps)}`,
    // A stable stretch longer than the run leaves nothing for any warmup.
    warmupSteps:
      stableSteps > totalSteps
        ? tooLong
        : `warmup steps must be at most ${format(totalSteps - stableSteps)}, what the ${stable} leave of the ${total}, not ${format(warmupSteps)}`,
  };
}

function outside({ totalSteps, warmupSteps, stableSteps, milestones }: ReaderRun): Blame | undefined {
  const boundary = warmupSteps + stableSteps;
  const found = milestones.find((milestone) => milestone <= boundary || milestone > totalSteps);
  if (found === undefined) return undefined;
  const range = `above ${format(boundary)}, where the decay begins, and at most the ${counted(totalSteps, 'total step')}`;
  const least = milestones[0]!;
  const early = (name: string, other: number, value: number) =>
    least > other
      ? `${name} must be at most ${format(least - 1 - other)}, for the decay to begin before the milestone ${format(least)}, not ${format(value)}`
      : undefined;
  const before =
    found > totalSteps
      ? {
          totalSteps: `total steps must be at least ${format(milestones.at(-1)!)}, the last milestone, not ${format(totalSteps)}`,
        }
      : {
          warmupSteps: early('warmup steps', stableSteps, warmupSteps),
          stableSteps: early('stable steps', warmupSteps, stableSteps),
        };
  return {
    milestones: `milestones must be ${range}, not ${format(found)}`,
    decay: `a multi-step decay needs milestones ${range}, not ${format(found)}`,
    ...(before as Blame),
  };
}

function conflictIn(run: ReaderRun): Blame | undefined {
  const long = tooLong(run);
  if (long) return long;
  if (run.warmup === 'exponential-warmup' && run.startFactor === 0) {
    return exponential('warmup', 'startFactor', 'start factor');
  }
  if (run.decay === 'exponential' && run.endFactor === 0) return exponential('decay', 'endFactor', 'end factor');
  return run.decay === 'multi-step' ? outside(run) : undefined;
}

const about = (blame: Blame, name: RunName | undefined): string => (name && blame[name]) ?? Object.values(blame)[0]!;

/**
 * What is wrong with a run whose values are each in range: a warmup longer than the run, a milestone outside the decay, …
 *
 * @param params one legal value per parameter; the kept run is looked at only where it is shown
 * @param blamed the value that the sentence is about, if it has a part in it
 * @returns one sentence that names value and range, or undefined if the core takes the run
 * @example runConflict({ ...defaults, totalSteps: 500 }) // "warmup steps must be at most the 500 total steps, not 1,000"
 * @example runConflict({ ...defaults, totalSteps: 500 }, 'totalSteps') // "total steps must be at least the 1,000 warmup steps, not 500"
 */
export function runConflict(params: Params, blamed?: ParameterName): string | undefined {
  const first = conflictIn(runOf(params));
  if (first)
    return about(
      first,
      runNames.find((name) => name === blamed),
    );
  const second = params.compare === 'none' ? undefined : conflictIn(otherRunOf(params));
  return (
    second &&
    `kept run: ${about(
      second,
      runNames.find((name) => otherName(name) === blamed),
    )}`
  );
}
