// Tests a transformer on the same sequences each time.
import { seeded } from '../seeded.ts';
import type { Transformer } from './model.ts';
import { rows } from './sizes.ts';
import { draw, emptyBatch } from './task.ts';

// Any other would do, but it must be the same for all runs, so that their losses can be compared.
const seed = 15873;
const batches = 8;

/** What a transformer can do. */
interface Skill {
  /** The mean of −ln p over all letters, p being the probability given to the right one. */
  readonly loss: number;
  /** The share of letters guessed right. */
  readonly accuracy: number;
}

/**
 * Tests transformers on the same 64 sequences each time; yields between one batch and the next.
 *
 * @example [...evaluation()(transformer({ norm: 'post', blocks: 4 }, seeded(1)))].length // 8
 */
export function evaluation(): (model: Transformer) => Generator<undefined, Skill> {
  const random = seeded(seed);
  const test = Array.from({ length: batches }, () => draw(emptyBatch(), random));
  return function* (model) {
    let loss = 0;
    let right = 0;
    for (const batch of test) {
      const score = model.score(batch);
      loss += score.loss / batches;
      right += score.right;
      yield;
    }
    return { loss, accuracy: right / (batches * rows) };
  };
}
