// Shows a table that a cell made.
import { counted } from '../../../parameters/format.ts';
import type { Output } from '../../python/messages.ts';
import { headCells, tableRows } from '../../../figures/kit/live/table.ts';
import { elementsOf, type Maker } from '../../../figures/kit/live/element.ts';

/** The table itself: a row for the headings, and in each further row what it is about first. */
export const tableOf = (
  make: Maker,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLTableElement => {
  const heads = columns.length > 0 ? [make('thead', {}, make('tr', {}, ...headCells(make, columns)))] : [];
  return make('table', {}, ...heads, make('tbody', {}, ...tableRows(make, rows)));
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
