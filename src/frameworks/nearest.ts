import { runSchedule, type RunSpec } from '../schedule/index.ts';

/** A run that a framework renders, and how it differs from the one it refuses. */
export interface Nearest {
  readonly words: string;
  readonly run: RunSpec;
}

interface Change {
  readonly words: string;
  /** How much of the run it takes away: the sum over all changes is kept as small as can be. */
  readonly cost: number;
  change(run: RunSpec): Partial<RunSpec>;
}

const none: Change = { words: '', cost: 0, change: () => ({}) };

/** For each part of a run, in the order of a sentence: to leave it, or what to put in its place. */
const parts: readonly (readonly Change[])[] = [
  [none, { words: 'rises in a straight line', cost: 1, change: () => ({ warmup: 'linear-warmup' }) }],
  [
    none,
    { words: 'starts at 0', cost: 1, change: () => ({ startFactor: 0 }) },
    { words: 'starts where it ends', cost: 1.5, change: ({ endFactor }) => ({ startFactor: endFactor }) },
  ],
  [none, { words: 'has no stable stretch', cost: 3, change: () => ({ stableSteps: 0 }) }],
  [
    none,
    {
      words: 'falls along a cosine',
      cost: 4,
      change: (run) => ({ decay: 'cosine', endFactor: runSchedule(run)(run.totalSteps) }),
    },
    { words: 'stays at the peak', cost: 6, change: () => ({ decay: 'constant' }) },
  ],
  [
    none,
    { words: 'ends at 0', cost: 2, change: () => ({ endFactor: 0 }) },
    { words: 'ends at the peak', cost: 2.5, change: () => ({ endFactor: 1 }) },
  ],
];

const costOf = (changes: readonly Change[]) => changes.reduce((sum, { cost }) => sum + cost, 0);

/** Every choice of one change per part, the smallest first. */
const choices: readonly (readonly Change[])[] = parts
  .reduce<Change[][]>((all, part) => all.flatMap((chosen) => part.map((change) => [...chosen, change])), [[]])
  .sort((a, b) => costOf(a) - costOf(b));

/**
 * The run that differs least from **run** among those that a framework renders.
 *
 * @param run a legal run that the framework refuses
 * @param renders whether the framework renders a run
 */
export function nearestRun(run: RunSpec, renders: (run: RunSpec) => boolean): Nearest | undefined {
  const changedBy = (chosen: readonly Change[]): RunSpec =>
    Object.assign({}, run, ...chosen.map((each) => each.change(run)));
  const nearest = choices.find((chosen) => renders(changedBy(chosen)));
  if (!nearest) return undefined;
  const words = nearest.filter(({ cost }) => cost > 0).map(({ words }) => words);
  const list = words.join(', ').replace(/, ([^,]*)$/, ' and $1');
  return { words: `The nearest run it can yield ${list}.`, run: changedBy(nearest) };
}
