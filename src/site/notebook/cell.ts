// One cell come alive: its editor, its buttons, its outputs and what it says of itself.
import { copyFor } from '../../figures/kit/live/copy-text.ts';
import { format } from '../../parameters/format.ts';
import { openEditor } from './editor.ts';
import { bringBack, replace, type Replaced } from './replaced.ts';
import type { LastRun, Status } from './status.ts';

/** A cell that has come alive. */
export interface Cell {
  readonly id: string;
  readonly title: string;
  /** What the page itself has in it. */
  readonly original: string;
  readonly text: () => string;
  /** What a reset or a link replaced, which “Bring it back” brings back. */
  readonly replaced: () => Replaced;
  /** Whether the reader is in it. */
  readonly used: () => boolean;
  /** Takes another text for what the page itself has in it, and leaves the reader's. */
  readonly rebase: (original: string) => void;
  /** Puts another text in it, keeps the reader's own, and says why. */
  readonly put: (text: string, why: string) => void;
  /** Takes what another tab has. */
  readonly follow: (text: string, replaced: Replaced) => void;
  /** Says something for as long as it holds; '' ends it. */
  readonly warn: (words: string) => void;
  readonly showStatus: (status: Status | { readonly kind: 'running'; readonly words: string }) => void;
  /** Shows these outputs and no others; no line is marked then. */
  readonly show: (outputs: readonly HTMLElement[]) => void;
  readonly mark: (line: number, why: string) => void;
  readonly goTo: (line: number) => void;
  /** How the last run left it. */
  last: LastRun | undefined;
}

/** What a cell is opened with, and what it tells. */
export interface Opening {
  /** What the browser has kept of it. */
  readonly text: string | undefined;
  readonly replaced: Replaced;
  readonly help: string;
  readonly changed: (cell: Cell) => void;
  readonly run: (cell: Cell) => void;
  readonly stop: () => void;
}

/** Brings the markup of one cell to life: its code becomes an editor. */
export function openCell(element: HTMLElement, { text, replaced, help, changed, run, stop }: Opening): Cell {
  const find = (name: string) => element.querySelector<HTMLElement>(`[data-cell="${name}"]`)!;
  const [outputs, state, note] = [find('outputs'), find('state'), find('note')];
  const [reset, restore] = [find('reset'), find('restore')];
  const place = find('code');
  const title = find('title').textContent!;
  let original = place.textContent!;
  if (text !== undefined) place.textContent = text;

  let warning = '';
  // What has not changed is not heard again.
  const say = (words: string) => {
    const said = `${words} ${warning}`.trim();
    if (note.textContent !== said) note.textContent = said;
  };

  const offer = () => {
    const active = document.activeElement;
    reset.hidden = cell.text() === original;
    restore.hidden = !replaced.some((each) => each !== cell.text());
    // Focus does not vanish with what had it.
    if (active === reset && reset.hidden) (restore.hidden ? find('copy') : restore).focus();
    if (active === restore && restore.hidden) (reset.hidden ? find('copy') : reset).focus();
  };
  const editor = openEditor(place, {
    label: `${title}, Python`,
    help,
    changed: () => {
      say('');
      offer();
      changed(cell);
    },
    run: () => run(cell),
    refused: (length, most) =>
      say(
        `That text has ${format(length)} characters, and a cell takes up to ${format(most)} at once. Nothing was changed.`,
      ),
  });
  const put = (next: string, why: string) => {
    const now = editor.text();
    if (now !== original && now !== next) replaced = replace(replaced, now);
    editor.setText(next);
    offer();
    say(why);
  };

  const restored = () => {
    const now = editor.text();
    const back = bringBack(replaced, now, now !== original);
    if (!back) return;
    replaced = back.replaced;
    editor.setText(back.text);
    offer();
    say(restore.hidden ? 'Your text is back.' : 'Your text is back. Another press brings another one.');
  };

  const cell: Cell = {
    id: element.dataset.id!,
    title,
    get original() {
      return original;
    },
    text: editor.text,
    replaced: () => replaced,
    used: () => document.hasFocus() && element.contains(document.activeElement),
    rebase: (next) => {
      original = next;
      offer();
      changed(cell);
    },
    put,
    follow: (next, other) => {
      replaced = other;
      editor.setText(next);
      offer();
    },
    warn: (words) => {
      warning = words;
      say('');
    },
    showStatus: ({ kind, words }) => {
      element.dataset.status = kind;
      if (state.textContent !== words) state.textContent = words;
    },
    show: (made) => {
      editor.unmark();
      outputs.replaceChildren(...made);
    },
    mark: editor.mark,
    goTo: editor.goTo,
    last: 'built' in outputs.dataset ? { text: original, end: 'built' } : undefined,
  };
  const pressed = (name: string, act: () => void) => find(name).addEventListener('click', act);
  pressed('run', () => run(cell));
  pressed('stop', stop);
  pressed('copy', () => copyFor(find('copy'), `${cell.text().trimEnd()}\n`));
  pressed('reset', () => put(original, 'This is the original again. “Bring it back” undoes that.'));
  pressed('restore', restored);
  offer();
  return cell;
}
