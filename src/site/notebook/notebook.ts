// A notebook at work: cells that run in order, keep the reader's text and follow other tabs.
import { announcer } from '../../figures/kit/live/announce.ts';
import { elementsOf } from '../../figures/kit/live/element.ts';
import { unfetchedWords } from '../browser/fetched.ts';
import { type Cell, openCell } from './cell.ts';
import type { CellSource } from './markup.ts';
import type { Run } from './run.ts';
import type { Texts } from './share.ts';
import { recordRun, statuses } from './status.ts';
import { openStore } from './store.ts';

/** A notebook at work. */
export interface Notebook {
  /** What each cell holds, by its id. */
  readonly texts: () => Texts;
  /** What each held at first. */
  readonly defaults: () => Texts;
  /** Puts texts in cells, keeps what the reader had there so that it can be brought back, and says why. Runs nothing. */
  readonly setTexts: (texts: Texts, why: string) => void;
  /** Takes other texts for what its cells held at first, and leaves the reader's. */
  readonly rebase: (defaults: Texts) => void;
  /** Calls a listener after every change of a text. */
  readonly onChange: (listener: () => void) => void;
  /** Its cells in order, as they are now. */
  readonly cells: () => readonly CellSource[];
  /** Runs all cells from the first, and says how that ended. */
  readonly run: () => Promise<string>;
}

/** Where a notebook is. */
export interface Place {
  /** What holds its cells, and no other notebook's. */
  readonly root: HTMLElement;
  /** The markup of its cells, in the order in which they run. */
  readonly cells: readonly HTMLElement[];
  /** Under which its texts are kept. */
  readonly key: string;
  /** Python of the page's own, run unseen behind the last cell. */
  readonly after?: string;
}

const unkept = 'Your browser does not let this page keep your text: it lasts until you close the page.';
const unfetched = (textLasts: boolean) =>
  unfetchedWords('Python', 'try again', textLasts ? 'your text is kept' : 'copy your text first');

/** Brings a notebook to life. Nothing runs until the reader asks for it. */
export function openNotebook({ root, cells: elements, key, after }: Place): Notebook {
  const store = openStore(key);
  const kept = store.read();
  const make = elementsOf(document);
  const help = make(
    'p',
    { id: `${key}-help`, class: 'visually-hidden' },
    'Tab indents. Escape, then Tab, leaves the editor. Control and Enter run the cell.',
  );
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  root.append(help, status);
  const say = announcer(status);
  const listeners = new Set<() => void>();
  let ended: (words: string) => void = () => {};
  let underWay: { at: Cell; words: string; run?: Run } | undefined;
  let open = false;
  let lasts = true;
  let following = false;

  const showStatuses = () => {
    const all = statuses(cells.map((cell) => ({ title: cell.title, text: cell.text(), last: cell.last })));
    cells.forEach((cell, index) =>
      cell.showStatus(underWay?.at === cell ? { kind: 'running', words: underWay.words } : all[index]!),
    );
    // Focus does not vanish with what had it.
    const stopping = document.activeElement?.closest<HTMLElement>('[data-cell="stop"]');
    if (!underWay && stopping) stopping.parentElement!.querySelector<HTMLElement>('[data-cell="run"]')!.focus();
    root.toggleAttribute('data-running', underWay !== undefined);
  };
  const changed = (cell: Cell) => {
    if (!open) return;
    showStatuses();
    // What another tab has written is written: it may have gone on since, and to write it again would take that back.
    if (following) return;
    const text = cell.text();
    lasts = store.write(cell.id, text === cell.original ? undefined : text, cell.replaced());
    cell.warn(lasts ? '' : unkept);
    for (const listener of listeners) listener();
  };
  const end = (words: string) => {
    underWay = undefined;
    showStatuses();
    say(words);
    ended(words);
  };
  const stop = () => {
    if (underWay?.run) underWay.run.stop();
    else if (underWay) end('Stopped.');
  };
  const run = async (pressed: Cell) => {
    underWay?.run?.drop();
    const mine = (underWay = { at: pressed, words: 'Loading Python…' } as NonNullable<typeof underWay>);
    showStatuses();
    say(mine.words);
    const loaded = await import('./run.ts').catch(() => undefined);
    if (underWay !== mine) return;
    if (!loaded) {
      const words = unfetched(lasts);
      recordRun(cells, pressed, { text: pressed.text(), end: 'cut', words });
      end(words);
      return;
    }
    const progress = {
      at: (cell: Cell) => {
        Object.assign(mine, { at: cell, words: 'Running…' });
        showStatuses();
      },
      statusesChanged: showStatuses,
      over: end,
    };
    mine.run = loaded.startRun(cells, pressed, progress, after);
  };

  const cells: readonly Cell[] = elements.map((element) => {
    const id = element.dataset.id!;
    const { texts, replaced } = kept;
    return openCell(element, { text: texts[id], replaced: replaced[id] ?? [], help: help.id, changed, run, stop });
  });
  open = true;
  showStatuses();
  // What another tab has changed is changed here too, unless it was changed here otherwise, or the reader is at it.
  store.watch((before, now) => {
    for (const cell of cells) {
      const [was, is] = [before, now].map(({ texts }) => texts[cell.id] ?? cell.original);
      if (was === is || cell.text() !== was || cell.used()) continue;
      following = true;
      cell.follow(is!, now.replaced[cell.id] ?? []);
      following = false;
    }
  });
  return {
    texts: () => Object.fromEntries(cells.map((cell) => [cell.id, cell.text()])),
    defaults: () => Object.fromEntries(cells.map((cell) => [cell.id, cell.original])),
    setTexts: (texts, why) => {
      for (const cell of cells) {
        const text = texts[cell.id];
        if (text !== undefined && text !== cell.text()) cell.put(text, why);
      }
    },
    rebase: (defaults) => {
      for (const cell of cells) cell.rebase(defaults[cell.id] ?? cell.original);
    },
    onChange: (listener) => listeners.add(listener),
    cells: () => cells.map((cell) => ({ id: cell.id, title: cell.title, code: cell.text() })),
    run: () => {
      void run(cells[0]!);
      return new Promise((resolve) => (ended = resolve));
    },
  };
}
