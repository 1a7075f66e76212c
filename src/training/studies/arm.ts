// What an arm of a study is: many runs that differ in nothing but their seeds.
import type { Settings, TallyJob } from '../job.ts';
import { noWarmup, warmup } from '../plan.ts';

/** A tally with a name, so that the prose can quote its counts. */
export interface Arm {
  /** Its slug: `<Result of="<id>.trained" />` quotes it. */
  readonly id: string;
  /** Which runs these are, in plain words: all that tells them from those of the other arms. */
  readonly words: string;
  readonly job: TallyJob;
}

/** Runs that differ from each other in nothing but their plan, and from the experiment's defaults in **settings**. */
export interface Setting {
  /** What their ids begin with. */
  readonly id: string;
  readonly words: string;
  readonly experiment: string;
  readonly settings: Settings;
  /** How many runs each arm has, a whole number ≥ 1; their seeds are 1, 2, 3 and so on. */
  readonly runs: number;
}

/**
 * An arm of a setting.
 *
 * @param name what its id ends with
 * @param words what is particular about it
 * @param settings its plan, and whatever else it alone has
 * @example arm(steep, 'none', 'no warmup', { plan: noWarmup }).id // 'steep-none'
 */
export const arm = (setting: Setting, name: string, words: string, settings: Settings): Arm => ({
  id: `${setting.id}-${name}`,
  words: `${setting.words}; ${words}`,
  job: {
    kind: 'tally',
    experiment: setting.experiment,
    settings: { ...setting.settings, ...settings },
    seeds: [1, setting.runs],
  },
});

/**
 * Linear warmups of several lengths in steps, each an arm of a setting; its id ends with the length, or with `none`.
 *
 * @example warmups(steep, [0, 50]).map(({ id }) => id) // ['steep-none', 'steep-50']
 */
export const warmups = (setting: Setting, lengths: readonly number[]): Arm[] =>
  lengths.map((steps) =>
    steps === 0
      ? arm(setting, 'none', 'no warmup', { plan: noWarmup })
      : arm(setting, `${steps}`, `warmup of ${steps} steps`, { plan: warmup(steps) }),
  );
