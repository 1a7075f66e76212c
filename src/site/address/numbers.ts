// The numbers of figures and tables across the book, so that somebody can say "Fig. 4".
import { figures } from '../../figures/index.ts';
import { findById } from '../../schedule/find.ts';
import { bookPages } from './book.ts';

/**
 * The number of a figure in the book, from 1.
 *
 * @throws RangeError if there is no such figure
 */
export const figureNumber = (id: string): number => figures.indexOf(findById('figure', figures, id)) + 1;

// What makes a numbered table, and the id it gets: its own, one that is fixed, or that of its first row.
const kinds: readonly (readonly [pattern: RegExp, idOf: (found: string) => string])[] = [
  [/<Captioned\s+id="([^"]+)"/g, (id) => id],
  [/<Arms\s+of="([^" ]+)/g, (first) => `arms-${first}`],
  [/<(LogTable)\b/g, () => 'tutorial-log'],
  [/<(Recipes)\b/g, () => 'recipes'],
];

/**
 * The ids of the numbered tables of a text, in its order.
 *
 * @param body the source of a page
 */
export const tableIds = (body: string): string[] =>
  kinds
    .flatMap(([pattern, idOf]) => [...body.matchAll(pattern)].map((found) => [found.index, idOf(found[1]!)] as const))
    .toSorted(([a], [b]) => a - b)
    .map(([, id]) => id);

const tables = bookPages.flatMap(({ body }) => tableIds(body));

/**
 * The number of a table in the book, from 1.
 *
 * @throws RangeError if there is no such table
 */
export function tableNumber(id: string): number {
  const index = tables.indexOf(id);
  if (index < 0) throw new RangeError(`no table has the id ${id}`);
  return index + 1;
}
