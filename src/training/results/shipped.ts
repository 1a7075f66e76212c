// What the files in this folder hold: results of training runs that were computed before the page was published.
import type { Result, Tally } from '../job.ts';

/** What `npm run experiments` computed for one figure's defaults, and the page ships. */
export interface Shipped {
  /** SHA-256 of the JSON of **results**, in hexadecimal digits. */
  readonly hash: string;
  /** One result per job of the figure's defaults, in their order. */
  readonly results: readonly Result[];
}

/**
 * The results in a figure's JSON file. The compiler takes each row of it for a type of its own, so they are named here.
 *
 * @param json the file as it is imported
 * @example shippedFrom({ hash: '', results: [] }).results // []
 */
export const shippedFrom = (json: { readonly hash: string; readonly results: readonly unknown[] }): Shipped =>
  json as Shipped;

/** What `npm run experiments` computed for the arms, which the prose quotes. */
export interface ShippedArms {
  /** SHA-256 of `runs.json`, of which `runs.json.gz` holds every single run, in hexadecimal digits. */
  readonly hash: string;
  /** The tally of each arm, by its id. */
  readonly arms: Readonly<Record<string, Tally>>;
}
