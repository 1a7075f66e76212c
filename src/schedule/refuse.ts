// Ranges of legal values, and the refusal of all others.

/** A set of legal values, with the words that name it in a refusal. */
export interface Range {
  /** What a legal value is, as read after "must be": "a finite number ≥ 0". */
  readonly words: string;
  /** Whether **value** is legal. */
  includes(value: unknown): boolean;
}

/** Steps, rates and multipliers: a finite number ≥ 0. */
export const nonNegative: Range = {
  words: 'a finite number ≥ 0',
  includes: (value) => Number.isFinite(value) && (value as number) >= 0,
};

/**
 * The numbers above 0, up to **max** if there is one: exponents, and factors that nothing may divide by zero.
 *
 * @param max the greatest legal value, a number > 0; none if left out
 * @example positive(1).words // 'a number > 0 and ≤ 1'
 */
export function positive(max?: number): Range {
  return {
    words: max === undefined ? 'a finite number > 0' : `a number > 0 and ≤ ${max}`,
    includes: (value) => Number.isFinite(value) && (value as number) > 0 && (value as number) <= (max ?? Infinity),
  };
}

/**
 * Lists of whole numbers, none or more, each greater than the one before.
 *
 * @param min the least legal number in a list, a whole number
 * @param max the greatest; none if left out
 * @example increasing(0).includes([3, 3]) // false
 */
export function increasing(min: number, max = Infinity): Range {
  return {
    words: `a list of increasing whole numbers ${max === Infinity ? `≥ ${min}` : `from ${min} to ${max}`}`,
    includes: (value) =>
      Array.isArray(value) &&
      value.every((item, index) => Number.isInteger(item) && item >= min && item <= max && !(item <= value[index - 1])),
  };
}

/**
 * The whole numbers from **min** on: counts of steps (from 0), of samples or epochs (from 1).
 *
 * @param min the least legal value, a whole number
 * @example wholeFrom(1).includes(0) // false
 */
export function wholeFrom(min: number): Range {
  return {
    words: `a whole number ≥ ${min}`,
    includes: (value) => Number.isInteger(value) && (value as number) >= min,
  };
}

/**
 * A choice of a few values, each legal only as written.
 *
 * @param values the legal values, two or more
 * @example oneOf('iteration', 'epoch').words // 'iteration or epoch'
 */
export function oneOf(...values: readonly (string | boolean)[]): Range {
  return { words: values.join(' or '), includes: (value) => values.some((legal) => legal === value) };
}

/**
 * Does nothing for a legal value and refuses any other.
 *
 * @param name the parameter's name in code
 * @param value what was given
 * @param range what is legal
 * @throws RangeError naming parameter, range and value: "startFactor must be a finite number ≥ 0, not -1"
 * @example check('startFactor', -1, nonNegative) // throws 'startFactor must be a finite number ≥ 0, not -1'
 */
export function check(name: string, value: unknown, range: Range): void {
  if (range.includes(value)) return;
  const shown = Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
  throw new RangeError(`${name} must be ${range.words}, not ${shown}`);
}
