import type { RunSpec } from '../schedule/index.ts';
import type { Limit } from './limits.ts';

/** The steps from the start of a run's decay to its end. */
export const decaySteps = ({ totalSteps, warmupSteps, stableSteps }: RunSpec): number =>
  totalSteps - warmupSteps - stableSteps;

/** The largest whole number up to **most** that divides **steps**, in time that grows like its square root. */
function divisor(steps: number, most: number): number {
  let largest = 1;
  for (let small = 1; small * small <= steps; small++) {
    if (steps % small > 0) continue;
    for (const each of [small, steps / small]) if (each <= most) largest = Math.max(largest, each);
  }
  return largest;
}

/**
 * A framework whose cosine with restarts has cycles of whole steps.
 *
 * @param subject what has them, at the start of a sentence: "CosineRestartLR"
 */
export const wholeCycles = (subject: string): Limit => ({
  refuse: (run) =>
    run.decay === 'cosine-restarts' && decaySteps(run) % run.cycles > 0
      ? `${subject} has cycles of whole steps: ${decaySteps(run)} steps are no ${run.cycles} equal cycles.`
      : undefined,
  mend: (run) => {
    const cycles = divisor(decaySteps(run), run.cycles);
    return { words: `${cycles} cycle${cycles > 1 ? 's' : ''}`, run: { ...run, cycles } };
  },
});
