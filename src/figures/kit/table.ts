import { formatCell } from './format.ts';
import type { Figure } from './figure.ts';
import type { View } from './runs.ts';

/** Writes the plotted values of what is shown into a table's body, as the server did for the default. */
export function fillTable(body: HTMLElement, figure: Figure, { params, known }: View): void {
  const rows = figure.data(params, known).map((row) => {
    const line = document.createElement('tr');
    figure.columns.forEach(({ key }, index) => {
      const cell = document.createElement(index === 0 ? 'th' : 'td');
      if (index === 0) cell.setAttribute('scope', 'row');
      cell.textContent = formatCell(row[key]!);
      line.append(cell);
    });
    return line;
  });
  body.replaceChildren(...rows);
}
