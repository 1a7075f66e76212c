/** How the last run left a cell: it ran, it failed, it was cut short, or it never came to it. */
export interface Last {
  readonly text: string;
  readonly end: 'built' | 'ran' | 'failed' | 'cut' | 'waits';
  /** Why it was cut short; what it waits for. */
  readonly words?: string;
  /** The line at which it failed, from 1. */
  readonly line?: number;
}

/** What is known of a cell. */
export interface Known {
  readonly title: string;
  readonly text: string;
  /** Undefined before any run. */
  readonly last: Last | undefined;
}

/** How a cell stands: whether what it shows is true of what is written, and a sentence. */
export interface Standing {
  readonly kind: 'new' | 'true' | 'stale' | 'failed';
  readonly words: string;
}

const ends: Readonly<Record<Last['end'], Standing>> = {
  built: { kind: 'true', words: '' },
  ran: { kind: 'true', words: 'Done.' },
  failed: { kind: 'failed', words: 'It failed.' },
  cut: { kind: 'failed', words: 'It was cut short.' },
  waits: { kind: 'stale', words: 'It has not run.' },
};

/**
 * How the cells of a notebook stand. Each runs in what those above it have left, so a change makes all below it stale.
 *
 * @example standings([{ title: 'One', text: 'x = 2', last: { text: 'x = 1', end: 'ran' } }])
 * // [{ kind: 'stale', words: 'Changed since it ran.' }]
 */
export function standings(cells: readonly Known[]): Standing[] {
  let above: Known | undefined;
  return cells.map((cell) => {
    const { last, text } = cell;
    if (!last) return { kind: 'new', words: '' };
    const earlier = above;
    const differs = text !== last.text;
    if (differs) above ??= cell;
    if (differs) return { kind: 'stale', words: 'Changed since it ran.' };
    if (earlier) return { kind: 'stale', words: `Out of date: “${earlier.title}” has changed.` };
    const { kind, words } = ends[last.end];
    return { kind, words: last.words ?? words };
  });
}
