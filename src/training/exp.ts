// An exponential with the same bits on every engine.

// ln 2 in two parts: the first has so few digits that a whole multiple of it is exact.
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

const leastPower = -538;
const powersOfTwo = new Float64Array(1051);
powersOfTwo[-leastPower] = 1;
for (let k = -leastPower + 1; k < powersOfTwo.length; k++) powersOfTwo[k] = powersOfTwo[k - 1]! * 2;
for (let k = -leastPower - 1; k >= 0; k--) powersOfTwo[k] = powersOfTwo[k + 1]! / 2;

/**
 * e to the power **r**, less 1, for a small **r**, to a few units in the last place: the power series to its 14th term.
 *
 * @param r a number from −0.35 to 0.35; outside, the terms left out count
 * @example growth(1e-20) // 1e-20
 */
export function growth(r: number): number {
  // prettier-ignore
  const tail = 1 / 5040 + r * (1 / 40320 + r * (1 / 362880 + r * (1 / 3628800 +
    r * (1 / 39916800 + r * (1 / 479001600 + r * (1 / 6227020800 + r * (1 / 87178291200)))))));
  return r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720 + r * tail))))));
}

/**
 * e to the power **x**, with the same bits on every engine, which `Math.exp` does not promise.
 *
 * With k the whole number nearest to x / ln 2, it is 2ᵏ times the power series of e to what is left of x. The relative
 * error is below 5·10⁻¹⁶ where the result is a normal number.
 *
 * @param x any number; above 709.78 the result is Infinity, below −745.13 it is 0, and NaN gives NaN
 * @example exp(-Infinity) // 0
 */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  const k = Math.floor(x * 1.4426950408889634 + 0.5);
  const value = 1 + growth(x - k * ln2High - k * ln2Low);
  // In two halves, as 2ᵏ itself may overflow where the product does not.
  const half = k >> 1;
  return value * powersOfTwo[half - leastPower]! * powersOfTwo[k - half - leastPower]!;
}
