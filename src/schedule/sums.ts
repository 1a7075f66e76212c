// Sums over many steps in closed form, for the area under a schedule.

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

/** Terms added one by one at the small end, where a power bends too much for the Euler–Maclaurin formula. */
const headTerms = 128;

/**
 * (1/n)ᵖ + (2/n)ᵖ + … + (n/n)ᵖ, to about 10⁻¹⁵ of itself, without adding a long sum up.
 *
 * @param n the number of terms, a whole number ≥ 0
 * @param power p, a finite number > 0
 * @example powerSum(4, 1) // 2.5
 */
export function powerSum(n: number, power: number): number {
  let sum = 0;
  if (n <= 2 * headTerms || n < 1000 * power) {
    // Few terms, or steep ones: from the greatest down, until none of the others counts.
    for (let k = n; k >= 1; k--) {
      const term = (k / n) ** power;
      if (n * term < 1e-18) break;
      sum += term;
    }
    return sum;
  }
  for (let k = 1; k < headTerms; k++) sum += (k / n) ** power;
  const integral = (n / (power + 1)) * (1 - (headTerms / n) ** (power + 1));
  return sum + 1 + eulerMaclaurin(power, n, headTerms, n, integral);
}

/**
 * √(s/s) + √(s/(s + 1)) + √(s/(s + 2)) + …, to about 10⁻¹⁵ of itself, without adding a long sum up.
 *
 * @param n the number of terms, a whole number ≥ 0
 * @param scale s, a finite number > 0
 * @example inverseRootSum(1, 9) // 1
 */
export function inverseRootSum(n: number, scale: number): number {
  let sum = 0;
  for (let k = 0; k < Math.min(n, headTerms); k++) sum += Math.sqrt(scale / (k + scale));
  if (n <= headTerms) return sum;
  const [from, to] = [headTerms + scale, n + scale];
  // A difference of two roots, written so that nothing cancels for a scale beyond the number of terms.
  const integral = (2 * (n - headTerms)) / (Math.sqrt(from / scale) + Math.sqrt(to / scale));
  return sum + eulerMaclaurin(-0.5, scale, from, to, integral);
}

/** The sum of (y/unit)ᵖ over y = from, from + 1, … below to, given its integral: the Euler–Maclaurin formula. */
function eulerMaclaurin(power: number, unit: number, from: number, to: number, integral: number): number {
  const corrections = (y: number) => {
    const first = power / y;
    const third = first * ((power - 1) / y) * ((power - 2) / y);
    return (y / unit) ** power * (-1 / 2 + first / 12 - third / 720);
  };
  return integral + corrections(to) - corrections(from);
}

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
