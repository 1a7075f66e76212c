// Where each source is cited, read off the texts of the book.
import { type BookPage, bookPages, chapters } from '../address/book.ts';
import { href } from '../address/site.ts';
import { recipes } from '../../figures/warmup-rules/recipes.ts';

/** A place that cites a source. */
export interface Use {
  /** The address of its section. */
  readonly href: string;
  /** "4.2 Falling curvature", or the page and the section of one that is no chapter. */
  readonly words: string;
  /** The path of its page. */
  readonly page: string;
}

/** A section with the text it has. */
type Passage = Use & { readonly body: string };

const ofRecipes = recipes.flatMap(({ references }) => references);

/** The keys of the sources that a text cites. The table of recipes cites those of each. */
const keysIn = (body: string): readonly string[] => [
  ...[...body.matchAll(/<Cite\s+of="([^"]+)"/g)].map(([, key]) => key!),
  ...(/<Recipes\b/.test(body) ? ofRecipes : []),
];

const opening = /<Section\s+id="([^"]+)"\s+title="([^"]+)"/g;

function passagesOf({ path, name, body }: BookPage): Passage[] {
  const found = [...body.matchAll(opening)];
  return found.map(({ 1: id, 2: title, index }, place) => ({
    page: path,
    href: `${href(path)}#${id}`,
    words: `${name}, ${title}`,
    body: body.slice(index, found[place + 1]?.index),
  }));
}

const passages: readonly Passage[] = bookPages.flatMap((page) => {
  const chapter = chapters.find(({ id }) => id === page.id);
  if (!chapter) return passagesOf(page);
  return chapter.sections.map(({ id, title, number, entry }) => ({
    page: page.path,
    href: `${href(page.path)}#${id}`,
    words: title ? `${number} ${title}` : `${chapter.number} ${chapter.name}`,
    body: entry.body ?? '',
  }));
});

/** The sections that cite a source, in the order of the book. */
export const usesOf = (key: string): readonly Use[] => passages.filter(({ body }) => keysIn(body).includes(key));

/** The keys of the sources that a page cites. */
export const citedOn = (path: string): ReadonlySet<string> =>
  new Set(passages.filter(({ page }) => page === path).flatMap(({ body }) => keysIn(body)));
