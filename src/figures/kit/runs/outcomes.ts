// How many runs of a tally ended in which way, as numbers, words and columns of a table.
import type { Verdict } from '../../../training/experiment.ts';
import type { Tally } from '../../../training/job.ts';
import { format } from '../../../parameters/format.ts';

/** How many runs of a tally ended in each way. */
export type Outcomes = Readonly<Record<Verdict, number>>;

/** The ways a run ends, from best to worst, with the letter a tally has for each and the words a reader sees. */
export const endings = [
  { verdict: 'trained', letter: 't', words: 'trained' },
  { verdict: 'untrained', letter: 'u', words: 'not trained' },
  { verdict: 'dead', letter: 'd', words: 'dead' },
  { verdict: 'diverged', letter: 'n', words: 'diverged' },
] as const satisfies readonly { verdict: Verdict; letter: string; words: string }[];

/** The columns of a table that counts runs by how they ended. */
export const outcomeColumns: readonly { readonly key: Verdict; readonly label: string }[] = endings.map(
  ({ verdict, words }) => ({
    key: verdict,
    label: words,
  }),
);

/**
 * Counts the runs of a tally by how they ended.
 *
 * @example outcomesOf({ verdicts: 'ttdn' }) // { trained: 2, untrained: 0, dead: 1, diverged: 1 }
 */
export function outcomesOf({ verdicts }: Pick<Tally, 'verdicts'>): Outcomes {
  const count = (letter: string) => verdicts.split(letter).length - 1;
  return Object.fromEntries(endings.map(({ verdict, letter }) => [verdict, count(letter)])) as Outcomes;
}

/** How many runs there are in all. */
export const runsIn = (outcomes: Outcomes): number => endings.reduce((sum, { verdict }) => sum + outcomes[verdict], 0);

/**
 * What became of all runs, in words.
 *
 * @example outcomeWords({ trained: 2, untrained: 0, dead: 3, diverged: 5 }) // "2 of 10 runs trained, 3 dead, 5 diverged"
 */
export function outcomeWords(outcomes: Outcomes): string {
  const rest = endings.slice(1).filter(({ verdict }) => outcomes[verdict] > 0);
  const lost = rest.map(({ verdict, words }) => `, ${format(outcomes[verdict])} ${words}`);
  return `${format(outcomes.trained)} of ${format(runsIn(outcomes))} runs trained${lost.join('')}`;
}

/** The middle one of the last losses as a table has it: a word where half the runs or more have none. */
export const medianOf = ({ median }: Tally): number | string =>
  median === null ? 'infinite' : Number(median.toPrecision(2));

/** The same in a sentence. */
export const medianWords = (tally: Tally): string =>
  tally.median === null ? 'the median run diverged' : `the median last loss is ${format(tally.median, 2)}`;
