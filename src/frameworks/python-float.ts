/**
 * A number as Python's float literal, which reads back as the same double.
 *
 * @param number any finite number
 * @example pythonFloat(1) // '1.0'
 */
export const pythonFloat = (number: number): string =>
  /^-?\d+$/.test(String(number)) ? `${number}.0` : String(number);
