// A linear layer.
import type { Layer, Weights } from './layer.ts';
import { addProduct, matrix, transposed } from './product.ts';
import { rows } from './sizes.ts';

/**
 * A linear layer, y = Wx + b in every row.
 *
 * @param inputs numbers in a row of the input, an even number
 * @param outputs numbers in a row of the output, an even number
 * @param weights W, one row of **inputs** weights per output
 * @param bias b, one weight per output; none if left out
 * @example
 * const weights = { value: new Float64Array(6 * 16), gradient: new Float64Array(6 * 16) };
 * linear(16, 6, weights).forward(new Float64Array(48 * 16)).length // 288
 */
export function linear(inputs: number, outputs: number, weights: Weights, bias?: Weights): Layer {
  const output = new Float64Array(rows * outputs);
  const inputGradient = new Float64Array(rows * inputs);
  const w = matrix(weights.value, inputs);
  let last: Float64Array = inputGradient;

  function forward(input: Float64Array): Float64Array {
    last = input;
    output.fill(0);
    if (bias) for (let row = 0; row < rows; row++) output.set(bias.value, row * outputs);
    addProduct(rows, inputs, outputs, matrix(input, inputs), transposed(w), output);
    return output;
  }

  function backward(outputGradient: Float64Array): Float64Array {
    const dy = matrix(outputGradient, outputs);
    inputGradient.fill(0);
    addProduct(rows, outputs, inputs, dy, w, inputGradient);
    addProduct(outputs, rows, inputs, transposed(dy), matrix(last, inputs), weights.gradient);
    if (bias) {
      for (let at = 0; at < outputGradient.length; at += outputs) {
        for (let index = 0; index < outputs; index++) bias.gradient[index]! += outputGradient[at + index]!;
      }
    }
    return inputGradient;
  }

  return { forward, backward };
}
