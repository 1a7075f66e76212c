// The number of an interval that somebody will have typed.

const places = (digits: number, lo: number, hi: number) => {
  const step = 10 ** (Math.floor(Math.log10(Math.max(Math.abs(lo), Math.abs(hi)))) + 1 - digits);
  const whole = Math.round((lo + hi) / 2 / step);
  const rounded = Number((whole * step).toPrecision(digits));
  return rounded >= lo && rounded <= hi ? rounded : undefined;
};

/**
 * The number of an interval that takes the fewest digits to write: what somebody will have typed.
 *
 * @param lo the least, finite
 * @param hi the greatest, finite and ≥ **lo**
 * @example simplest(0.00096, 0.00115) // 0.001
 */
export function simplest(lo: number, hi: number): number {
  if (lo <= 0 && hi >= 0) return 0;
  for (let digits = 1; digits <= 15; digits++) {
    const found = places(digits, lo, hi);
    if (found !== undefined) return found;
  }
  return (lo + hi) / 2;
}

/**
 * The whole number from **lo** to **hi** with the most zeros at its end; the middle one of several.
 *
 * @param lo the least, a whole number ≥ 0
 * @param hi the greatest, a whole number ≥ **lo**
 * @example roundest(991, 1004) // 1000
 */
export function roundest(lo: number, hi: number): number {
  if (lo === 0) return 0;
  for (let unit = 10 ** Math.floor(Math.log10(hi)); unit > 1; unit /= 10) {
    const middle = Math.round((lo + hi) / 2 / unit) * unit;
    for (const near of [middle, middle - unit, middle + unit]) if (near >= lo && near <= hi) return near;
  }
  return Math.round((lo + hi) / 2);
}

/** The digits it takes to write a number, without the zeros at either end. */
const digits = (value: number) => {
  const [mantissa = ''] = Number(value.toPrecision(12)).toExponential().split('e');
  return mantissa.replace('.', '').length;
};

/**
 * How many digits somebody typed for a length and a peak: of two pairs that fit, the one with fewer is the likelier.
 *
 * @param length N, a whole number ≥ 0
 * @param peakLr a rate > 0
 * @example rounds(100, 2e-5) // 2
 */
export const rounds = (length: number, peakLr: number) => digits(length) + digits(peakLr);
