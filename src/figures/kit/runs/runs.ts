// What a figure says of the training runs that it shows, and what is known of them.
import { type Job, keyOf, type Result, type ResultOf } from '../../../training/job.ts';
import type { Shipped } from '../../../training/results/shipped.ts';
import { defaults, type NameOf, type ParameterName, type Params } from '../../../parameters/index.ts';

/** The training runs that a figure shows. */
export interface Runs {
  /** The parameters that they depend on; all others of the figure only choose what is shown of them. */
  readonly of: readonly ParameterName[];
  /** Those of them that change nothing at some values of the others. */
  readonly idle?: (params: Params) => readonly ParameterName[];
  /** The runs, in the order in which they are wanted. */
  readonly jobs: (params: Params) => readonly Job[];
  /** What they gave at the defaults. */
  readonly shipped: Shipped;
  /** Whether they run by themselves when one of the parameters changes: together well under a second. */
  readonly prompt?: boolean;
  /** What a value of theirs is called, where its number says nothing to a reader. */
  readonly called?: { readonly [Name in NameOf<'number'>]?: (value: number) => string };
}

/** What is known of a job: its result, or undefined while it has not been run. */
export type Known = <J extends Job>(job: J) => ResultOf<J> | undefined;

/** What a figure shows: its parameters, and what is known of the runs at these. */
export interface View {
  readonly params: Params;
  readonly known: Known;
}

/** Knows the result of no job. */
export const nothingKnown: Known = () => undefined;

/** Knows the results in a table, by `keyOf` their jobs. */
export const knownIn =
  (results: ReadonlyMap<string, Result>): Known =>
  (job) =>
    results.get(keyOf(job)) as never;

/** The results that came with the page, by `keyOf` their jobs. */
export const shippedResults = ({ jobs, shipped }: Runs): ReadonlyMap<string, Result> =>
  new Map(jobs(defaults).map((job, index) => [keyOf(job), shipped.results[index]!]));

/** What the page knows before anybody runs anything. */
export const shippedKnown = (runs: Runs | undefined): Known => (runs ? knownIn(shippedResults(runs)) : nothingKnown);
