// Numbers as somebody would type them into code or behind a flag.

/**
 * A number as Python's float literal, which reads back as the same double.
 *
 * @param number any finite number
 * @example pythonFloat(1) // '1.0'
 */
export const pythonFloat = (number: number): string =>
  /^-?\d+$/.test(String(number)) ? `${number}.0` : String(number);

/**
 * A share as Python reads it back to the same double, as a fraction where that is shorter: 1 / 1001. An expression of its
 * own, not a factor in a larger one.
 *
 * @param share any finite number
 * @example pythonShare(1 / 3) // '1 / 3'
 */
export function pythonShare(share: number): string {
  const literal = pythonFloat(share);
  const whole = Math.round(1 / share);
  const fraction = `1 / ${whole}`;
  return whole > 1 && 1 / whole === share && fraction.length < literal.length ? fraction : literal;
}

/**
 * A share of the peak as a rate that somebody would type: to 15 digits, so that what rounding added is gone.
 *
 * @param share finite, ≥ 0
 * @param peakLr finite, ≥ 0
 * @example rateOf(0.1, 0.0003) // 0.00003
 */
export const rateOf = (share: number, peakLr: number): number => Number((share * peakLr).toPrecision(15));
