// The reader’s run and the kept one, step by step.
import type { Params } from '../../parameters/index.ts';
import { otherRunOf, type ReaderRun, runOf } from '../../parameters/reader-run.ts';
import { runSchedule, scale, type Schedule } from '../../schedule/index.ts';
import { stepsOf } from './steps.ts';

/** One plotted point of one of the two runs. */
export interface Row {
  /** 1 for the reader's run, 2 for the one beside it. */
  run: number;
  step: number;
  epoch: number;
  /** How much of the run is done: 0 at its first update. */
  fraction: number;
  multiplier: number;
  rate: number;
}

/** The runs that are shown: the reader's, then the kept one if there is one. */
export const runsOf = (params: Params): ReaderRun[] =>
  params.compare === 'second' ? [runOf(params), otherRunOf(params)] : [runOf(params)];

/** Steps per unit of the time axis: what a place on the axis is multiplied by to give a step of this run. */
export function unitOf({ timeAxis }: Params, run: ReaderRun): number {
  return { steps: 1, epochs: run.stepsPerEpoch, fraction: run.totalSteps }[timeAxis];
}

const rowOf = (run: ReaderRun, index: number, schedule: Schedule, step: number): Row => ({
  run: index + 1,
  step,
  epoch: step / run.stepsPerEpoch,
  fraction: step / run.totalSteps,
  multiplier: schedule(step),
  rate: scale(schedule, run.peakLr)(step),
});

const rowsOf = (params: Params, steps: (run: ReaderRun) => number[]): Row[] =>
  runsOf(params).flatMap((run, index) => {
    const schedule = runSchedule(run);
    return steps(run).map((step) => rowOf(run, index, schedule, step));
  });

/** The plotted points of every run that is shown. */
export const plottedRows = (params: Params): Row[] => rowsOf(params, stepsOf);

// More is a file of several megabytes, and what the code of a run computes at once.
const mostTaken = 20_000;

/** Every update of every run that is shown; of a run of more than 20,000, its plotted points. */
export const takenRows = (params: Params): Row[] =>
  rowsOf(params, (run) =>
    run.totalSteps > mostTaken ? stepsOf(run) : Array.from({ length: run.totalSteps }, (_, step) => step),
  );

/** The step of the reader's run that the cursor is on: the last one that can be seen, where the reader's is beyond it. */
export const stepHere = (params: Params): number => Math.min(params.runStep, lastStep(params));

/** Where the cursor is on each run that is still going there: at the same place of the time axis. */
export function rowsHere(params: Params): Row[] {
  const runs = runsOf(params);
  const here = stepHere(params);
  const place = here / unitOf(params, runs[0]!);
  return runs.flatMap((run, index) => {
    const step = index === 0 ? here : Math.round(place * unitOf(params, run));
    return step < run.totalSteps ? [rowOf(run, index, runSchedule(run), step)] : [];
  });
}

/** The last step of the reader's run that the cursor reaches: on the time axis where the longer of the runs ends. */
export function lastStep(params: Params): number {
  const runs = runsOf(params);
  const ends = runs.map((run) => (run.totalSteps - 1) / unitOf(params, run));
  return Math.max(runs[0]!.totalSteps - 1, Math.floor(Math.max(...ends) * unitOf(params, runs[0]!)));
}

/** The greatest place on the time axis: where the longer of the runs is over. */
export const endOf = (params: Params): number =>
  Math.max(...runsOf(params).map((run) => run.totalSteps / unitOf(params, run)));

/** The least rate that is drawn on a logarithmic axis at all: on one that begins below 1e-307 Plot finds no ticks. */
export const leastOnLog = 1e-300;

/** The greatest rate on the axis: that of the runs, or their peak if what they reached of it cannot be drawn. */
export function topOf(params: Params, rates: readonly number[]): number {
  const greatest = Math.max(...rates);
  const drawn = params.rateAxis === 'log' ? greatest >= leastOnLog : greatest > 0;
  return drawn ? greatest : Math.max(...runsOf(params).map(({ peakLr }) => peakLr));
}

/** The least rate a logarithmic axis shows beside a greatest rate: nine decades are as many as one can tell apart. */
export const leastShown = ({ rateAxis }: Params, top: number): number =>
  rateAxis === 'log' ? Math.max(top * 1e-9, leastOnLog) : 0;
