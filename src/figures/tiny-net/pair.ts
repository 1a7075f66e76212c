// The two runs of the tiny net that are compared: their schedules, and the work to train them.
import type { Params } from '../../parameters/index.ts';
import type { End } from '../../training/experiment.ts';
import { keyOf, type TraceJob } from '../../training/job.ts';
import { flatThenJump, noWarmup, type Piece, type Plan, rampDown, small, warmup } from '../../training/plan.ts';
import type { Known } from '../kit/runs/runs.ts';
import { cellAt, settingsOf } from './grid.ts';

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

/** The last step of a run. */
export const steps = 200;

/** How many steps lie between two logged ones. */
export const every = 2;

/** Every logged step, in order. */
export const loggedSteps = Array.from({ length: steps / every + 1 }, (_, index) => index * every);

/** Which run of the pair: at the peak rate from the first step on, or with the schedule that the reader chose. */
export type Name = 'without' | 'with';

/**
 * A run of the pair as a label has it.
 *
 * @example labelOf('with', defaults) // "with warmup"
 */
export const labelOf = (name: Name, { netSchedule }: Params): string =>
  name === 'without'
    ? 'without warmup'
    : {
        linear: 'with warmup',
        flat: 'with a late jump',
        down: 'with a ramp down',
        small: 'at a small rate',
        own: 'with your f(x)',
      }[netSchedule];

/** The schedule of a run; without a warmup length nothing is left of the second but a small rate. */
export function planOf({ netCell, netSchedule, netStartFactor, own }: Params, name: Name): Plan {
  const { warmupSteps } = cellAt(netCell);
  if (name === 'without') return noWarmup;
  if (netSchedule === 'own') return ownPlan(own, steps);
  if (netSchedule === 'small') return small(netStartFactor);
  if (warmupSteps === 0 || netStartFactor === 1) return noWarmup;
  return { linear: warmup, flat: flatThenJump, down: rampDown }[netSchedule](warmupSteps, netStartFactor);
}

/** One run of the pair; both begin with the same weights. */
export const jobOf = (params: Params, name: Name): TraceJob => ({
  kind: 'trace',
  experiment: 'net',
  settings: {
    ...settingsOf(params),
    rate: cellAt(params.netCell).rate,
    plan: planOf(params, name),
    seed: params.netSeed,
    every,
    sharpness: true,
    fit: true,
  },
});

/** The runs that are shown: one where the second would be the first again. */
export function namesOf(params: Params): readonly Name[] {
  const same = keyOf(jobOf(params, 'with')) === keyOf(jobOf(params, 'without'));
  return same ? ['without'] : ['without', 'with'];
}

/** A run that is over. */
export interface Done {
  readonly name: Name;
  readonly rows: readonly Readonly<Record<string, number>>[];
  readonly end: End;
}

/** The runs of the pair that are known. */
export const runsOf = (params: Params, known: Known): Done[] =>
  namesOf(params).flatMap((name) => {
    const trace = known(jobOf(params, name));
    return trace ? [{ name, ...trace }] : [];
  });
