// What a step does with a gradient: shortens it, and moves the weights by it.
import type { Range } from '../schedule/refuse.ts';

/** The legal shares of a running mean that a step keeps, momentum's β and the two of Adam: at 1 it would never change. */
export const betaRange: Range = {
  words: 'a number ≥ 0 and < 1',
  includes: (value) => Number.isFinite(value) && (value as number) >= 0 && (value as number) < 1,
};

/**
 * Takes one step: moves **weights** in place, given the **gradient** there and the **rate** of this step, a number ≥ 0.
 * It remembers what it needs for the next.
 */
export type Optimizer = (weights: Float64Array, gradient: Float64Array, rate: number) => void;

/**
 * Gradient descent with momentum, in PyTorch's form: m ← β·m + g, then w ← w − rate·m. Note that the rate is outside of m,
 * so that a rise takes effect at once.
 *
 * @param size how many weights there are
 * @param momentum β, from 0 (plain gradient descent) to below 1
 * @example
 * const weights = Float64Array.of(1);
 * sgd(1, 0.9)(weights, Float64Array.of(2), 0.25);
 * weights // [0.5]
 */
export function sgd(size: number, momentum: number): Optimizer {
  const velocity = new Float64Array(size);
  return (weights, gradient, rate) => {
    for (let index = 0; index < size; index++) {
      const moved = momentum * velocity[index]! + gradient[index]!;
      velocity[index] = moved;
      weights[index]! -= rate * moved;
    }
  };
}

/**
 * Adam (Kingma and Ba 2015, algorithm 1) in PyTorch's form: m and v are running means of the gradient and of its square,
 * each divided by 1 − βᵗ, and w ← w − rate·m / (√v + ε).
 *
 * @param size how many weights there are
 * @param beta1 how much of m stays at each step, from 0 to below 1
 * @param beta2 how much of v stays at each step, from 0 to below 1
 * @param epsilon ε > 0, which keeps a weight without gradient where it is
 * @example
 * const weights = Float64Array.of(1);
 * adam(1, 0.9, 0.999, 1e-8)(weights, Float64Array.of(2), 0.25);
 * weights // [0.75000000125]
 */
export function adam(size: number, beta1: number, beta2: number, epsilon: number): Optimizer {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  // βᵗ as a running product: engines round powers differently.
  let [power1, power2] = [1, 1];
  return (weights, gradient, rate) => {
    power1 *= beta1;
    power2 *= beta2;
    const pace = rate / (1 - power1);
    const unbias = Math.sqrt(1 - power2);
    for (let index = 0; index < size; index++) {
      const g = gradient[index]!;
      const m = beta1 * mean[index]! + (1 - beta1) * g;
      const v = beta2 * square[index]! + (1 - beta2) * g * g;
      mean[index] = m;
      square[index] = v;
      weights[index]! -= (pace * m) / (Math.sqrt(v) / unbias + epsilon);
    }
  };
}

/**
 * Shortens a gradient in place to the length **limit** if it is longer, and keeps its direction (Pascanu et al. 2013).
 *
 * @param gradient its length is the square root of the sum of all its squares
 * @param limit the greatest length left alone, a number > 0
 * @example
 * const gradient = Float64Array.of(3, 4);
 * clip(gradient, 2.5);
 * gradient // [1.5, 2]
 */
export function clip(gradient: Float64Array, limit: number): void {
  let squares = 0;
  for (let index = 0; index < gradient.length; index++) squares += gradient[index]! * gradient[index]!;
  const length = Math.sqrt(squares);
  if (!(length > limit)) return;
  for (let index = 0; index < gradient.length; index++) gradient[index]! *= limit / length;
}
