// Trains what one figure shows, and decides which results it shows.
import { type Job, keyOf } from '../../../training/job.ts';
import { defaults, type Params } from '../../../parameters/index.ts';
import { keyAt, makeResultCache, settingsAt, shippedShown, type Shown, viewOf } from './result-cache.ts';
import type { train } from './pool.ts';
import { ranWords } from './run-words.ts';
import type { Runs, View } from './runs.ts';
import { type JobsUnderWay, startJobs } from './progress.ts';
import { type Status, statusOf } from './status.ts';

/** What a trainer needs of the figure it trains for. */
export interface TrainerHost {
  /** The reader's settings. */
  readonly params: () => Params;
  /** Whether the figure is near the screen. */
  readonly near: () => boolean;
  readonly train: typeof train;
  /** A run has come further. */
  readonly progressed: () => void;
  /** A run has one more result. */
  readonly gaveResult: () => void;
  /** A run began, ended or failed, and what to say aloud of it, if anything. */
  readonly statusChanged: (aloud?: string) => void;
}

/** Trains what one figure shows. */
export interface Trainer {
  /** What the figure shows now. */
  readonly view: () => View;
  /** What it showed last that is complete. */
  readonly whole: () => View;
  readonly status: () => Status;
  /** Follows the reader's settings: shows what is known of them, or lets them run if that is quick. */
  readonly followSettings: () => void;
  /** Runs the reader's settings, known or not. */
  readonly run: () => void;
  readonly stop: () => void;
}

/** How long a setting stays as it is before a prompt run begins with it. */
const settleMs = 300;

/**
 * Makes a trainer, which shows the shipped results at first. While a run is under way the picture fills with what it has
 * given, or, if it is a quick one, waits for its end; one that fails or is stopped leaves what was there before.
 */
export function makeTrainer(runs: Runs, host: TrainerHost): Trainer {
  const defaultKey = keyAt(runs, defaults);
  const keyNow = (): string => keyAt(runs, host.params());
  let shown = shippedShown(runs);
  const cache = makeResultCache(defaultKey, shown);
  let underWay: (Shown & JobsUnderWay & { readonly key: string }) | undefined;
  let trouble: { readonly key: string; readonly words: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const picture = (): Shown => (underWay && !runs.prompt ? underWay : shown);

  function cancel(): void {
    clearTimeout(timer);
    underWay?.stop();
    underWay = undefined;
  }

  function tell(words: string): void {
    trouble = { key: keyNow(), words };
    host.statusChanged(words);
  }

  function fail(words: string): void {
    cancel();
    tell(words);
  }

  function complete(jobs: readonly Job[]): void {
    if (!underWay) return;
    const { key, of, results, progress, workers } = underWay;
    const inOrder = key === defaultKey ? jobs.map((job) => results.get(keyOf(job))!) : undefined;
    const words = ranWords(runs, progress().time, workers(), inOrder);
    underWay = undefined;
    cache.keep(key, { of, results, words });
    shown = cache.at(keyNow()) ?? cache.at(key)!;
    host.statusChanged(runs.prompt ? undefined : words);
  }

  function jobsNow(): readonly Job[] | undefined {
    try {
      return runs.jobs(host.params());
    } catch (error) {
      tell(`Not trained: ${(error as Error).message}.`);
      return undefined;
    }
  }

  function run(): void {
    const key = keyNow();
    if (underWay?.key === key) return;
    const jobs = jobsNow();
    // What cannot run is no reason to end what does.
    if (!jobs) return;
    cancel();
    trouble = undefined;
    const listener = {
      progressed: host.progressed,
      gaveResult: host.gaveResult,
      finished: () => complete(jobs),
      failed: fail,
    };
    underWay = { key, of: settingsAt(runs, host.params()), words: '', ...startJobs(jobs, host.train, listener) };
    host.statusChanged(runs.prompt ? undefined : `Training began: 0 of ${underWay.progress().all} done.`);
  }

  function status(): Status {
    const [params, key] = [host.params(), keyNow()];
    const running = underWay && { ...underWay.progress(), mine: underWay.key === key };
    return statusOf(runs, { params, shown: picture(), running, failed: trouble?.key === key ? trouble.words : '' });
  }

  return {
    view: () => viewOf(picture(), host.params()),
    whole: () => viewOf(shown, host.params()),
    status,
    followSettings: () => {
      const key = keyNow();
      const known = cache.at(key);
      if (known) shown = known;
      if (!runs.prompt || underWay?.key === key) return;
      cancel();
      if (!known && trouble?.key !== key) timer = setTimeout(() => host.near() && run(), settleMs);
    },
    run,
    stop: () => {
      if (!underWay) return;
      const { done, all } = underWay.progress();
      fail(`Stopped after ${done} of ${all}.`);
    },
  };
}
