import type { Trace, TraceJob } from '../../training/job.ts';
import { warmupThenDecay } from '../../training/plan.ts';
import type { Known } from '../kit/runs/runs.ts';
import type { Params } from '../../parameters/index.ts';

/** The last step of a run. */
export const steps = 200;

/** How many steps lie between two logged ones. */
export const every = 10;

/** Every logged step, in order. */
export const loggedSteps = Array.from({ length: steps / every + 1 }, (_, index) => index * every);

/** The seeds each arm is run from. */
export const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Where the transformer normalizes: after each addition, or before each layer. */
export type Norm = 'post' | 'pre';

/** Whether the rate starts at its peak or climbs to it. */
export type Start = 'without' | 'with';

/** A place of the norm and a start, and what is known of its runs, in the order of the seeds. */
export interface Arm {
  readonly norm: Norm;
  readonly start: Start;
  readonly runs: readonly (Trace | undefined)[];
}

/** The arms that differ: without warmup steps there is one start. */
const armNames = ({ normWarmup }: Params): Pick<Arm, 'norm' | 'start'>[] =>
  (['post', 'pre'] as const).flatMap((norm) =>
    (normWarmup === 0 ? (['without'] as const) : (['without', 'with'] as const)).map((start) => ({ norm, start })),
  );

const jobOf = (
  { normPeakLr, normWarmup }: Params,
  { norm, start }: Pick<Arm, 'norm' | 'start'>,
  seed: number,
): TraceJob => ({
  kind: 'trace',
  experiment: 'transformer',
  settings: {
    ...{ norm, rate: normPeakLr, plan: warmupThenDecay(start === 'with' ? normWarmup : 0, steps) },
    ...{ steps, seed, every },
  },
});

/** All runs of all arms, seed by seed, so that the arms fill side by side. */
export const jobsOf = (params: Params): TraceJob[] =>
  seeds.flatMap((seed) => armNames(params).map((arm) => jobOf(params, arm, seed)));

/** What is known of all arms. */
export const armsOf = (params: Params, known: Known): Arm[] =>
  armNames(params).map((arm) => ({ ...arm, runs: seeds.map((seed) => known(jobOf(params, arm, seed))) }));
