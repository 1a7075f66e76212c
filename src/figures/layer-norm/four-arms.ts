// The four arms of the transformer’s experiment, the runs of each, and what is drawn of them.
import type { Params } from '../../parameters/index.ts';
import type { Trace, TraceJob } from '../../training/job.ts';
import { warmupThenDecay } from '../../training/plan.ts';
import { sizes } from '../../training/transformer/sizes.ts';
import type { Known } from '../kit/runs/runs.ts';

/** The last step of a run. */
export const steps = 200;

/** How many steps lie between two logged ones. */
export const every = 10;

/** Every logged step, in order. */
export const loggedSteps = Array.from({ length: steps / every + 1 }, (_, index) => index * every);

/** The seeds each arm is run from. */
export const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The loss of blind guesses: −ln of one in as many as there are letters. */
export const blind = Math.log(sizes.letters);

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
    norm,
    rate: normPeakLr,
    plan: warmupThenDecay(start === 'with' ? normWarmup : 0, steps),
    steps,
    seed,
    every,
  },
});

/** All runs of all arms, seed by seed, so that the arms fill side by side. */
export const jobsOf = (params: Params): TraceJob[] =>
  seeds.flatMap((seed) => armNames(params).map((arm) => jobOf(params, arm, seed)));

/** What is known of all arms. */
export const armsOf = (params: Params, known: Known): Arm[] =>
  armNames(params).map((arm) => ({ ...arm, runs: seeds.map((seed) => known(jobOf(params, arm, seed))) }));

/** The loss of every arm after as many steps; empty where none is known. */
export interface Row {
  step: number;
  postWithout: number | '';
  postWith: number | '';
  preWithout: number | '';
  preWith: number | '';
  /** How the runs of an arm end, a letter for each seed: t trained, f failed, · not run yet. */
  postWithoutEnds: string;
  postWithEnds: string;
  preWithoutEnds: string;
  preWithEnds: string;
}

/** The column of an arm. */
export const columnOf = ({ norm, start }: { readonly norm: Norm; readonly start: Start }) =>
  `${norm}${start === 'with' ? 'With' : 'Without'}` as const;

/** The logged step at the reader's place. */
export const stepOf = ({ normStep }: Params): number => every * Math.floor(normStep / every);

/** The run of an arm from the reader's seed; undefined while it is not known. */
export const drawnRun = ({ runs }: Arm, { normSeed }: Params): Trace | undefined => runs[normSeed - 1];

/** Its loss at a step; undefined where there is none. */
export const lossAt = (arm: Arm, params: Params, step: number): number | undefined =>
  drawnRun(arm, params)?.rows.find((row) => row.step === step)?.loss;

const endsOf = ({ runs }: Arm): string =>
  runs.map((run) => (run ? (run.end.verdict === 'trained' ? 't' : 'f') : '·')).join('');

const nothing = {
  postWithout: '',
  postWith: '',
  preWithout: '',
  preWith: '',
  postWithoutEnds: '',
  postWithEnds: '',
  preWithoutEnds: '',
  preWithEnds: '',
} as const;

/** What the runs from the reader's seed logged, and how those of all seeds end. */
export function rowsOf(params: Params, known: Known): Row[] {
  const arms = armsOf(params, known);
  return loggedSteps.map((step) => {
    const cells = arms.flatMap((arm) => [
      [columnOf(arm), lossAt(arm, params, step) ?? ''],
      [`${columnOf(arm)}Ends`, endsOf(arm)],
    ]);
    return { step, ...nothing, ...Object.fromEntries(cells) };
  });
}

/** How many runs of an arm trained, and how many are known, by its letters. */
export const countsOf = (ends: string) => ({
  trained: ends.split('t').length - 1,
  run: ends.replaceAll('·', '').length,
});
