import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { defaults } from '../../src/figures/parameters.ts';
import { hash, listing } from './listing.ts';

/** What PyTorch once printed, kept for tests that run without Python. */
export interface Golden {
  /** The version of PyTorch that ran the listing. */
  readonly torch: string;
  /** The hash of the listing that was run: that of the page, at its defaults. */
  readonly listing: string;
  /** The lines it printed. */
  readonly printed: readonly string[];
}

const file = new URL('golden.json', import.meta.url);

/** The record of a run of today's listing at the page's defaults. */
export const goldenOf = (torch: string, printed: readonly string[]): Golden => ({
  torch,
  listing: hash(listing(defaults)),
  printed,
});

/** What golden.json holds. */
export const readGolden = (): Golden => JSON.parse(readFileSync(file, 'utf8'));

/** Replaces golden.json. */
export const writeGolden = (golden: Golden): void => writeFileSync(file, `${JSON.stringify(golden, null, 2)}\n`);

/** Whether **golden** is what golden.json holds. */
export const isGolden = (golden: Golden): boolean => isDeepStrictEqual(golden, readGolden());
