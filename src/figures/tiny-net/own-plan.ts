import { noWarmup, type Piece, type Plan } from '../../training/plan.ts';

/**
 * The schedule of a run that follows a reader's own f(x): its number of each step, those that are equal in one piece; after
 * its last number that one goes on.
 *
 * @param own multipliers of the steps 0, 1, 2, …
 * @param steps the last step of the run
 * @example ownPlan([0, 1, 1], 200).length // 2
 */
export function ownPlan(own: readonly number[], steps: number): Plan {
  const pieces: { multiplier: number; count: number }[] = [];
  for (const multiplier of own.slice(0, steps + 1)) {
    const last = pieces.at(-1);
    if (last?.multiplier === multiplier) last.count += 1;
    else pieces.push({ multiplier, count: 1 });
  }
  if (pieces.length === 0) return noWarmup;
  return pieces.map(({ multiplier, count }, index): Piece => {
    const constant = { kind: 'constant', params: { multiplier } };
    return index === pieces.length - 1 ? constant : { ...constant, steps: count };
  });
}
