// Compares numbers that should be the same, and prints the comparison.
import { compare, type Runs } from './compare.ts';

/** Numbers that should be the same: what there is, what is expected, and the relative deviation that is let pass. */
export interface SameCheck {
  readonly what: string;
  readonly actual: Runs;
  readonly expected: Runs;
  readonly allowed: number;
}

/** A check of one sequence of numbers; without **allowed** they are to be the same to the last bit. */
export const sameNumbers = (
  what: string,
  actual: readonly number[],
  expected: readonly number[],
  allowed = 0,
): SameCheck => ({ what, actual: [[actual]], expected: [[expected]], allowed });

/** Prints a table of checks; answers whether all hold. A check without a number does not. */
export function reportSame(title: string, checks: readonly SameCheck[]): boolean {
  const rows = checks.map(({ what, actual, expected, allowed }) => {
    const { absolute, relative } = compare(actual, expected);
    const numbers = actual.flat(2).length;
    return {
      [title]: what,
      runs: actual.length,
      numbers,
      'largest absolute deviation': absolute,
      'largest relative': relative,
      allowed,
      verdict: numbers > 0 && relative <= allowed ? 'same' : 'DIFFERENT',
    };
  });
  console.table(rows);
  return rows.every(({ verdict }) => verdict === 'same');
}
