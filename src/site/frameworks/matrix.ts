// The table of conventions as a matrix of dots: its columns, and what a dot in one of them says, from the records alone.
import { arrivalWords, firstWords } from '../../frameworks/facts.ts';
import { type Convention, type Framework, frameworks } from '../../frameworks/index.ts';

/** A column: one answer to one of the questions in which conventions differ. */
export interface Column {
  readonly words: string;
  /** What a dot in it says of a warmup, after "it" or after a number of warmups. */
  readonly says: readonly [one: string, several: string];
  /** Whether few warmups answer so: its dots are large. */
  readonly rare: boolean;
  readonly holds: (convention: Convention) => boolean;
}

/** A question, and the answers that there are. */
export interface Group {
  readonly id: 'first' | 'arrival' | 'unit';
  readonly title: string;
  readonly columns: readonly Column[];
}

/** A dot: in which column, whether it is a large one, and what it says. */
export interface Dot {
  readonly rare: boolean;
  readonly words: string;
}

const all = frameworks.flatMap(({ conventions }) => conventions);
/** What fewer of the warmups do than this share of them is what "differs". */
const usual = 1 / 4;

function columnsOf(
  answer: (convention: Convention) => string,
  order: readonly string[],
  says: (words: string) => Column['says'],
): Column[] {
  const given = new Set(all.map(answer));
  // An answer that the order does not know yet comes last.
  const sorted = [...order.filter((each) => given.has(each)), ...[...given].filter((each) => !order.includes(each))];
  return sorted.map((words) => {
    const holds = (convention: Convention) => answer(convention) === words;
    return { words, says: says(words), rare: all.filter(holds).length < usual * all.length, holds };
  });
}

const unusual = 'otherwise';

/** The questions in which warmups differ, and their answers: the columns of the matrix. */
export const groups: readonly Group[] = [
  {
    id: 'first',
    title: 'First rate',
    columns: columnsOf(
      (convention) => firstWords(convention) ?? unusual,
      ['0', 's · peak', 'peak / N', 'peak / (N + 1)'],
      (words) => [`starts at ${words}`, `start at ${words}`],
    ),
  },
  {
    id: 'arrival',
    title: 'Full rate at',
    columns: columnsOf(
      (convention) => arrivalWords(convention) ?? unusual,
      ['N − 1', 'N', 'N + 1'],
      (words) => [`reaches the full rate at ${words}`, `reach the full rate at ${words}`],
    ),
  },
  {
    id: 'unit',
    title: 'N counts',
    columns: columnsOf(
      ({ unit }) => `${unit}s`,
      ['updates', 'calls', 'epochs', 'samples'],
      (words) => [`counts ${words}`, `count ${words}`],
    ),
  },
];

/** The share of the warmups below which a dot is large, as a page says it. */
export const rareWords = 'fewer than a quarter of them';

/**
 * The cell of some warmups in a column.
 *
 * @param conventions one warmup, or all of a framework
 * @returns undefined where none of them answers so
 */
export function dotOf(conventions: readonly Convention[], { holds, says, rare }: Column): Dot | undefined {
  const holding = conventions.filter(holds).length;
  if (holding === 0) return undefined;
  if (conventions.length === 1) return { rare, words: says[0] };
  const some = holding < conventions.length ? `${holding} of ${conventions.length}` : `all ${holding}`;
  return { rare, words: `${some} ${holding === 1 ? says[0] : says[1]}` };
}

/** The frameworks that ship a warmup, which are the rows, and those that ship none. */
export const shipping: readonly Framework[] = frameworks.filter(({ conventions }) => conventions.length > 0);

/** The frameworks that ship no warmup of their own. */
export const notShipping: readonly Framework[] = frameworks.filter(({ conventions }) => conventions.length === 0);
