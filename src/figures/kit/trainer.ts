import { type Job, keyOf, type Result } from '../../training/job.ts';
import { defaults, type Params } from '../parameters.ts';
import { textOf } from './parameter.ts';
import type { train } from './pool.ts';
import { progressWords, ranWords, shippedWords, staleWords } from './run-words.ts';
import { knownIn, type Runs, type View } from './runs.ts';
import { type Running, startRunning } from './running.ts';

/** What a trainer needs of the figure it trains for. */
export interface Host {
  /** The reader's settings. */
  readonly params: () => Params;
  /** Whether the figure is near the screen. */
  readonly near: () => boolean;
  readonly train: typeof train;
  /** A run has come further. */
  readonly moved: () => void;
  /** A run began, ended or failed, and what to say aloud of it, if anything. */
  readonly turned: (aloud?: string) => void;
}

/** How things stand. */
export interface State {
  /** The run under way: its share done, 0 to 1, and whether it is for the reader's settings. */
  readonly running?: { readonly share: number; readonly mine: boolean };
  /** What the picture shows, how far the run is, or what went wrong. */
  readonly words: string;
  /** Whether something went wrong with the reader's settings. */
  readonly trouble: boolean;
  /** Whether the picture shows the runs of other settings than the reader's. */
  readonly stale: boolean;
}

/** Trains what one figure shows. */
export interface Trainer {
  /** What the figure shows now. */
  readonly view: () => View;
  readonly state: () => State;
  /** Follows the reader's settings: shows what is known of them, or lets them run if that is quick. */
  readonly follow: () => void;
  /** Runs the reader's settings, known or not. */
  readonly run: () => void;
  readonly stop: () => void;
}

interface Shown {
  /** The parameters that the results depend on, at their values. */
  readonly of: Partial<Params>;
  readonly results: ReadonlyMap<string, Result>;
  /** Where they come from. */
  readonly words: string;
}

/** The reader's hand rests for so long before a quick run follows it, in milliseconds. */
const rest = 300;
/** A quick run is over before anybody could read how far it is; after so many seconds it is told all the same. */
const quick = 0.3;
/** So many results are kept besides those that are shipped. */
const most = 6;

/**
 * Makes a trainer, which shows the shipped results at first. While a run is under way the picture fills with what it has
 * given, or, if it is a quick one, waits for its end; one that fails or is stopped leaves what was there before.
 */
export function makeTrainer(runs: Runs, host: Host): Trainer {
  const ofAt = (params: Params): Partial<Params> => Object.fromEntries(runs.of.map((name) => [name, params[name]]));
  const keyAt = (params: Params): string => runs.of.map((name) => textOf(params[name])).join(' ');
  const keyNow = (): string => keyAt(host.params());
  const defaultKey = keyAt(defaults);
  const shipped = new Map(runs.jobs(defaults).map((job, index) => [keyOf(job), runs.shipped.results[index]!]));
  let shown: Shown = { of: ofAt(defaults), results: shipped, words: shippedWords(runs) };
  const kept = new Map([[defaultKey, shown]]);
  let under: (Shown & Running & { readonly key: string }) | undefined;
  let trouble: { readonly key: string; readonly words: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const picture = (): Shown => (under && !runs.prompt ? under : shown);

  function cancel(): void {
    clearTimeout(timer);
    under?.stop();
    under = undefined;
  }

  function fail(words: string): void {
    cancel();
    trouble = { key: keyNow(), words };
    host.turned(words);
  }

  function complete(jobs: readonly Job[]): void {
    const { key, of, results, progress, workers } = under!;
    const inOrder = key === defaultKey ? jobs.map((job) => results.get(keyOf(job))!) : undefined;
    const words = ranWords(runs, progress().time, workers(), inOrder);
    under = undefined;
    kept.delete(key);
    kept.set(key, { of, results, words });
    if (kept.size > most + 1) kept.delete([...kept.keys()].find((each) => each !== defaultKey)!);
    shown = kept.get(keyNow()) ?? kept.get(key)!;
    host.turned(runs.prompt ? undefined : words);
  }

  function run(): void {
    const [params, key] = [host.params(), keyNow()];
    if (under?.key === key) return;
    cancel();
    trouble = undefined;
    try {
      const jobs = runs.jobs(params);
      const waiting = { moved: host.moved, finished: () => complete(jobs), failed: fail };
      under = { key, of: ofAt(params), words: '', ...startRunning(jobs, host.train, waiting) };
      host.turned(runs.prompt ? undefined : `Training began: 0 of ${under.progress().all} done.`);
    } catch (error) {
      fail(`Not trained: ${(error as Error).message}.`);
    }
  }

  function state(): State {
    const [params, key] = [host.params(), keyNow()];
    const failed = trouble?.key === key ? trouble.words : '';
    const { of, words } = picture();
    const others = runs.of.filter((name) => textOf(of[name]!) !== textOf(params[name]));
    const follows = runs.prompt === true && failed === '';
    const resting =
      others.length > 0
        ? staleWords(
            others.map((name) => [name, of[name]!]),
            follows,
          )
        : words;
    const progress = under?.progress();
    const told = progress && !(runs.prompt && progress.time < quick) ? progress : undefined;
    return {
      ...(told && { running: { share: told.share, mine: under!.key === key } }),
      words: told ? progressWords(told) : `${failed} ${resting}`.trim(),
      trouble: failed !== '',
      stale: others.length > 0,
    };
  }

  return {
    view: () => ({ params: { ...host.params(), ...picture().of }, known: knownIn(picture().results) }),
    state,
    follow: () => {
      const key = keyNow();
      const known = kept.get(key);
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
