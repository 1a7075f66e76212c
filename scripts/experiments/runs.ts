import type { End, Verdict } from '../../src/training/experiment.ts';
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

const verdicts: Readonly<Record<string, Verdict>> = { t: 'trained', u: 'untrained', d: 'dead', n: 'diverged' };

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

/** The ends of the runs that were kept. */
export function endsOf({ verdicts: letters, losses, hashes, more }: Runs): End[] {
  const named = Object.entries(more);
  return hashes.map((hash, index) => ({
    verdict: verdicts[letters[index]!]!,
    loss: losses[index]!,
    hash,
    ...(named.length > 0 && { more: Object.fromEntries(named.map(([name, values]) => [name, values[index]!])) }),
  }));
}
