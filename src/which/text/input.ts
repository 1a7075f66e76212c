// Rates as they were read, before anything is fitted.
import type { Reading, Refused } from '../answer.ts';
import type { Written } from './written.ts';

/** Rates as they were read, with everything about them that a fit must know. */
export interface Rates {
  readonly kind: 'rates';
  readonly read: Reading;
  /** The rates, as many as the reading has points. */
  readonly numbers: readonly Written[];
  /** What the number of a line may mean, likeliest first: line n shows the rate of update n + shift. */
  readonly shifts: readonly number[];
  /** `id`s of the frameworks that write such logs, the likeliest first. */
  readonly writers: readonly string[];
}

/** One rate before anything is known about the others: where it stood, and its step where the text names one. */
export interface Entry {
  readonly text: string;
  readonly step: number | undefined;
}

/** What makes a step of one line: "step 10", "epoch 2". */
export interface Place {
  readonly unit: 'update' | 'epoch';
  readonly step: number;
  readonly words: string;
  /** Whether it is only where a progress bar stood before the line. */
  readonly weak: boolean;
}

/**
 * A refusal.
 *
 * @param message sentences that name what was found and what is wanted
 * @example refused('…').kind // 'refused'
 */
export const refused = (message: string): Refused => ({ kind: 'refused', message });
