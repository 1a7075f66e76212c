// A number taken apart as it was written: rounding depends on its digits.

/** A number as it was written, taken apart: rounding depends on what its digits say, not on its value alone. */
export interface Written {
  readonly text: string;
  readonly value: number;
  /** Significant digits written, trailing zeros included; 0 for a zero. */
  readonly digits: number;
  /** The place of the last digit as a power of ten: −6 for 0.000090, −7 for 1.2e-6. */
  readonly place: number;
  readonly exponent: boolean;
}

const parts = /^[+-]?(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/**
 * A decimal number, taken apart.
 *
 * @param text a number as Python, C or JavaScript print it, in decimal: "5e-05", "0.000090", "1_000"
 * @returns undefined for anything else
 * @example written('0.000090')?.digits // 2
 */
export function written(text: string): Written | undefined {
  if (text.length > 400) return undefined;
  const plain = text.replaceAll('_', '');
  const match = parts.exec(plain);
  if (match === null) return undefined;
  const [, whole = '', fraction = '', exponent] = match;
  if (whole === '' && fraction === '') return undefined;
  const significant = (whole + fraction).replace(/^0+/, '');
  return {
    text,
    value: Number(plain),
    digits: significant.length,
    place: (exponent === undefined ? 0 : Number(exponent)) - fraction.length,
    exponent: exponent !== undefined,
  };
}
