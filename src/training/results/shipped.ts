import type { Result } from '../job.ts';

/** What `npm run experiments` computed for one figure's defaults, and the page ships. */
export interface Shipped {
  /** SHA-256 of the JSON of **results**, in hexadecimal digits. */
  readonly hash: string;
  /** One result per job of the figure's defaults, in their order. */
  readonly results: readonly Result[];
}
