// The single runs behind a tally, in the order of their seeds.
import type { End } from '../../src/training/experiment.ts';
import type { Settings, TallyJob, TraceJob } from '../../src/training/job.ts';

/** Every single run of an arm, in the order of its seeds. */
export interface Runs {
  /** One letter per run, as in a tally. */
  readonly verdicts: string;
  /** The last losses to the last bit; null for a run that diverged. */
  readonly losses: readonly (number | null)[];
  /** `hashOf` the final weights of each. */
  readonly hashes: readonly string[];
  /** The further measures of the experiment, by name. */
  readonly more: Readonly<Record<string, readonly (number | null)[]>>;
}

/** The runs that a tally counts, one after another. */
export function runJobs({ experiment, settings, seeds: [first, last] }: TallyJob): TraceJob[] {
  const withSeed = (seed: number): Settings => ({ ...settings, seed, every: 0 });
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    kind: 'trace',
    experiment,
    settings: withSeed(first + index),
  }));
}

/**
 * The ends of an arm's runs, as they are kept.
 *
 * @param letters what the tally of them says, a letter per run
 */
export function keep(ends: readonly End[], letters: string): Runs {
  const names = Object.keys(ends.find(({ more }) => more)?.more ?? {});
  return {
    verdicts: letters,
    losses: ends.map(({ loss }) => loss),
    hashes: ends.map(({ hash }) => hash),
    more: Object.fromEntries(names.map((name) => [name, ends.map(({ more }) => more?.[name] ?? null)])),
  };
}
