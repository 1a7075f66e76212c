// The runs of LambdaLR and LinearLR that the article makes statements about.
import { LambdaLR, linearWarmup, parameterGroups } from '../../src/schedule/index.ts';

/** One scheduler on an optimizer, stepped. */
export interface SchedulerRun {
  readonly scheduler: 'LambdaLR' | 'LinearLR';
  /** One peak learning rate per parameter group. */
  readonly peakLrs: readonly number[];
  readonly startFactor: number;
  /** W; called total_iters in LinearLR. */
  readonly warmupSteps: number;
  /** How often `step` is called. */
  readonly steps: number;
  /** The call of `step`, counted from 1, before which someone multiplies every rate by 0.1 by hand. */
  readonly changeBefore?: number;
}

const run = (scheduler: SchedulerRun['scheduler'], peakLr: number, startFactor: number, warmupSteps: number) => ({
  scheduler,
  peakLrs: [peakLr],
  startFactor,
  warmupSteps,
  steps: Math.max(200, 2 * warmupSteps),
});

/** Two and three groups with peaks of their own. */
export const groups: SchedulerRun[] = [
  { ...run('LambdaLR', 0, 0.001, 59), peakLrs: [0.005, 0.1] },
  { ...run('LambdaLR', 0, 0, 7), peakLrs: [0.3, 0.0007, 10] },
];

/** A change by hand before the ramp, in it, at its end and after it. */
export const changed: SchedulerRun[] = [1, 5, 59, 60, 100].map((changeBefore) => ({
  ...run('LambdaLR', 0.005, 0.001, 59),
  peakLrs: [0.005, 0.1],
  changeBefore,
}));

/** LinearLR with total_iters=0. */
export const stuck: SchedulerRun[] = [0.001, 1 / 3, 1].map((factor) => run('LinearLR', 0.005, factor, 0));

/** LinearLR over ramps of one step to ten thousand. It refuses a start factor of 0, and one above 1. */
export const replaced: SchedulerRun[] = [1, 2, 3, 7, 59, 500, 1000, 10_000].flatMap((steps) =>
  [0.001, 0.123, 1 / 3, 1].map((factor) => run('LinearLR', steps % 2 ? 0.005 : 0.1, factor, steps)),
);

/** The same rates from the core's LambdaLR, whichever scheduler **run** names. */
export function ratesOf({ peakLrs, startFactor, warmupSteps, steps, changeBefore }: SchedulerRun): number[][] {
  const groups = parameterGroups(peakLrs);
  const scheduler = new LambdaLR(groups, linearWarmup({ startFactor, warmupSteps }));
  const rates = [groups.map(({ lr }) => lr)];
  for (let step = 1; step <= steps; step++) {
    if (step === changeBefore) rates.push(groups.map((group) => (group.lr *= 0.1)));
    scheduler.step();
    rates.push(groups.map(({ lr }) => lr));
  }
  return rates;
}
