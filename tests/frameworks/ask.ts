// Has a real framework drive warmups of its own and execute code, and returns the rates.
import type { RunSpec } from '../../src/schedule/index.ts';
import { runPython } from './run-python.ts';

/** One drive of a framework's own warmup; see drive.py. */
export interface OwnTask {
  /** The convention's id. */
  readonly convention: string;
  /** N, or null for the framework's own default. */
  readonly length: number | null;
  /** The start as a share of the peak, or null for the framework's own default. */
  readonly start: number | null;
  readonly peak: number;
  readonly updates: number;
}

/** What a framework answers to one task: its rates, or the error it ended with. */
export type Rates = readonly number[] | { readonly error: string };

/** What a framework did, in the order of the tasks. */
export interface Driven {
  /** The package and its version: "transformers 5.23.0". */
  readonly version: string;
  readonly rates: readonly Rates[];
  readonly own: readonly Rates[];
}

/**
 * Has a framework execute code and drive its own warmups, in a Python process of its own.
 *
 * @param driver the name of a file in drivers/, without its ending
 * @throws Error where Python or the framework cannot be had, or its driver fails as a whole
 */
export async function drive(
  driver: string,
  runs: readonly { readonly code: string; readonly run: RunSpec }[],
  own: readonly OwnTask[],
): Promise<Driven> {
  return JSON.parse(await runPython(['-W', 'ignore', 'drive.py', driver], JSON.stringify({ runs, own }), true));
}
