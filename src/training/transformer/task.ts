// What the transformer learns: to write letters backwards.
import type { Random } from '../seeded.ts';
import { rows, sizes } from './sizes.ts';

/** A batch of sequences: the letters, as numbers from 0, and which letter is right in each place. */
export interface Batch {
  readonly letters: Uint8Array;
  readonly answers: Uint8Array;
}

/**
 * Room for a batch.
 *
 * @example emptyBatch().letters.length // 48
 */
export const emptyBatch = (): Batch => ({ letters: new Uint8Array(rows), answers: new Uint8Array(rows) });

/**
 * Fills a batch with random sequences, whose answers are the same sequences backwards.
 *
 * @param batch it is overwritten and returned
 * @example
 * const { letters, answers } = draw(emptyBatch(), seeded(1));
 * [letters, answers].map((each) => each.slice(0, 6).join(' ')) // ['3 0 3 5 5 1', '1 5 5 3 0 3']
 */
export function draw({ letters, answers }: Batch, random: Random): Batch {
  for (let row = 0; row < rows; row++) letters[row] = Math.floor(random.uniform() * sizes.letters);
  for (let row = 0; row < rows; row++) {
    const place = row % sizes.length;
    answers[row] = letters[row + sizes.length - 1 - 2 * place]!;
  }
  return { letters, answers };
}
