// Has PyTorch execute listings and step schedulers.
import type { Runs } from './compare.ts';
import { runPython } from './run-python.ts';
import type { SchedulerRun } from './scheduler-runs.ts';

/** What the real PyTorch did. */
export interface Answer {
  /** Its version, without the name of the build: 2.13.0. */
  readonly torch: string;
  /** The lines that each listing printed. */
  readonly printed: readonly (readonly string[])[];
  /** What each had in its `log` at the end. */
  readonly logs: readonly (readonly number[][])[];
  /** The groups' rates in each scheduler run: after the constructor, then after each step. */
  readonly rates: Runs;
}

/**
 * Has PyTorch execute **listings** and step the schedulers of **runs**; the first listing's helper builds its LambdaLR.
 *
 * @throws Error where Python or PyTorch cannot be had, or one of them fails
 */
export async function askPyTorch(listings: readonly string[], runs: readonly SchedulerRun[]): Promise<Answer> {
  // NumPy is not needed; a listing's own warnings are to be seen.
  const options = ['-W', 'ignore:Failed to initialize NumPy'];
  return JSON.parse(await runPython([...options, 'oracle.py'], JSON.stringify({ listings, runs })));
}
