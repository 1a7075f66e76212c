// Says what the bar under a figure tells of its runs.
import type { Params } from '../../../parameters/index.ts';
import type { Shown } from './result-cache.ts';
import { textOf } from '../../../parameters/parameter.ts';
import { progressWords, staleWords } from './run-words.ts';
import type { Progress } from './progress.ts';
import type { Runs } from './runs.ts';

/** What the run bar shows. */
export interface Status {
  /** The run under way: its share done, 0 to 1, and whether it is for the reader's settings. */
  readonly running?: { readonly share: number; readonly mine: boolean };
  /** What the picture shows, how far the run is, or what went wrong. */
  readonly words: string;
  /** Whether something went wrong with the reader's settings. */
  readonly trouble: boolean;
  /** Whether the picture shows the runs of other settings than the reader's. */
  readonly stale: boolean;
}

/** What a trainer knows when it is asked. */
interface TrainerState {
  /** The reader's settings. */
  readonly params: Params;
  /** What the picture shows. */
  readonly shown: Shown;
  /** The run under way, and whether it is for the reader's settings. */
  readonly running: (Progress & { readonly mine: boolean }) | undefined;
  /** What went wrong with the reader's settings; '' if nothing did. */
  readonly failed: string;
}

/** A prompt run is over before anybody could read how far it is; after this time that is told all the same. */
const quickSeconds = 0.3;

/** The status of a figure's runs, in words and numbers. */
export function statusOf(runs: Runs, { params, shown, running, failed }: TrainerState): Status {
  const { of, idle, prompt } = runs;
  const idleThere = idle?.({ ...params, ...shown.of }) ?? [];
  const others = of
    .filter((name) => !idleThere.includes(name))
    .filter((name) => textOf(shown.of[name]!) !== textOf(params[name]))
    .map((name) => [name, shown.of[name]!] as const);
  const stale = others.length > 0;
  const trouble = failed !== '';
  const told = running && !(prompt && running.time < quickSeconds) ? running : undefined;
  const resting = stale ? staleWords(runs, others, prompt === true && !trouble) : shown.words;
  return {
    ...(told && { running: { share: told.share, mine: told.mine } }),
    words: `${failed} ${told ? progressWords(told) : resting}`.trim(),
    trouble,
    stale,
  };
}
