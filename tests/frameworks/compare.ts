// Compares two lists of runs number by number.

/** Runs, of updates, of numbers. */
export type Runs = readonly (readonly (readonly number[])[])[];

/** The largest distance between numbers that should be the same; 0 only where all are, bit for bit. */
export interface Deviation {
  readonly absolute: number;
  /** As a share of the expected number. */
  readonly relative: number;
}

/**
 * Compares number by number. Infinite where one is missing, one too many, or one of a pair not a number.
 *
 * @example compare([[[1, 2.5]]], [[[1, 2]]]) // { absolute: 0.5, relative: 0.25 }
 */
export function compare(actual: Runs, expected: Runs): Deviation {
  let [absolute, relative] = shape(actual) === shape(expected) ? [0, 0] : [Infinity, Infinity];
  const right = expected.flat(2);
  for (const [index, number] of actual.flat(2).entries()) {
    const wanted = right[index] ?? NaN;
    if (Object.is(number, wanted)) continue;
    // 0 and -0 differ by nothing, yet differ.
    const distance = Math.abs(number - wanted) || Infinity;
    absolute = Math.max(absolute, distance);
    relative = Math.max(relative, distance / Math.abs(wanted) || Infinity);
  }
  return { absolute, relative };
}

const shape = (runs: Runs): string => JSON.stringify(runs.map((run) => run.map((update) => update.length)));
