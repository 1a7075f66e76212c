import { format } from './format.ts';
import type { Parameter } from './parameter.ts';

// The page writes 1,000, so it reads 1,000.
const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * What was given, short enough to show in a notice.
 *
 * @example quote('9'.repeat(10_000)) // "“999999999999999999999999…” (10,000 characters)"
 */
export function quote(text: string): string {
  return text.length <= 24 ? `“${text}”` : `“${text.slice(0, 24)}…” (${format(text.length)} characters)`;
}

/**
 * Reads one typed value.
 *
 * @param text what the reader typed or the URL holds: a decimal number such as 0.001, 1e-3 or 1,000
 * @returns the value
 * @throws RangeError naming the parameter, the text and the range if it is no number, not whole or out of range
 * @example read(parameters.warmupSteps, '1000') // 1000
 */
export function read(parameter: Parameter, text: string): number {
  const { label, min, max, integer } = parameter;
  const trimmed = text.trim();
  const plain = grouped.test(trimmed) ? trimmed.replaceAll(',', '') : trimmed;
  const value = Number(plain);
  const legal = decimal.test(plain) && value >= min && value <= max && (!integer || Number.isInteger(value));
  if (legal) return value;
  const kind = integer ? 'a whole number' : 'a number';
  throw new RangeError(`${label} must be ${kind} from ${format(min)} to ${format(max)}, not ${quote(text)}`);
}
