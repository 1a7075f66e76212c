import type { RunSpec } from '../schedule/index.ts';
import { plain } from './plain.ts';

/**
 * The same rates in the plainest form, for frameworks that put whole schedules together: what rises from 1 to 1 is no
 * warmup, but part of the stable stretch.
 *
 * @param run any legal run
 * @example simpleRun({ ...defaultRun, startFactor: 1 }).stableSteps // 1000
 */
export function simpleRun(run: RunSpec): RunSpec {
  const simple = plain(run);
  if (simple.startFactor !== 1) return simple;
  return { ...simple, warmupSteps: 0, stableSteps: simple.warmupSteps + simple.stableSteps };
}
