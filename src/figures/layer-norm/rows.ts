import type { Trace } from '../../training/job.ts';
import type { Known } from '../kit/runs/runs.ts';
import { type Arm, armsOf, every, loggedSteps, type Norm, type Start } from './runs.ts';
import type { Params } from '../../parameters/index.ts';

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
  ...{ postWithout: '', postWith: '', preWithout: '', preWith: '' },
  ...{ postWithoutEnds: '', postWithEnds: '', preWithoutEnds: '', preWithEnds: '' },
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
