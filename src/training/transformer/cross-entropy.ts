// The loss of the transformer’s guesses.
import { rows, sizes } from './sizes.ts';
import { softmax } from './softmax.ts';

/** How good the guesses for a batch are. */
export interface Score {
  /** The mean of −ln p over its letters, p being the probability given to the right one; ln 6 = 1.79 for blind guesses. */
  readonly loss: number;
  /** How many of its letters were given the greatest probability. */
  readonly right: number;
}

/**
 * The cross-entropy of the guesses, and its gradient.
 *
 * @example crossEntropy().score(new Float64Array(48 * 6), emptyBatch().answers).loss // 1.7917594692280547
 */
export function crossEntropy() {
  const { letters } = sizes;
  const gradient = new Float64Array(rows * letters);

  /**
   * @param logits the logarithms of the probabilities of all letters in each row, up to a sum
   * @param answers the right letters
   */
  function score(logits: Float64Array, answers: Uint8Array): Score {
    gradient.set(logits);
    let loss = 0;
    let right = 0;
    for (let row = 0; row < rows; row++) {
      const from = row * letters;
      const answer = from + answers[row]!;
      loss += softmax(gradient, from, letters) - logits[answer]!;
      if (gradient.subarray(from, from + letters).every((share) => share <= gradient[answer]!)) right++;
    }
    return { loss: loss / rows, right };
  }

  /** The gradient with respect to the last logits: probability less 1 for the right letter, probability for the others. */
  function backward(answers: Uint8Array): Float64Array {
    for (let row = 0; row < rows; row++) gradient[row * letters + answers[row]!]! -= 1;
    for (let index = 0; index < gradient.length; index++) gradient[index]! /= rows;
    return gradient;
  }

  return { score, backward };
}
