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
