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
  readonly change: Partial<RunSpec>;
}

const none: Change = { words: '', cost: 0, change: {} };

/** For each part of a run, in the order of a sentence: to leave it, or what to put in its place. */
const changesOf = (run: RunSpec): readonly (readonly Change[])[] => [
  [none, { words: 'rises in a straight line', cost: 1, change: { warmup: 'linear-warmup' } }],
  [
    none,
    { words: 'starts at 0', cost: 1, change: { startFactor: 0 } },
    { words: 'starts where it ends', cost: 1.5, change: { startFactor: run.endFactor } },
  ],
  [none, { words: 'has no stable stretch', cost: 3, change: { stableSteps: 0 } }],
  [
    none,
    {
      words: 'falls along a cosine',
      cost: 4,
      change: { decay: 'cosine', endFactor: runSchedule(run)(run.totalSteps) },
    },
    { words: 'stays at the peak', cost: 6, change: { decay: 'constant' } },
  ],
  [
    none,
    { words: 'ends at 0', cost: 2, change: { endFactor: 0 } },
    { words: 'ends at the peak', cost: 2.5, change: { endFactor: 1 } },
  ],
];

/**
 * The run that differs least from **run** among those that a framework renders.
 *
 * @param run a legal run that the framework refuses
 * @param renders whether the framework renders a run
 */
export function nearestRun(run: RunSpec, renders: (run: RunSpec) => boolean): Nearest | undefined {
  const start: readonly (readonly Change[])[] = [[]];
  const every = changesOf(run).reduce(
    (sets, part) => sets.flatMap((set) => part.map((change) => [...set, change])),
    start,
  );
  const cost = (set: readonly Change[]) => set.reduce((sum, change) => sum + change.cost, 0);
  const byCost = [...every].sort((a, b) => cost(a) - cost(b));
  for (const set of byCost) {
    const changed = Object.assign({}, run, ...set.map(({ change }) => change)) as RunSpec;
    if (!renders(changed)) continue;
    const words = set.filter(({ cost }) => cost > 0).map(({ words }) => words);
    return {
      words: `The nearest run it can yield ${words.join(', ').replace(/, ([^,]*)$/, ' and $1')}.`,
      run: changed,
    };
  }
  return undefined;
}
