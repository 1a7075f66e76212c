import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { RunSpec } from '../../src/schedule/index.ts';
import { python } from './venv.ts';

const compiled = fileURLToPath(new URL('../../.cache/python', import.meta.url));

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
  // One thread each: the tensors have one element, and two frameworks run side by side.
  const env = { ...process.env, OMP_NUM_THREADS: '1', PYTHONPYCACHEPREFIX: compiled };
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const child = spawn(python(), ['-W', 'ignore', 'drive.py', driver], { cwd, env });
  child.stdin.end(JSON.stringify({ runs, own }));
  child.stdin.on('error', () => {}); // It ended before it read: its message says why.
  const [out, said, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (status !== 0) throw new Error(`drive.py ${driver} ended with ${status}:\n${said}`);
  return JSON.parse(out);
}
