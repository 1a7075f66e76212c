// Layer normalization.
import type { Layer, Weights } from './layer.ts';
import { rows, sizes } from './sizes.ts';

const { width } = sizes;
// Keeps a row of equal numbers from being divided by 0; PyTorch's default.
const epsilon = 1e-5;

/**
 * Layer normalisation: every row is shifted to mean 0 and scaled to variance 1, then scaled by **gain** and shifted by
 * **bias**, one of each per place in the row.
 *
 * After Ba, Kiros & Hinton (2016), arXiv:1607.06450.
 *
 * @example
 * const [ones, zeros] = [1, 0].map((each) => ({ value: Array(16).fill(each), gradient: Array(16).fill(0) }));
 * const x = Float64Array.from({ length: 48 * 16 }, (_, at) => at % 2);
 * layerNorm(ones, zeros).forward(x).slice(0, 2) // [-0.9999800005999799, 0.9999800005999799]
 */
export function layerNorm(gain: Weights, bias: Weights): Layer {
  const output = new Float64Array(rows * width);
  const inputGradient = new Float64Array(rows * width);
  const normal = new Float64Array(rows * width);
  const scale = new Float64Array(rows);

  function forward(input: Float64Array): Float64Array {
    for (let row = 0; row < rows; row++) {
      const from = row * width;
      let mean = 0;
      for (let index = 0; index < width; index++) mean += input[from + index]!;
      mean /= width;
      let variance = 0;
      for (let index = 0; index < width; index++) {
        const off = input[from + index]! - mean;
        variance += off * off;
      }
      scale[row] = 1 / Math.sqrt(variance / width + epsilon);
      for (let index = 0; index < width; index++) {
        normal[from + index] = (input[from + index]! - mean) * scale[row]!;
        output[from + index] = normal[from + index]! * gain.value[index]! + bias.value[index]!;
      }
    }
    return output;
  }

  function backward(outputGradient: Float64Array): Float64Array {
    for (let row = 0; row < rows; row++) {
      const from = row * width;
      let mean = 0;
      let along = 0;
      for (let index = 0; index < width; index++) {
        const gradient = outputGradient[from + index]!;
        gain.gradient[index]! += gradient * normal[from + index]!;
        bias.gradient[index]! += gradient;
        const scaled = gradient * gain.value[index]!;
        mean += scaled;
        along += scaled * normal[from + index]!;
      }
      // Nothing is left of a change that shifts or stretches the whole row.
      mean /= width;
      along /= width;
      for (let index = 0; index < width; index++) {
        const scaled = outputGradient[from + index]! * gain.value[index]!;
        inputGradient[from + index] = (scaled - mean - normal[from + index]! * along) * scale[row]!;
      }
    }
    return inputGradient;
  }

  return { forward, backward };
}
