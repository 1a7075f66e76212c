// The markup of a cell, the same in a build and in the browser.
import { elementsOf } from '../../figures/kit/live/element.ts';

/** A cell as it is written: its slug, what it is called, and the Python in it. */
export interface CellSource {
  readonly id: string;
  readonly title: string;
  readonly code: string;
}

/**
 * The markup of one cell, the same at build time and in the browser: readable code, a place for what it shows, and the
 * buttons that `openNotebook` brings to life. What it finds again has a `data-cell`.
 *
 * @param document that of linkedom, or the page's own
 */
export function cellMarkup(document: Document, { id, title, code }: CellSource): HTMLElement {
  const make = elementsOf(document);
  const button = (act: string, words: string, attributes: Readonly<Record<string, string>> = {}) =>
    make('button', { type: 'button', 'data-cell': act, ...attributes }, words);
  const name = `cell-${id}-title`;
  const tools = [
    button('restore', 'Bring it back', { hidden: '' }),
    button('reset', 'Reset', { hidden: '' }),
    button('copy', 'Copy'),
  ];
  return make(
    'div',
    { class: 'cell broad', id: `cell-${id}`, 'data-id': id, role: 'group', 'aria-labelledby': name },
    make(
      'div',
      { class: 'cell-head' },
      make('p', { id: name, 'data-cell': 'title' }, title),
      make('span', { class: 'cell-tools live-only' }, ...tools),
    ),
    make('pre', { class: 'cell-code', 'data-cell': 'code' }, make('code', {}, code.trimEnd())),
    make('p', { class: 'cell-note', 'data-cell': 'note', role: 'status' }),
    make(
      'div',
      { class: 'cell-bar live-only' },
      button('run', 'Run'),
      make('span', { 'data-cell': 'state' }),
      button('stop', 'Stop'),
    ),
    make('div', { class: 'outputs', 'data-cell': 'outputs' }),
  );
}
