// Which of the things that Pagefind found comes first: what was named, then pages and sections, then all others.

/** What the order is made of. */
export interface Ranked {
  /** What Pagefind gives it, above 0. */
  readonly score: number;
  readonly kind: string;
  readonly title: string;
  /** The name of its page, with the number of a chapter in front. */
  readonly page: string;
}

const numbered = /^(fig|figure|eq|equation|tab|table|sec|section|§|chapter)?[.\s]*\(?(\d+(?:\.\d+)?)\)?$/i;

/**
 * The kind of a numbered thing that words name, as results write it.
 *
 * @returns undefined where they name none
 * @example kindNamed('figure 4') // 'Fig. 4'
 */
export function kindNamed(words: string): string | undefined {
  const [, name = '', number = ''] = numbered.exec(words.trim()) ?? [];
  if (number === '' || (name === '' && !number.includes('.'))) return undefined;
  const kinds: Readonly<Record<string, string>> = {
    f: `Fig. ${number}`,
    e: `Equation (${number})`,
    t: `Table ${number}`,
    c: `Chapter ${number}`,
  };
  return kinds[name.charAt(0).toLowerCase()] ?? `${number.includes('.') ? 'Section' : 'Chapter'} ${number}`;
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^\d+ |[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const isPage = (kind: string) => /^(?:Page|Chapter)/.test(kind);

function weightOf(words: string, { kind, title, page }: Ranked): number {
  // The heads of a table say again and again what its section says once.
  const own = isPage(kind) || kind.startsWith('Section') ? 1.5 : kind.startsWith('Table') ? 0.4 : 1;
  // A figure that is shown again, away from its home.
  const copy = kind.includes(' of ') ? 0.5 : 1;
  // "Why …" and "how …" are answered where a heading asks the same.
  const [first] = plain(words).split(' ');
  const asks = /^(?:why|how|when)$/.test(first!) && [title, page].some((each) => plain(each).startsWith(`${first} `));
  return own * copy * (asks ? 3 : 1);
}

function levelOf(words: string, { kind, title, page }: Ranked): number {
  if (kind === kindNamed(words)) return 0;
  if (isPage(kind) && plain(page) === plain(words)) return 1;
  return plain(title) === plain(words) ? 2 : 3;
}

/**
 * What was found, the best first: what the words name exactly, then by Pagefind's score, in which pages and sections weigh
 * more than tables and than figures shown again.
 *
 * @param words what the reader typed
 * @example
 * const [table, figure] = ['Table 4', 'Fig. 4'].map((kind) => ({ kind, score: 1, title: '', page: '' }));
 * ranked('fig 4', [table, figure])[0].kind // 'Fig. 4'
 */
export function ranked<Found extends Ranked>(words: string, found: readonly Found[]): Found[] {
  const keyed = found.map((each) => ({
    each,
    level: levelOf(words, each),
    score: each.score * weightOf(words, each),
  }));
  return keyed.sort((a, b) => a.level - b.level || b.score - a.score).map(({ each }) => each);
}
