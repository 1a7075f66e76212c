// Remembers the results of the last few runs of a figure.
import type { Result } from '../../../training/job.ts';
import { defaults, type Params } from '../../../parameters/index.ts';
import { textOf } from '../../../parameters/parameter.ts';
import { shippedWords } from './run-words.ts';
import { knownIn, type Runs, shippedResults, type View } from './runs.ts';

/** What the runs of a figure gave at some settings. */
export interface Shown {
  /** The parameters that the results depend on, at their values. */
  readonly of: Partial<Params>;
  readonly results: ReadonlyMap<string, Result>;
  /** Where they come from. */
  readonly words: string;
}

/** The complete results of a figure's runs that are remembered. */
export interface ResultCache {
  /** Those at some settings, by `keyAt`; undefined if there are none, or none any more. */
  readonly at: (key: string) => Shown | undefined;
  readonly keep: (key: string, shown: Shown) => void;
}

/** How many results are remembered besides those that are shipped. */
const mostResults = 6;

/** The parameters that runs depend on. */
export const settingsAt = ({ of }: Runs, params: Params): Partial<Params> =>
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
export function shippedShown(runs: Runs): Shown {
  return { of: settingsAt(runs, defaults), results: shippedResults(runs), words: shippedWords(runs) };
}

/** Remembers the results of the last few runs, and always those at one key. */
export function makeResultCache(always: string, shown: Shown): ResultCache {
  const results = new Map([[always, shown]]);
  return {
    at: (key) => results.get(key),
    keep: (key, shown) => {
      results.delete(key);
      results.set(key, shown);
      if (results.size > mostResults + 1) results.delete([...results.keys()].find((each) => each !== always)!);
    },
  };
}
