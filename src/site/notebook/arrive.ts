// What a link brings into the notebook: says so, puts it there, and offers what it replaced.
import { elementsOf } from '../../figures/kit/live/element.ts';
import { keepBefore, readBefore } from './before.ts';
import type { Notebook } from './notebook.ts';
import { changedOf, readSharedLink, type Texts } from './share.ts';

const make = elementsOf(document);

type Button = readonly [words: string, act: () => void];

let box: HTMLElement | undefined;

/** Says something at the top of the notebook; a press on a button changes what it says, or ends it. */
function tell(heading: string, lines: readonly string[], buttons: readonly Button[]): void {
  const pressed = box?.contains(document.activeElement) ?? false;
  const made = buttons.map(([words, act]) => {
    const button = make('button', { type: 'button' }, words);
    button.addEventListener('click', act);
    return button;
  });
  const next = make(
    'div',
    { class: 'arrival broad', role: 'alert' },
    make('p', {}, make('b', {}, heading)),
    ...lines.map((line) => make('p', {}, line)),
    make('p', { class: 'actions' }, ...made),
  );
  box?.remove();
  box = next;
  document.querySelector('main')!.prepend(next);
  if (pressed) made[0]?.focus();
}

const close = () => {
  box?.remove();
  box = undefined;
};

const same = (one: Texts, other: Texts | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

function forget(notebook: Notebook): void {
  const { had, ...before } = readBefore();
  keepBefore({ ...before, had: had.slice(0, -1) });
  close();
  offerBack(notebook);
}

// What is there now takes the place of what was there before, so that neither is lost.
function swap(notebook: Notebook, swapped: boolean): void {
  const { had, ...before } = readBefore();
  const defaults = notebook.defaults();
  const now = changedOf(notebook.texts(), defaults);
  notebook.setTexts({ ...defaults, ...had.at(-1) }, '');
  keepBefore({ ...before, had: [...had.slice(0, -1), now] });
  const heading = swapped ? 'The link’s text is here again.' : 'What you had is back.';
  tell(heading, [nothingRun], choices(notebook, !swapped));
}

const choices = (notebook: Notebook, swapped = false): Button[] => [
  [swapped ? 'Take the link’s text again' : 'Put back what I had here', () => swap(notebook, swapped)],
  [swapped ? 'Close' : 'Keep the link’s text', () => forget(notebook)],
];

const nothingRun = 'Nothing has been run.';

function offerBack(notebook: Notebook): void {
  if (readBefore().had.length > 0) tell('A link has brought other text than you had here.', [], choices(notebook));
}

// A link holds what its maker changed. All else was as the page has it, and so it is shown.
function take(notebook: Notebook, brought: Texts, left: readonly string[]): boolean {
  const defaults = notebook.defaults();
  const now = notebook.texts();
  const other = changedOf({ ...defaults, ...brought }, now);
  const titles = notebook.cells().flatMap(({ id, title }) => (id in other ? [`“${title}”`] : []));
  const before = readBefore();
  if (titles.length === 0) {
    tell('This link brought the text that is here already.', left, [['Close', close]]);
    return keepBefore(before);
  }
  const mine = changedOf(now, defaults);
  notebook.setTexts(changedOf(brought, now), 'A link brought this text. Read it before you press Run.');
  notebook.setTexts(
    { ...defaults, ...brought },
    'Whoever made the link had the original here. “Bring it back” undoes that.',
  );
  const kept = keepBefore({
    had: before.had.length > 0 && same(mine, before.brought) ? before.had : [...before.had, mine],
    brought: changedOf(notebook.texts(), defaults),
  });
  const cells = titles.length === 1 ? 'one cell' : `${titles.length} cells`;
  const words = `The notebook is as the maker of this link had it. That is other text in ${cells}: ${titles.join(', ')}.`;
  tell(words, [`${nothingRun} Read it, then press Run.`, ...left], choices(notebook));
  return kept;
}

/**
 * Puts what the page's address brings into the cells, says so, and runs none of it. What the reader had is kept, and
 * offered until the reader declines, also after a reload.
 */
export async function arrive(notebook: Notebook): Promise<void> {
  const shared = await readSharedLink(location.hash, Object.keys(notebook.defaults()));
  if (!shared) {
    offerBack(notebook);
    return;
  }
  if ('refused' in shared) {
    const lines = [`The reason: ${shared.refused}.`, 'What you have here stays as it was.'];
    tell('The cells of this link could not be used.', lines, [['Close', close]]);
    return;
  }
  const kept = take(notebook, shared.texts, shared.left === '' ? [] : [`Left out: ${shared.left}.`]);
  // What the reader writes from now on outlasts a reload, which would bring the link's text again. Where nothing outlasts
  // it, the link's text should at least.
  if (kept) history.replaceState(history.state, '', location.pathname + location.search);
}
