// Turns letters and their places into rows of numbers.
import type { Weights } from './layer.ts';
import { rows, sizes } from './sizes.ts';

const { width, length } = sizes;

/**
 * The first layer: a row of weights for the letter, plus one for its place in the sequence.
 *
 * @param letterWeights a row per letter of the alphabet
 * @param positionWeights a row per place
 * @example
 * const { of } = roomFor(groupsOf({ norm: 'post', blocks: 1 }));
 * embedding(of('letters'), of('positions')).forward(emptyBatch().letters).length // 768
 */
export function embedding(letterWeights: Weights, positionWeights: Weights) {
  const output = new Float64Array(rows * width);
  let last: Uint8Array = new Uint8Array(rows);

  function forward(letters: Uint8Array): Float64Array {
    last = letters;
    for (let at = 0; at < output.length; at++) {
      const row = Math.floor(at / width);
      const index = at % width;
      output[at] =
        letterWeights.value[letters[row]! * width + index]! + positionWeights.value[(row % length) * width + index]!;
    }
    return output;
  }

  function backward(outputGradient: Float64Array): void {
    for (let at = 0; at < output.length; at++) {
      const row = Math.floor(at / width);
      const index = at % width;
      letterWeights.gradient[last[row]! * width + index]! += outputGradient[at]!;
      positionWeights.gradient[(row % length) * width + index]! += outputGradient[at]!;
    }
  }

  return { forward, backward };
}
