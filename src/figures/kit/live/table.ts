// Tables of values: headings, and rows that begin with what they are about.
import { formatCell } from '../../../parameters/format.ts';
import { columnsOf, type Figure } from '../figure.ts';
import type { View } from '../runs/runs.ts';
import { elementsOf, type Maker } from './element.ts';

/**
 * The headings of columns.
 *
 * @example headCells(elementsOf(document), ['step'])[0].outerHTML // '<th scope="col">step</th>'
 */
export const headCells = (make: Maker, labels: readonly string[]): HTMLElement[] =>
  labels.map((label) => make('th', { scope: 'col' }, label));

/**
 * Rows of texts; the first text of each is its heading.
 *
 * @example tableRows(elementsOf(document), [['0', '0.1']])[0].outerHTML // '<tr><th scope="row">0</th><td>0.1</td></tr>'
 */
export const tableRows = (make: Maker, rows: readonly (readonly string[])[]): HTMLElement[] =>
  rows.map(([first = '', ...others]) =>
    make('tr', {}, make('th', { scope: 'row' }, first), ...others.map((text) => make('td', {}, text))),
  );

/** Writes the plotted values of what is shown where the page had a link to those of the defaults. */
export function fillTable(details: HTMLElement, figure: Figure, { params, known }: View): void {
  const make = elementsOf(document);
  const columns = columnsOf(figure, params);
  const rows = figure.data(params, known).map((row) => columns.map(({ key }) => formatCell(row[key] ?? '')));
  const labels = columns.map(({ label }) => label);
  const table = make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...headCells(make, labels))),
    make('tbody', {}, ...tableRows(make, rows)),
  );
  const scroll = details.querySelector('.scroll');
  if (scroll) return scroll.replaceChildren(table);
  const region = { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': `Plotted values: ${figure.title}` };
  details.querySelector('p')!.replaceWith(make('div', region, table));
}
