// The model with two weights: its steps and its sharpness.

/**
 * One step of gradient descent on ½(uv − y)² for the label y = 1.
 *
 * Without noise, with r = uv − 1 and s = u² + v²: r becomes r(1 − ηs) + η²r²(r + 1), and s becomes
 * s + ηr²(ηs − 4) − 4ηr. So the square of the error lowers s as long as ηs < 4. After A. Lewkowycz et al.,
 * arXiv:2003.02218, who have the label 0.
 *
 * @param u the first weight
 * @param v the second weight
 * @param rate the learning rate η of this step
 * @param noise how far the label seen in this step is from 1
 * @example stepOf(2, 0, 0.5, 0) // [2, 1]
 */
export function stepOf(u: number, v: number, rate: number, noise: number): [u: number, v: number] {
  const residual = u * v - 1 - noise;
  return [u - rate * residual * v, v - rate * residual * u];
}

/**
 * The sharpness of ½(uv − 1)²: the greater eigenvalue of its Hessian, whose rows are (v², 2uv − 1) and (2uv − 1, u²). In
 * the valley, where uv = 1, it is u² + v².
 *
 * @param u the first weight
 * @param v the second weight
 * @example sharpnessOf(2, 0.5) // 4.25
 */
export function sharpnessOf(u: number, v: number): number {
  const [uu, vv, mixed] = [u * u, v * v, 2 * u * v - 1];
  return (uu + vv + Math.sqrt((uu - vv) * (uu - vv) + 4 * mixed * mixed)) / 2;
}
