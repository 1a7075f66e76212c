import { formatCell } from '../../../parameters/format.ts';
import { columnsOf, type Figure } from '../figure.ts';
import type { View } from '../runs/runs.ts';

/** Writes the plotted values of what is shown into a table, as the server did for the default. */
export function fillTable(table: HTMLElement, figure: Figure, { params, known }: View): void {
  const columns = columnsOf(figure, params);
  const cellOf = (name: 'td' | 'th', text: string, scope = '') => {
    const cell = document.createElement(name);
    if (scope) cell.setAttribute('scope', scope);
    cell.textContent = text;
    return cell;
  };
  const rows = figure.data(params, known).map((row) => {
    const line = document.createElement('tr');
    line.append(
      ...columns.map(({ key }, index) => {
        const text = formatCell(row[key] ?? '');
        return index === 0 ? cellOf('th', text, 'row') : cellOf('td', text);
      }),
    );
    return line;
  });
  table.querySelector('thead tr')!.replaceChildren(...columns.map(({ label }) => cellOf('th', label, 'col')));
  table.querySelector('tbody')!.replaceChildren(...rows);
}
