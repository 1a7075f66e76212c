// The two runs that the catapult compares, without warmup and with it, and the moments of each that are drawn.
import type { Params } from '../../parameters/index.ts';
import { catapult as experiment } from '../../training/experiments/catapult.ts';
import { noWarmup, warmup } from '../../training/plan.ts';

/** Where the weights are after a step, at which rate they go on, and how sharp it is there. */
export interface Moment {
  step: number;
  rate: number;
  u: number;
  v: number;
  sharpness: number;
}

/** A run to its end, or to where its loss passes all bounds. */
export interface Run {
  readonly moments: readonly Moment[];
  /** The step after which nothing is left of it; undefined if it survives. */
  readonly over: number | undefined;
}

/** Both runs: the control and the one with warmup. */
export interface Pair {
  readonly none: Run;
  readonly warmup: Run;
}

/** How many steps each run has. */
export const steps = 600;

function runOf({ uvStart, uvLr, uvNoise, uvSeed }: Params, warmupSteps: number): Run {
  const plan = warmupSteps === 0 ? noWarmup : warmup(warmupSteps);
  const config = { start: uvStart, noise: uvNoise, rate: uvLr, plan, steps, seed: uvSeed, every: 1 };
  const moments = [...experiment.run(config)] as unknown as Moment[];
  return { moments, over: moments.length > steps ? undefined : moments.length };
}

let latest: { readonly key: string; readonly pair: Pair } | undefined;

/** The runs without and with the reader's warmup, all else equal, noise included. */
export function pairOf(params: Params): Pair {
  const { uvStart, uvLr, uvWarmup, uvNoise, uvSeed } = params;
  // Picture, table and sentences of one state all ask for it.
  const key = [uvStart, uvLr, uvWarmup, uvNoise, uvSeed].join();
  if (latest?.key !== key) latest = { key, pair: { none: runOf(params, 0), warmup: runOf(params, uvWarmup) } };
  return latest.pair;
}

/** The last step that is shown: the ramp and as much again, where what is worth seeing happens. */
export const horizon = ({ uvWarmup }: Params): number => Math.max(2 * uvWarmup, 60);

/** The step that the cursor is on. */
export const stepHere = (params: Params): number => Math.min(params.uvStep, horizon(params));

const mostMoments = 32;

/**
 * The moments of a run that its lines go through: those at which it has moved visibly since the one before, and those that
 * must be there.
 */
export function plotted({ moments }: Run, params: Params): Moment[] {
  const shown = moments.filter(({ step }) => step <= horizon(params));
  const last = shown.at(-1)!;
  for (let part = 0.02; ; part *= 1.3) {
    let kept = shown[0]!;
    const far = (one: Moment) =>
      Math.hypot(one.u - kept.u, one.v - kept.v) > part * params.uvStart ||
      Math.abs(one.sharpness - kept.sharpness) > 2 * part * kept.sharpness;
    const visible = shown.filter((moment) => {
      const keeps = moment === kept || moment === last || moment.step === stepHere(params) || far(moment);
      if (keeps) kept = moment;
      return keeps;
    });
    if (visible.length <= mostMoments) return visible;
  }
}
