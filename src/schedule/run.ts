// Makes the schedule of a whole run: its warmup and its decay, joined.
import { build, type ScheduleSpec } from './families/index.ts';
import { join } from './join.ts';
import { check, increasing, nonNegative, oneOf, type Range, wholeFrom } from './refuse.ts';
import { decayKinds, type RunSpec, warmupKinds } from './run-spec.ts';
import type { Schedule } from './schedule.ts';

const upTo = (max: number): Range => ({
  words: `a whole number from 0 to ${max}`,
  includes: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max,
});

/** The two parts of a run as JSON, and the step at which the second takes over. */
export interface RunParts {
  readonly warmup: ScheduleSpec;
  readonly decay: ScheduleSpec;
  /** The last step at the peak: warmup steps plus stable steps. */
  readonly boundary: number;
}

/**
 * The families a run is joined from, each with its parameters; milestones are counted from the start of the decay.
 *
 * @param run see RunSpec for each field's unit and range; what its two families do not use may be anything
 * @throws RangeError for a field outside its range: a warmup longer than the run, a milestone outside the decay, …
 * @example partsOf({ ...defaultRun, warmupSteps: 10, totalSteps: 50 }).decay.params.decaySteps // 40
 */
export function partsOf(run: RunSpec): RunParts {
  const parts = split(run);
  build(parts.warmup);
  build(parts.decay);
  return parts;
}

/**
 * The schedule of a whole run: step in, multiplier of its peak out.
 *
 * @param run see RunSpec for each field's unit and range; what its two families do not use may be anything
 * @throws RangeError for a field outside its range: a warmup longer than the run, a milestone outside the decay, …
 * @example runSchedule({ ...defaultRun, startFactor: 0, warmupSteps: 10, totalSteps: 50 })(5) // 0.5
 */
export function runSchedule(run: RunSpec): Schedule {
  const { warmup, decay, boundary } = split(run);
  return join([build(warmup), build(decay)], [boundary]);
}

function split(run: RunSpec): RunParts {
  check('peakLr', run.peakLr, nonNegative);
  check('totalSteps', run.totalSteps, wholeFrom(1));
  check('warmup', run.warmup, oneOf(...warmupKinds));
  check('warmupSteps', run.warmupSteps, upTo(run.totalSteps));
  check('stableSteps', run.stableSteps, upTo(run.totalSteps - run.warmupSteps));
  check('decay', run.decay, oneOf(...decayKinds));
  const boundary = run.warmupSteps + run.stableSteps;
  if (run.decay === 'multi-step') check('milestones', run.milestones, increasing(boundary + 1, run.totalSteps));
  const milestones = run.decay === 'multi-step' ? run.milestones.map((milestone) => milestone - boundary) : [];
  const { startFactor, warmupSteps, endFactor, power, cycles, decayFactor, stepSize, timescale } = run;
  const decaySteps = run.totalSteps - boundary;
  const local = { endFactor, power, cycles, decayFactor, stepSize, timescale, milestones, decaySteps, multiplier: 1 };
  return {
    warmup: { kind: run.warmup, params: { startFactor, warmupSteps } },
    decay: { kind: run.decay, params: local },
    boundary,
  };
}
