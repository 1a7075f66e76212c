import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Runs } from './compare.ts';
import type { SchedulerRun } from './scheduler-runs.ts';
import { python } from './venv.ts';

/** What the real PyTorch did. */
export interface Answer {
  /** Its version, without the name of the build: 2.13.0. */
  readonly torch: string;
  /** The lines that each listing printed. */
  readonly printed: readonly (readonly string[])[];
  /** The groups' rates in each scheduler run: after the constructor, then after each step. */
  readonly rates: Runs;
}

/**
 * Has PyTorch execute **listings** and step the schedulers of **runs**; the first listing's helper builds its LambdaLR.
 *
 * @throws Error where Python or PyTorch cannot be had, or one of them fails
 */
export function askPyTorch(listings: readonly string[], runs: readonly SchedulerRun[]): Answer {
  const oracle = fileURLToPath(new URL('oracle.py', import.meta.url));
  const input = JSON.stringify({ listings, runs });
  // NumPy is not needed; a listing's own warnings are to be seen.
  const options = ['-W', 'ignore:Failed to initialize NumPy'];
  return JSON.parse(execFileSync(python(), [...options, oracle], { input, encoding: 'utf8', maxBuffer: 2 ** 28 }));
}
