// What the nets learn: a sine and the irises.
import { irises } from './iris.ts';
import { crossEntropy, square, type Loss } from './loss.ts';
import type { Rows } from './mlp.ts';

/** What a net is to learn. */
interface Problem {
  readonly rows: Rows;
  /** Inputs, units of the two hidden layers, outputs. */
  readonly sizes: readonly number[];
  readonly loss: Loss;
  /** The least loss of a net that gives one and the same answer to every input. */
  readonly constantLoss: number;
}

// sin 2x to three digits: as literals, they are the same on every engine.
const waves = [
  -0.141, -0.516, -0.808, -0.974, -0.985, -0.841, -0.565, -0.199, 0.199, 0.565, 0.841, 0.985, 0.974, 0.808, 0.516,
  0.141,
];

/** Sixteen points of sin 2x from −1.5 to 1.5, under half the mean squared error. */
const sine: Problem = {
  rows: {
    count: waves.length,
    inputs: Float64Array.from(waves, (_, index) => -1.5 + 0.2 * index),
    targets: Float64Array.from(waves),
  },
  sizes: [1, 16, 16, 1],
  loss: square,
  // The values come in pairs of opposite signs, so that their mean is 0 and this half of their variance.
  constantLoss: waves.reduce((sum, wave) => sum + wave * wave, 0) / (2 * waves.length),
};

/** Columns of numbers, each less its mean and in units of its standard deviation. */
function standardized(numbers: Float64Array, columns: number): Float64Array {
  const result = numbers.slice();
  const rows = numbers.length / columns;
  for (let column = 0; column < columns; column++) {
    let [sum, squares] = [0, 0];
    for (let row = 0; row < rows; row++) sum += numbers[row * columns + column]!;
    const mean = sum / rows;
    for (let row = 0; row < rows; row++) {
      const off = numbers[row * columns + column]! - mean;
      squares += off * off;
    }
    const deviation = Math.sqrt(squares / rows);
    for (let row = 0; row < rows; row++) {
      result[row * columns + column] = (numbers[row * columns + column]! - mean) / deviation;
    }
  }
  return result;
}

const flowers = irises.trim().split(/\s+/);

/** Which of three species of iris a flower is, by four standardized lengths, under the cross-entropy. */
const iris: Problem = {
  rows: {
    count: flowers.length,
    inputs: standardized(
      Float64Array.from(
        flowers.flatMap((flower) => flower.match(/../g)!),
        Number,
      ),
      4,
    ),
    targets: Float64Array.from({ length: 3 * flowers.length }, (_, at) => (at % 3 === Math.floor(at / 150) ? 1 : 0)),
  },
  sizes: [4, 16, 16, 3],
  loss: crossEntropy,
  constantLoss: 1.0986122886681098, // ln 3: each species is a third of the flowers
};

/** What the nets are trained on. */
export const problems = { sine, iris };
