// A hyperbolic tangent with the same bits on every engine.
import { exp, growth } from './exp.ts';

/**
 * The hyperbolic tangent of **x**, with the same bits on every engine, which `Math.tanh` does not promise.
 *
 * It is 1 − 2 / (e²ˣ + 1), and for small x, where that would cancel, g / (g + 2) with g = e²ˣ − 1. The relative error is
 * below 2·10⁻¹⁵.
 *
 * @param x any number; beyond ±20 the result is ±1, and NaN gives NaN
 * @example tanh(-Infinity) // -1
 */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size < 0.17) {
    const g = growth(2 * x);
    return g / (g + 2);
  }
  const value = 1 - 2 / (exp(2 * size) + 1);
  return x < 0 ? -value : value;
}
