import { format } from './format.ts';
import type { CurveParameter } from './parameter.ts';
import { quote } from './quote.ts';

/**
 * Refuses numbers that make no curve.
 *
 * @throws RangeError naming the parameter, the first number that is wrong, its step and what is legal
 * @example checkCurve(parameters.own, [0, 0.5, 101]) // throws: "your own f(x) must be numbers from 0 to 100, not 101 at step 2"
 */
export function checkCurve({ label, min, max, most }: CurveParameter, values: readonly unknown[]): void {
  const legal = `numbers from ${format(min)} to ${format(max)}`;
  const wrong = values.findIndex((value) => !(typeof value === 'number' && value >= min && value <= max));
  if (wrong >= 0) {
    const value = values[wrong];
    const text = typeof value === 'number' ? format(value) : quote(JSON.stringify(value) ?? '');
    throw new RangeError(`${label} must be ${legal}, not ${text} at step ${format(wrong)}`);
  }
  if (values.length > most)
    throw new RangeError(`${label} must be at most ${format(most)} ${legal}, not ${format(values.length)}`);
}

/**
 * Reads a curve as JSON.
 *
 * @throws RangeError naming the parameter and what is legal
 */
export function readCurve(parameter: CurveParameter, text: string): readonly number[] {
  let values: unknown;
  try {
    values = JSON.parse(text);
  } catch {
    // Told below.
  }
  const { label, min, max } = parameter;
  if (!Array.isArray(values))
    throw new RangeError(
      `${label} must be a list of numbers from ${format(min)} to ${format(max)} in brackets, not ${quote(text)}`,
    );
  checkCurve(parameter, values);
  return values as number[];
}
