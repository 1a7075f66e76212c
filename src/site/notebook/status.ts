// How cells stand after runs and changes: true, out of date, failed.

/** How the last run left a cell: it ran, it failed, it was cut short, or it never came to it. */
export interface LastRun {
  readonly text: string;
  readonly end: 'built' | 'ran' | 'failed' | 'cut' | 'waits';
  /** Why it was cut short; what it waits for. */
  readonly words?: string;
  /** The line at which it failed, from 1. */
  readonly line?: number;
}

/** What a run leaves behind at a cell. */
interface RanCell {
  readonly title: string;
  last: LastRun | undefined;
}

/**
 * Takes down how a cell was left. What those below it show came from what it held before: if that was another text, they
 * are out of date until the run comes to them, and stay so if it never does.
 *
 * @example
 * const [one, two] = ['One', 'Two'].map((title) => ({ title, last: { text: 'x = 1', end: 'ran' } }));
 * recordRun([one, two], one, { text: 'x = 2', end: 'ran' });
 * two.last // { text: 'x = 1', end: 'waits', words: 'Out of date: “One” has changed.' }
 */
export function recordRun<Cell extends RanCell>(cells: readonly Cell[], cell: Cell, last: LastRun): void {
  const differs = cell.last && cell.last.text !== last.text;
  cell.last = last;
  if (!differs) return;
  for (const each of cells.slice(cells.indexOf(cell) + 1)) {
    if (each.last) each.last = { text: each.last.text, end: 'waits', words: outOfDate(cell) };
  }
}

const outOfDate = ({ title }: { readonly title: string }) => `Out of date: “${title}” has changed.`;

/** What is known of a cell. */
export interface CellState {
  readonly title: string;
  readonly text: string;
  /** Undefined before any run. */
  readonly last: LastRun | undefined;
}

/** How a cell stands: whether what it shows is true of what is written, and a sentence. */
export interface Status {
  readonly kind: 'new' | 'true' | 'stale' | 'failed';
  readonly words: string;
}

const ends: Readonly<Record<LastRun['end'], Status>> = {
  built: { kind: 'true', words: '' },
  ran: { kind: 'true', words: 'Done.' },
  failed: { kind: 'failed', words: 'It failed.' },
  cut: { kind: 'failed', words: 'It was cut short.' },
  waits: { kind: 'stale', words: 'It has not run.' },
};

/**
 * How the cells of a notebook stand. Each runs in what those above it have left, so a change makes all below it stale.
 *
 * @example statuses([{ title: 'One', text: 'x = 2', last: { text: 'x = 1', end: 'ran' } }])
 * // [{ kind: 'stale', words: 'Changed since it ran.' }]
 */
export function statuses(cells: readonly CellState[]): Status[] {
  let above: CellState | undefined;
  return cells.map((cell) => {
    const { last, text } = cell;
    if (!last) return { kind: 'new', words: '' };
    const earlier = above;
    const differs = text !== last.text;
    if (differs) above ??= cell;
    if (differs) return { kind: 'stale', words: 'Changed since it ran.' };
    if (earlier) return { kind: 'stale', words: outOfDate(earlier) };
    const { kind, words } = ends[last.end];
    return { kind, words: last.words ?? words };
  });
}
