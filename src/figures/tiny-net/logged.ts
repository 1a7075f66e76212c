// What the two runs of the tiny net logged, and which rows of it are drawn.
import type { Params } from '../../parameters/index.ts';
import type { Verdict } from '../../training/experiment.ts';
import { thinned } from '../kit/draw/thinned.ts';
import type { Known } from '../kit/runs/runs.ts';
import { type Done, every, type Name, runsOf } from './pair.ts';

/** What a run of the pair logged at one step; `y0` to `y15` are what the net makes of the 16 points. */
export interface Row {
  run: Name;
  /** Whether the run's line goes through it, or only the dot at the reader's place is on it. */
  mark: 'line' | 'dot';
  /** How that run ends. */
  verdict: Verdict;
  step: number;
  rate: number;
  loss: number;
  /** Empty where it is not a number. */
  sharpness: number | '';
  /** The sharpness that this rate can take; empty at a rate of 0, which can take any. */
  threshold: number | '';
  [y: `y${number}`]: number;
}

/** The logged step at the reader's place. */
export const stepOf = ({ netStep }: Params): number => every * Math.floor(netStep / every);

type Logged = Pick<Row, 'step' | 'rate' | 'loss'> & { readonly sharpness?: number; readonly threshold?: number };

const rowsOf = ({ name, rows, end: { verdict } }: Done): Row[] =>
  (rows as unknown as readonly Logged[]).map((row) => ({
    run: name,
    mark: 'line',
    verdict,
    sharpness: '',
    threshold: '',
    ...row,
  }));

/** All that both runs logged. */
export const takenRows = (params: Params, known: Known): Row[] => runsOf(params, known).flatMap(rowsOf);

// On their logarithmic axes; less than three pixels there.
const tolerance = 0.08;
const placeOf = ({ step, loss, sharpness }: Row) =>
  [step, Math.log10(loss), Math.log10(Math.max(Number(sharpness), 0.1))] as const;

/** What is drawn: as few rows as the lines need, and that at the reader's place. */
export function plottedRows(params: Params, known: Known): Row[] {
  const here = stepOf(params);
  return runsOf(params, known).flatMap((done) => {
    const rows = rowsOf(done);
    const needed = new Set(thinned(rows, placeOf, tolerance));
    return rows.flatMap((row): Row[] => (needed.has(row) ? [row] : row.step === here ? [{ ...row, mark: 'dot' }] : []));
  });
}

/** What a run logged at the reader's place; undefined if it was over by then. */
export const rowAt = (rows: readonly Row[], run: Name, params: Params): Row | undefined =>
  rows.find((row) => row.run === run && row.step === stepOf(params));

/** What the net makes of the 16 points at a row. */
export const fitOf = (row: Row): number[] => Array.from({ length: 16 }, (_, index) => row[`y${index}`]!);
