// What a worker is asked to do and what it gives back, as JSON.
import type { End, Row } from './experiment.ts';

/** A config of an experiment as JSON, but for the seed. */
export type Settings = Readonly<Record<string, unknown>>;

/** One run of an experiment, with its rows. */
export interface TraceJob {
  readonly kind: 'trace';
  /** The experiment's `id`. */
  readonly experiment: string;
  /** What differs from the experiment's defaults, `seed` and `every` included. */
  readonly settings: Settings;
}

/** The same run once per seed, counted. */
export interface TallyJob {
  readonly kind: 'tally';
  readonly experiment: string;
  /** What differs from the experiment's defaults; neither `seed` nor `every`. */
  readonly settings: Settings;
  /** The first seed and the last. */
  readonly seeds: readonly [first: number, last: number];
}

/** Work for a worker, as JSON. */
export type Job = TraceJob | TallyJob;

/** What one run logged. */
export interface Trace {
  readonly rows: readonly Row[];
  readonly end: End;
}

/** What became of the runs of a tally. */
export interface Tally {
  /** One letter per seed, in order: t trained, u untrained, d dead, n diverged (NaN or out of bounds). */
  readonly verdicts: string;
  /** The median of the last losses, those that diverged counted as infinite; null if it is infinite. */
  readonly median: number | null;
  /** The median of each further measure of the experiment over all runs, those that diverged included; null is infinite. */
  readonly more?: Readonly<Record<string, number | null>>;
  /** `hashOf` the hashes of all ends, in the order of the seeds. */
  readonly hash: string;
}

/** What a job gives. */
export type Result = Trace | Tally;

/** Which result belongs to a job of one kind. */
export type ResultOf<J extends Job> = J extends TraceJob ? Trace : J extends TallyJob ? Tally : Result;

/**
 * How a job is called in a table of results: the same JSON gives the same name.
 *
 * @example keyOf({ kind: 'trace', experiment: 'bowl', settings: {} }) // '{"kind":"trace","experiment":"bowl","settings":{}}'
 */
export const keyOf = (job: Job): string => JSON.stringify(job);
