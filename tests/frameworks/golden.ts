// Reads and writes golden.json, the record of what the real frameworks gave.
import { readFileSync, writeFileSync } from 'node:fs';
import { defaults } from '../../src/parameters/index.ts';
import { byFamily } from './by-family.ts';
import type { FrameworkParity } from './framework-parity.ts';
import { hash, listing } from './listing.ts';
import type { Drawn } from './random-runs.ts';

/** What one framework gave for one of its own warmups at one setting. */
export interface GoldenSetting {
  readonly length: number;
  /** The start as a share of the peak. */
  readonly start: number;
  readonly peak: number;
  /** The updates that are kept: the first ones, and those around the arrival. */
  readonly updates: readonly number[];
  readonly rates: readonly number[];
}

/** What one framework did. */
export interface GoldenFramework {
  /** Package and version: "transformers 5.23.0". */
  readonly executed: string;
  /** The hash of all code that it executed: that which is rendered for its random runs. */
  readonly code: string;
  /** Snippets executed and the largest absolute and relative deviation, by family. */
  readonly families: Readonly<Record<string, readonly [snippets: number, absolute: number, relative: number]>>;
  readonly conventions: Readonly<Record<string, readonly GoldenSetting[]>>;
}

/** What the frameworks once did, kept for tests that run without Python. */
export interface Golden {
  /** The version of PyTorch that ran the listing. */
  readonly torch: string;
  /** The hash of the listing that was run: that of the page, for the 60 batches of the tutorial. */
  readonly listing: string;
  /** What it logged: epoch, i, used and logged of each update. */
  readonly log: readonly (readonly number[])[];
  /** What LambdaLR gave for each of the fixed runs. */
  readonly fixedRuns: readonly (readonly number[])[];
  readonly frameworks: Readonly<Record<string, GoldenFramework>>;
}

const file = new URL('golden.json', import.meta.url);

/** The hash of all code rendered for a framework's random runs. */
export const codeHash = ({ rendered }: Drawn): string => hash(rendered.map(({ code }) => code).join('\0'));

/** The record of today's listing at the site's defaults. */
export const goldenListing = (torch: string, log: readonly (readonly number[])[]) => ({
  torch,
  listing: hash(listing(defaults)),
  log,
});

/** The record of what one framework did. */
export function goldenFramework(parity: FrameworkParity): GoldenFramework {
  const settings = ({ checks }: FrameworkParity['conventions'][number]): GoldenSetting[] =>
    checks.map(({ settings: { length, startFactor }, task, actual }) => {
      const rates = 'error' in actual ? [] : actual;
      const kept = rates.map((_, update) => update).filter((update) => update < 4 || Math.abs(update - length) <= 2);
      return {
        length,
        start: startFactor,
        peak: task.peak,
        updates: kept,
        rates: kept.map((update) => rates[update]!),
      };
    });
  return {
    executed: parity.version,
    code: codeHash(parity.drawn),
    families: Object.fromEntries(
      byFamily(parity).map(([family, { runs, absolute, relative }]) => [family, [runs, absolute, relative] as const]),
    ),
    conventions: Object.fromEntries(parity.conventions.map((each) => [each.id, settings(each)])),
  };
}

/** What golden.json holds. */
export const readGolden = (): Golden => JSON.parse(readFileSync(file, 'utf8'));

/** Replaces golden.json: one line for each thing that can change by itself. */
export const writeGolden = (golden: Golden): void => writeFileSync(file, `${lines(golden, 5)}\n`);

/** JSON with a new line for each entry, **depth** levels deep; numbers stay side by side. */
function lines(value: unknown, depth: number): string {
  const flat = depth === 0 || typeof value !== 'object' || value === null;
  if (flat || (Array.isArray(value) && value.every((each) => typeof each === 'number'))) return JSON.stringify(value);
  if (Array.isArray(value)) return `[\n${value.map((each) => lines(each, depth - 1)).join(',\n')}\n]`;
  const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${lines(each, depth - 1)}`);
  return `{\n${entries.join(',\n')}\n}`;
}
