/**
 * ln 1 + ln 2 + … + ln n, by Stirling's series from 16 on, where the first term it leaves out is below 10⁻¹³.
 *
 * @param n a whole number ≥ 0
 * @example Math.round(Math.exp(logFactorial(5))) // 120
 */
export function logFactorial(n: number): number {
  if (n < 16) {
    let product = 1;
    for (let factor = 2; factor <= n; factor++) product *= factor;
    return Math.log(product);
  }
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5) - 1 / (1680 * n ** 7);
  return n * (Math.log(n) - 1) + Math.log(2 * Math.PI * n) / 2 + series;
}
