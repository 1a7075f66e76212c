import { keyOf, type Result } from '../../../training/job.ts';
import { defaults, type Params } from '../../../parameters/index.ts';
import { textOf } from '../../../parameters/parameter.ts';
import { shippedWords } from './run-words.ts';
import { knownIn, type Runs, type View } from './runs.ts';

/** What the runs of a figure gave at some settings. */
export interface Shown {
  /** The parameters that the results depend on, at their values. */
  readonly of: Partial<Params>;
  readonly results: ReadonlyMap<string, Result>;
  /** Where they come from. */
  readonly words: string;
}

/** The complete results of a figure's runs. */
export interface Kept {
  /** Those at some settings, by `keyAt`; undefined if there are none, or none any more. */
  readonly at: (key: string) => Shown | undefined;
  readonly keep: (key: string, shown: Shown) => void;
}

/** So many results are kept besides those that are shipped. */
const most = 6;

/** The parameters that runs depend on. */
export const ofAt = ({ of }: Runs, params: Params): Partial<Params> =>
  Object.fromEntries(of.map((name) => [name, params[name]]));

/** The same as text: equal for settings of which the runs are equal. */
export const keyAt = ({ of, idle }: Runs, params: Params): string => {
  const names = of.filter((name) => !idle?.(params).includes(name));
  return names.map((name) => textOf(params[name])).join(' ');
};

/** What a figure shows at the reader's settings when it shows these results. */
export const viewOf = ({ of, results }: Shown, params: Params): View => ({
  params: { ...params, ...of },
  known: knownIn(results),
});

/** What came with the page. */
export function shippedBy(runs: Runs): Shown {
  const results = new Map(runs.jobs(defaults).map((job, index) => [keyOf(job), runs.shipped.results[index]!]));
  return { of: ofAt(runs, defaults), results, words: shippedWords(runs) };
}

/** Keeps the results of the last few runs, and always those at one key. */
export function makeKept(always: string, shown: Shown): Kept {
  const kept = new Map([[always, shown]]);
  return {
    at: (key) => kept.get(key),
    keep: (key, shown) => {
      kept.delete(key);
      kept.set(key, shown);
      if (kept.size > most + 1) kept.delete([...kept.keys()].find((each) => each !== always)!);
    },
  };
}
