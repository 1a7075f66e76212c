// How far Adam moves a weight when gradients are noise alone.
import { check } from '../schedule/refuse.ts';
import { betaRange } from './optimizer.ts';

/**
 * How far Adam moves a weight in a step on average, in learning rates, when gradients are independent noise of mean 0 and
 * many steps are done: √(2/π) · √((1 − β₁)/(1 + β₁)), for β₂ near 1.
 *
 * The mean of the gradients that Adam keeps is (1 − β₁) Σ β₁ᵏ gₜ₋ₖ. With gradients of variance σ² its variance is
 * σ²(1 − β₁)² Σ β₁²ᵏ = σ²(1 − β₁)/(1 + β₁). It is all but normal, so that its size is √(2/π) of its standard deviation on
 * average. The mean of their squares is all but σ² for β₂ near 1, and its root divides. Adam: D. P. Kingma and J. Ba,
 * arXiv:1412.6980, algorithm 1; the average size of a normal variable: √(2/π) is the mean of the half-normal distribution.
 *
 * @param beta1 how much of its mean of the gradients Adam keeps in a step, a number ≥ 0 and < 1
 * @throws RangeError for any other **beta1**
 * @example noiseLimit(0.9) // 0.18304727206058022
 */
export function noiseLimit(beta1: number): number {
  check('beta1', beta1, betaRange);
  return Math.sqrt(((2 / Math.PI) * (1 - beta1)) / (1 + beta1));
}
