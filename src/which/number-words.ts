// Numbers and counts in the recogniser's sentences.

/**
 * A number as a reader wants to see it: at most six digits, as Python would write it.
 *
 * @param value any finite number
 * @example shown(0.00008460000001) // '8.46e-5'
 */
export function shown(value: number): string {
  const short = Number(value.toPrecision(6));
  const size = Math.abs(short);
  return size !== 0 && (size < 1e-3 || size >= 1e7) ? short.toExponential() : String(short);
}

/**
 * A count with its noun.
 *
 * @param count a whole number ≥ 0
 * @param noun in the singular
 * @example counted(2, 'update') // '2 updates'
 */
export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
