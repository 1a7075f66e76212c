import { type Job, keyOf } from '../../../training/job.ts';
import { defaults, type Params } from '../../../parameters/index.ts';
import { keyAt, makeKept, ofAt, shippedBy, type Shown, viewOf } from './result-cache.ts';
import type { train } from './pool.ts';
import { ranWords } from './run-words.ts';
import type { Runs, View } from './runs.ts';
import { type Running, startRunning } from './progress.ts';
import { type State, stateOf } from './status.ts';

/** What a trainer needs of the figure it trains for. */
export interface Host {
  /** The reader's settings. */
  readonly params: () => Params;
  /** Whether the figure is near the screen. */
  readonly near: () => boolean;
  readonly train: typeof train;
  /** A run has come further. */
  readonly moved: () => void;
  /** A run has given one more result. */
  readonly gave: () => void;
  /** A run began, ended or failed, and what to say aloud of it, if anything. */
  readonly turned: (aloud?: string) => void;
}

/** Trains what one figure shows. */
export interface Trainer {
  /** What the figure shows now. */
  readonly view: () => View;
  /** What it showed last that is complete. */
  readonly whole: () => View;
  readonly state: () => State;
  /** Follows the reader's settings: shows what is known of them, or lets them run if that is quick. */
  readonly follow: () => void;
  /** Runs the reader's settings, known or not. */
  readonly run: () => void;
  readonly stop: () => void;
}

/** The reader's hand rests for so long before a quick run follows it, in milliseconds. */
const rest = 300;

/**
 * Makes a trainer, which shows the shipped results at first. While a run is under way the picture fills with what it has
 * given, or, if it is a quick one, waits for its end; one that fails or is stopped leaves what was there before.
 */
export function makeTrainer(runs: Runs, host: Host): Trainer {
  const defaultKey = keyAt(runs, defaults);
  const keyNow = (): string => keyAt(runs, host.params());
  let shown = shippedBy(runs);
  const kept = makeKept(defaultKey, shown);
  let under: (Shown & Running & { readonly key: string }) | undefined;
  let trouble: { readonly key: string; readonly words: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const picture = (): Shown => (under && !runs.prompt ? under : shown);

  function cancel(): void {
    clearTimeout(timer);
    under?.stop();
    under = undefined;
  }

  function tell(words: string): void {
    trouble = { key: keyNow(), words };
    host.turned(words);
  }

  function fail(words: string): void {
    cancel();
    tell(words);
  }

  function complete(jobs: readonly Job[]): void {
    if (!under) return;
    const { key, of, results, progress, workers } = under;
    const inOrder = key === defaultKey ? jobs.map((job) => results.get(keyOf(job))!) : undefined;
    const words = ranWords(runs, progress().time, workers(), inOrder);
    under = undefined;
    kept.keep(key, { of, results, words });
    shown = kept.at(keyNow()) ?? kept.at(key)!;
    host.turned(runs.prompt ? undefined : words);
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
    if (under?.key === key) return;
    const jobs = jobsNow();
    // What cannot run is no reason to end what does.
    if (!jobs) return;
    cancel();
    trouble = undefined;
    const waiting = { moved: host.moved, gave: host.gave, finished: () => complete(jobs), failed: fail };
    under = { key, of: ofAt(runs, host.params()), words: '', ...startRunning(jobs, host.train, waiting) };
    host.turned(runs.prompt ? undefined : `Training began: 0 of ${under.progress().all} done.`);
  }

  function state(): State {
    const [params, key] = [host.params(), keyNow()];
    const running = under && { ...under.progress(), mine: under.key === key };
    return stateOf(runs, { params, shown: picture(), running, failed: trouble?.key === key ? trouble.words : '' });
  }

  return {
    view: () => viewOf(picture(), host.params()),
    whole: () => viewOf(shown, host.params()),
    state,
    follow: () => {
      const key = keyNow();
      const known = kept.at(key);
      if (known) shown = known;
      if (!runs.prompt || under?.key === key) return;
      cancel();
      if (!known && trouble?.key !== key) timer = setTimeout(() => host.near() && run(), rest);
    },
    run,
    stop: () => {
      if (!under) return;
      const { done, all } = under.progress();
      fail(`Stopped after ${done} of ${all}.`);
    },
  };
}
