// Runs asked for as simply as possible: what has no effect on the rates is gone.
import { findById } from '../schedule/find.ts';
import { families, type RunSpec } from '../schedule/index.ts';

/**
 * Whether a decay arrives at the end factor of its run: whether its family takes one.
 *
 * @param decay any
 * @example takesEndFactor('cosine') // true
 */
export const takesEndFactor = (decay: RunSpec['decay']): boolean =>
  findById('family', families, decay).parameters.some(({ name }) => name === 'endFactor');

/**
 * A run without what it never comes to: a warmup of no steps, and a decay that begins where the run ends.
 *
 * @param run any legal run
 * @example reached({ ...defaultRun, warmupSteps: 10_000 }).decay // 'constant'
 */
export function reached(run: RunSpec): RunSpec {
  const { warmupSteps, stableSteps, totalSteps } = run;
  return {
    ...run,
    ...(warmupSteps === 0 && { warmup: 'linear-warmup', startFactor: 1 }),
    ...(warmupSteps + stableSteps === totalSteps && { decay: 'constant' }),
  };
}

/**
 * The same rates at every update of a run, asked for as simply as possible: what has no effect is gone, so that no
 * framework refuses a run for something that it does not need.
 *
 * @param run any legal run
 * @example plain({ ...defaultRun, decay: 'polynomial', power: 1 }).decay // 'linear-decay'
 */
export function plain(run: RunSpec): RunSpec {
  const { totalSteps } = run;
  if (run.peakLr === 0)
    return {
      ...run,
      warmup: 'linear-warmup',
      startFactor: 1,
      warmupSteps: 0,
      stableSteps: totalSteps,
      decay: 'constant',
    };
  // Before step 1 every warmup is at its start, and from a start of 1 none moves.
  const flat = run.warmupSteps <= 1 || run.startFactor === 1;
  const warmup = flat ? 'linear-warmup' : run.warmup;
  const startFactor = run.warmupSteps === 0 ? 1 : run.startFactor;
  const boundary = run.warmupSteps + run.stableSteps;
  const milestones = run.milestones.filter((milestone) => milestone < totalSteps);
  const decay = plainDecay({ ...run, milestones }, totalSteps - boundary);
  const stableSteps = decay === 'constant' ? totalSteps - run.warmupSteps : run.stableSteps;
  return { ...run, warmup, startFactor, decay, stableSteps, milestones };
}

/**
 * The same in one form only, for frameworks that put whole schedules together: what rises from 1 to 1 is no warmup, but
 * part of the stable stretch.
 *
 * @param run any legal run
 * @example plainest({ ...defaultRun, startFactor: 1 }).stableSteps // 1000
 */
export function plainest(run: RunSpec): RunSpec {
  const simple = plain(run);
  if (simple.startFactor !== 1) return simple;
  return { ...simple, warmupSteps: 0, stableSteps: simple.warmupSteps + simple.stableSteps };
}

/** The decay that a run of so many decay steps needs: those of one step or none are still at the peak. */
function plainDecay(run: RunSpec, decaySteps: number): RunSpec['decay'] {
  const { decay } = run;
  if (decaySteps <= 1) return 'constant';
  if (takesEndFactor(decay) && run.endFactor === 1) return 'constant';
  if (decay === 'step' && (run.decayFactor === 1 || run.stepSize >= decaySteps)) return 'constant';
  if (decay === 'multi-step' && (run.decayFactor === 1 || run.milestones.length === 0)) return 'constant';
  if (decay === 'polynomial' && run.power === 1) return 'linear-decay';
  if (decay === 'cosine-restarts' && run.cycles === 1) return 'cosine';
  return decay;
}
