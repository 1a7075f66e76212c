import { counted } from '../../../parameters/format.ts';
import type { Output } from '../../python/messages.ts';
import { elementsOf, type Maker } from './element.ts';

/** The table itself: a row for the headings, and in each further row what it is about first. */
export const tableOf = (
  make: Maker,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLTableElement => {
  const heads = columns.map((label) => make('th', { scope: 'col' }, label));
  const lines = rows.map((cells) =>
    make(
      'tr',
      {},
      ...cells.map((cell, index) => (index === 0 ? make('th', { scope: 'row' }, cell) : make('td', {}, cell))),
    ),
  );
  return make(
    'table',
    {},
    ...(heads.length > 0 ? [make('thead', {}, make('tr', {}, ...heads))] : []),
    make('tbody', {}, ...lines),
  );
};

/** Shows what `table(rows, columns)` was given, in a place that scrolls where it is too wide or too long. */
export function showTable(output: Output & { kind: 'table' }, document: Document): HTMLElement {
  const make = elementsOf(document);
  const { columns, rows } = output;
  const label = `Table of ${counted(rows.length, 'row')}`;
  return make(
    'div',
    { class: 'output values', role: 'group', tabindex: '0', 'aria-label': label },
    tableOf(make, columns, rows),
  );
}
