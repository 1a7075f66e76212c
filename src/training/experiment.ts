// What an experiment is: its config, the rows that a run of it logs, and how the run ends.
import { check, wholeFrom } from '../schedule/refuse.ts';
import { seeds } from './seeded.ts';

/** What a run logs at one step, by name: `step`, `rate`, `loss`, `sharpness`; every value is finite. */
export type Row = Readonly<Record<string, number>>;

/**
 * How a run ended: **trained** (its loss fell under the experiment's mark), **untrained** (it did not), **dead** (no
 * hidden unit answers to any input, so that the net gives one constant for ever), **diverged** (its loss became NaN or
 * passed the experiment's limit).
 */
export type Verdict = 'trained' | 'untrained' | 'dead' | 'diverged';

/** What is left when a run is over. */
export interface End {
  readonly verdict: Verdict;
  /** The last loss; null if the run diverged. */
  readonly loss: number | null;
  /** `hashOf` the final weights: equal on every engine, to the last bit. */
  readonly hash: string;
  /**
   * Further measures of the experiment by name, such as the share of right answers: those of the last weights, whatever
   * the verdict. Only a measure without bound may be null, which stands for one too large to write: the sharpness of a run
   * that diverged.
   */
  readonly more?: Readonly<Record<string, number | null>>;
}

/** What every run has: whatever else its experiment asks for comes on top. */
export interface RunConfig {
  /** Seeds its random numbers: a whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** A row is logged every so many steps, and at the last; 0 logs none. A whole number ≥ 0. */
  readonly every: number;
}

/** An experiment: a small training run that is the same to the last bit at build time, in a worker and in a test. */
export interface Experiment<Config extends RunConfig = RunConfig> {
  /** Its slug: file name, and what a job calls it by. */
  readonly id: string;
  /** A legal config, from which others differ in a few values. */
  readonly defaults: Config;
  /** Refuses an illegal config with a RangeError that names parameter, value and range. */
  readonly check: (config: Config) => void;
  /**
   * Runs it: yields the rows it logs, and gives its end. Between two rows it may take at most a few milliseconds, so that
   * whoever drives it can stop it: a run that logs nothing yields undefined now and then.
   */
  readonly run: (config: Config) => Generator<Row | undefined, End>;
}

/**
 * Refuses what no run can do with.
 *
 * @throws RangeError for a **seed** that is not a whole number from 0 to 2³² − 1, and for **every** or **steps** that are
 * not whole numbers, **every** ≥ 0 and **steps** ≥ 1
 * @example checkRun({ seed: 1, every: 0, steps: 0 }) // throws 'steps must be a whole number ≥ 1, not 0'
 */
export function checkRun({ seed, every, steps }: RunConfig & { readonly steps: number }): void {
  check('seed', seed, seeds);
  check('every', every, wholeFrom(0));
  check('steps', steps, wholeFrom(1));
}

/**
 * Whether a row is logged after so many steps: at every multiple of **every**, and at the last; never for 0.
 *
 * @param step finished steps, a whole number from 0 to **steps**
 * @example isLogged(7, { every: 5, steps: 7 }) // true
 */
export const isLogged = (step: number, { every, steps }: { readonly every: number; readonly steps: number }): boolean =>
  every > 0 && (step % every === 0 || step === steps);
