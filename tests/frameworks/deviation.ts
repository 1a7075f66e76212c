// How far the rates of a framework are from the expected ones, and how far they may be.
import { compare } from './compare.ts';
import type { Rates } from './ask.ts';

/** How far rates are from those expected, over any number of sequences. */
export interface Spread {
  /** How many sequences were compared. */
  readonly runs: number;
  readonly absolute: number;
  /** As a share of the expected rate. */
  readonly relative: number;
  /** As a share of the peak rate of the run. */
  readonly ofPeak: number;
  /** The first error, where a framework did not get as far as a rate. */
  readonly error?: string;
}

/** How far the **actual** rates of one run are from the **expected** ones. */
export function spread(actual: Rates, expected: readonly number[], peak: number): Spread {
  if ('error' in actual) {
    return { runs: 1, absolute: Infinity, relative: Infinity, ofPeak: Infinity, error: actual.error };
  }
  const { absolute, relative } = compare([[actual]], [[expected]]);
  return { runs: 1, absolute, relative, ofPeak: absolute && absolute / peak };
}

/** The largest of several. */
export function largest(spreads: readonly Spread[]): Spread {
  const most = (of: (each: Spread) => number) => Math.max(0, ...spreads.map(of));
  const error = spreads.find((each) => each.error)?.error;
  return {
    runs: spreads.reduce((sum, { runs }) => sum + runs, 0),
    absolute: most(({ absolute }) => absolute),
    relative: most(({ relative }) => relative),
    ofPeak: most(({ ofPeak }) => ofPeak),
    ...(error && { error }),
  };
}

/** What is let pass: of the expected rate in double precision, of the peak in single, where ε is 2⁻²³. */
export const allowed = { double: 1e-12, single: 1e-6 } as const;

/** Whether a framework of this precision may deviate so far. */
export const passes = ({ relative, ofPeak }: Spread, precision: 'double' | 'single'): boolean =>
  precision === 'double' ? relative <= allowed.double : ofPeak <= allowed.single;
