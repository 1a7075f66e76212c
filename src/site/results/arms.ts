// Arms of the experiments with the shipped counts of their runs.
import { findById } from '../../schedule/find.ts';
import { configOf, experimentById } from '../../training/experiments/index.ts';
import type { Tally } from '../../training/job.ts';
import shipped from '../../training/results/arms.json' with { type: 'json' };
import type { ShippedArms } from '../../training/results/shipped.ts';
import { arms, type Arm } from '../../training/studies/index.ts';

const { arms: tallies } = shipped as ShippedArms;

/** An arm with what became of its runs. */
export interface Counted {
  readonly arm: Arm;
  readonly tally: Tally;
  /** What it was run with but for seed and logging: the experiment's defaults where the arm says nothing. */
  readonly config: Readonly<Record<string, unknown>>;
}

/**
 * An arm of the studies with its shipped counts.
 *
 * @param id its slug
 * @throws RangeError if no arm has it, with the list, and if its counts are not shipped
 * @example countedArm('steep-none').tally.verdicts.length // 200
 */
export function countedArm(id: string): Counted {
  const arm = findById('arm', arms, id);
  const tally = tallies[id];
  if (!tally) throw new RangeError(`${id} is not in arms.json: npm run experiments -- --write computes it`);
  return { arm, tally, config: { ...configOf(experimentById(arm.job.experiment), arm.job.settings) } };
}
