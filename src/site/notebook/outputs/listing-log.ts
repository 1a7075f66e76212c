// What the article's listing logged: a picture of used and logged rates, a short table, and every row to take away.
import { format, formatCell } from '../../../parameters/format.ts';
import { elementsOf } from '../../../figures/kit/live/element.ts';
import { csvText } from '../../../figures/kit/live/csv.ts';
import { widths } from '../../../figures/kit/draw/widths.ts';
import type { LogRow, Output } from '../../python/messages.ts';
import { fetched } from '../../browser/fetched.ts';
import type { Host } from './host.ts';
import { tableOf } from './table.ts';

/** What there is to see in a log. */
export interface LogReading {
  /** The first update of epoch 0 after which the rate stays as it is; undefined where it never does. */
  readonly corner: number | undefined;
  /** Those that the table shows: the first three, where the ramp ends, the last. */
  readonly told: readonly number[];
  /** What used and logged rates have to do with each other. */
  readonly words: string;
}

/**
 * Reads a log: where its ramp ends, which rows tell of it, and whether each logged rate is the next update's.
 *
 * @param log one row or more
 * @example readLog([[0, 0, 1, 2], [0, 1, 2, 2]]).told // [0, 1]
 */
export function readLog(log: readonly LogRow[]): LogReading {
  const found = log.findIndex(([epoch, , used, logged]) => epoch === 0 && used === logged);
  const corner = found < 0 ? undefined : found;
  const marked = [0, 1, 2, ...(corner === undefined ? [] : [corner - 1, corner]), log.length - 1];
  const told = [...new Set(marked)].filter((at) => at >= 0 && at < log.length).sort((a, b) => a - b);
  return { corner, told, words: wordsOf(log) };
}

function wordsOf(log: readonly LogRow[]): string {
  const [[, , first]] = log as [LogRow];
  const apart = log.filter(([, , used, logged]) => used !== logged).length;
  if (apart === 0) return 'Every update used the rate that the log has for it.';
  const next = log.slice(0, -1).filter(([, , , logged], at) => logged === log[at + 1]![2]).length;
  const ahead =
    next === log.length - 1
      ? 'Each logged rate is the one that the next update uses.'
      : `${format(next)} of ${format(log.length - 1)} logged rates are the one that the next update uses.`;
  const unseen = log.every(([, , , logged]) => logged !== first);
  return unseen ? `${ahead} The first update ran at ${format(first)}, which no line of the log has.` : ahead;
}

const columns = ['epoch, i', 'rate used', 'rate logged'];

function csvButton(log: readonly LogRow[], document: Document): HTMLElement {
  const make = elementsOf(document);
  const button = make('button', { type: 'button' }, `All ${format(log.length)} rows in full (CSV)`);
  button.addEventListener('click', async () => {
    const { save } = await import('../../../figures/kit/live/download.ts');
    save('log.csv', new Blob([csvText(['epoch', 'i', 'used', 'logged'], log)], { type: 'text/csv' }));
  });
  return make('p', { class: 'take' }, button);
}

/** Shows what the listing logged. */
export async function showLog({ rows: log }: Output & { kind: 'log' }, host: Host): Promise<HTMLElement> {
  const { document } = host;
  const make = elementsOf(document);
  const { drawLog } = await fetched('what draws it', import('./listing-plot.ts'));
  const reading = readLog(log);
  const slots = Object.entries(widths).map(([name, width]) =>
    make(
      'div',
      { class: `slot ${name}` },
      ...drawLog(log, reading.corner, { document, id: `${host.id}-${name}`, width }),
    ),
  );
  const rows = reading.told.map((at) => {
    const [epoch, i, used, logged] = log[at]!;
    return [`${format(epoch)}, ${format(i)}`, formatCell(used), formatCell(logged)];
  });
  return make(
    'figure',
    { class: 'output picture logged' },
    make('div', { class: 'stage' }, ...slots),
    make('p', { class: 'difference' }, reading.words),
    tableOf(make, columns, rows),
    ...(host.live ? [csvButton(log, document)] : []),
  );
}
