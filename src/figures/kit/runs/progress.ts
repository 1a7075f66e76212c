// Runs the jobs of a figure and knows how far they are.
import { type Job, keyOf, type Result } from '../../../training/job.ts';
import type { train } from './pool.ts';

/** How far a run has come. */
export interface Progress {
  /** How many jobs are done, of how many. */
  readonly done: number;
  readonly all: number;
  /** The share of the whole that is done, 0 to 1. */
  readonly share: number;
  /** Since it began, in seconds. */
  readonly time: number;
}

/** The jobs of a figure, under way. */
export interface JobsUnderWay {
  /** What they have given, by `keyOf` their jobs. */
  readonly results: ReadonlyMap<string, Result>;
  readonly progress: () => Progress;
  /** How many workers have had a part in them; 0 if the page itself does it. */
  readonly workers: () => number;
  /** Ends them at once; the listener is told nothing more. */
  readonly stop: () => void;
}

/** What is told of them. */
export interface ProgressListener {
  /** They have come further. */
  readonly progressed: () => void;
  /** One of them is done, but not the last. */
  readonly gaveResult: () => void;
  /** All are done. */
  readonly finished: () => void;
  /** They are over before their time: a sentence. */
  readonly failed: (reason: string) => void;
}

/** Starts jobs, those that are equal only once. */
export function startJobs(
  jobs: readonly Job[],
  run: typeof train,
  { progressed, gaveResult, finished, failed }: ProgressListener,
): JobsUnderWay {
  const different = [...new Map(jobs.map((job) => [keyOf(job), job])).values()];
  const all = different.length;
  const results = new Map<string, Result>();
  const shares = new Map<number, number>();
  const began = performance.now();
  const { stop, workers } = run(different, {
    finished: (index, result) => {
      results.set(keyOf(different[index]!), result);
      shares.delete(index);
      if (results.size === all) finished();
      else gaveResult();
    },
    progressed: (index, share) => {
      shares.set(index, share);
      progressed();
    },
    failed,
  });
  const progress = () => {
    const share = [...shares.values()].reduce((sum, each) => sum + each, results.size) / all;
    return { done: results.size, all, share, time: (performance.now() - began) / 1000 };
  };
  return { results, progress, workers, stop };
}
