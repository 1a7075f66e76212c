/**
 * 1 + r + r² + … with as many terms as you ask for, exact to a few roundings however close r is to 1.
 *
 * @param logRatio the natural logarithm of r, finite
 * @param count of terms, a whole number ≥ 0
 * @example geometricSum(0, 5) // 5
 */
export function geometricSum(logRatio: number, count: number): number {
  return logRatio === 0 ? count : Math.expm1(count * logRatio) / Math.expm1(logRatio);
}
