import type { Tally } from '../job.ts';

/** What `npm run experiments` computed for the arms, which the prose quotes. */
export interface ShippedArms {
  /** SHA-256 of `runs.json`, of which `runs.json.gz` holds every single run, in hexadecimal digits. */
  readonly hash: string;
  /** The tally of each arm, by its id. */
  readonly arms: Readonly<Record<string, Tally>>;
}
