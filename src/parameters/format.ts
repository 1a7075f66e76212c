// Writes numbers as the pages do.
const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 });

/**
 * A number as the prose, tables and labels write it: at most **digits** significant digits, thousands grouped, a true
 * minus sign, scientific notation outside [1e-7, 1e15).
 *
 * @param value any number
 * @param digits significant digits kept, 1 to 17; a whole number is never rounded below its ones
 * @example format(0.00500500) // "0.005005"
 * @example format(1000) // "1,000"
 */
export function format(value: number, digits = 6): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  const rounded = Number.isInteger(value) && size < 1e15 ? value : Number(value.toPrecision(digits));
  const text = size === 0 || (size >= 1e-7 && size < 1e15) ? grouped.format(rounded) : String(rounded);
  return text.replaceAll('-', '−');
}

/**
 * A value of a table, which may be a name.
 *
 * @example formatCell('optax-linear') // "optax-linear"
 */
export const formatCell = (value: number | string): string => (typeof value === 'string' ? value : format(value, 10));

/**
 * How many of a thing, in words.
 *
 * @param count whole number ≥ 0
 * @param thing its name in the singular
 * @example counted(1, 'step') // "1 step"
 */
export function counted(count: number, thing: string): string {
  return `${format(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/**
 * A share in percent, to two digits.
 *
 * @param share of 1
 * @example percent(0.0316) // "3.2%"
 */
export const percent = (share: number): string => `${format(100 * share, 2)}%`;
