// The table of conventions: sorted, searched, and true to the reader's numbers.
import { cellsOf } from '../../frameworks/table-cells.ts';
import { follow } from '../../../figures/kit/live/follow.ts';
import { announcer } from '../../../figures/kit/live/announce.ts';
import { params } from '../../../figures/kit/live/state.ts';
import { frameworks } from '../../../frameworks/index.ts';

const conventions = new Map(frameworks.flatMap((each) => each.conventions).map((each) => [each.id, each]));
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const order = (row: HTMLTableRowElement, column: number): string | number => {
  const cell = row.cells[column]!;
  return cell.dataset.order === undefined ? cell.innerText : Number(cell.dataset.order);
};

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));

/** Sorts the rows by the column whose heading says that it is sorted. */
function sort(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const head = [...table.tHead!.rows[0]!.cells].find((each) => each.hasAttribute('aria-sort'));
  if (!head) return;
  const sign = head.getAttribute('aria-sort') === 'ascending' ? 1 : -1;
  const keyed = [...body.rows].map((row) => ({ row, key: order(row, head.cellIndex) }));
  const sorted = keyed.toSorted((a, b) => sign * compare(a.key, b.key));
  // A row that is moved loses the focus within it, so none is moved for nothing.
  if (sorted.some(({ row }, index) => row !== body.rows[index])) body.append(...sorted.map(({ row }) => row));
}

function showNumbers(body: HTMLTableSectionElement): void {
  const { warmupSteps, startFactor, peakLr } = params();
  for (const row of body.rows) {
    const convention = conventions.get(row.dataset.convention!)!;
    const cells = cellsOf(convention, { length: warmupSteps, startFactor }, peakLr);
    for (const [name, { words, order }] of Object.entries(cells)) {
      const cell = row.querySelector<HTMLElement>(`[data-cell="${name}"]`)!;
      cell.dataset.order = String(order);
      cell.querySelector('.now')!.textContent = words;
    }
  }
}

function offerSorting(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const heads = [...table.tHead!.rows[0]!.cells];
  table.tHead!.addEventListener('click', (event) => {
    const head = (event.target as Element).closest('[data-sort]')?.closest('th');
    if (!head) return;
    const downwards = head.getAttribute('aria-sort') === 'ascending';
    for (const each of heads) each.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', downwards ? 'descending' : 'ascending');
    sort(table, body);
  });
}

function offerSearch(element: HTMLElement, body: HTMLTableSectionElement): void {
  const field = element.querySelector<HTMLInputElement>('[type="search"]')!;
  const say = announcer(element.querySelector<HTMLElement>('[role="status"]')!);
  const find = () => {
    const words = field.value.toLowerCase().split(/\s+/);
    for (const row of body.rows) {
      const text = row.textContent!.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    const shown = [...body.rows].filter((row) => !row.hidden).length;
    const all = body.rows.length;
    say(shown === all ? `${all} conventions` : `${shown} of ${all} conventions`);
  };
  field.addEventListener('input', find);
  // What was typed before this code arrived counts.
  if (field.value) find();
}

/** Makes the table of conventions one that is sorted, searched and true to the reader's parameters. */
export function enliven(element: HTMLElement): void {
  const table = element.querySelector('table')!;
  const body = table.tBodies[0]!;
  offerSorting(table, body);
  offerSearch(element, body);
  follow({ element, update: () => showNumbers(body), settle: () => sort(table, body) });
}
