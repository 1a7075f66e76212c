import { element } from './element.ts';

/** A cell as it is written: its slug, what it is called, and the Python in it. */
export interface CellSource {
  readonly id: string;
  readonly title: string;
  readonly code: string;
}

/**
 * The markup of one cell, the same at build time and in the browser: readable code, a place for what it shows, and
 * buttons that `openNotebook` brings to life. Elements in it are found by `data-cell`.
 *
 * @param document that of linkedom, or the page's own
 */
export function cellMarkup(document: Document, { id, title, code }: CellSource): HTMLElement {
  const button = (act: string, words: string, attributes: Readonly<Record<string, string>> = {}) =>
    element(document, 'button', { type: 'button', 'data-cell': act, ...attributes }, words);
  const name = `cell-${id}-title`;
  const cell = element(document, 'div', { class: 'cell broad', id: `cell-${id}`, 'data-id': id });
  cell.setAttribute('role', 'group');
  cell.setAttribute('aria-labelledby', name);
  cell.append(
    element(
      document,
      'div',
      { class: 'cell-head' },
      element(document, 'p', { class: 'cell-title', id: name }, title),
      element(
        document,
        'span',
        { class: 'cell-tools live-only' },
        button('restore', 'Bring it back', { hidden: '' }),
        button('reset', 'Reset', { hidden: '' }),
        button('copy', 'Copy'),
      ),
    ),
    element(
      document,
      'pre',
      { class: 'cell-code', 'data-cell': 'code' },
      element(document, 'code', {}, code.trimEnd()),
    ),
    element(document, 'p', { class: 'cell-note', 'data-cell': 'note', role: 'status' }),
    element(
      document,
      'div',
      { class: 'cell-bar live-only' },
      button('run', 'Run', { class: 'cell-run' }),
      element(document, 'span', { class: 'cell-state', 'data-cell': 'state' }),
      button('stop', 'Stop', { class: 'cell-stop' }),
    ),
    element(document, 'div', { class: 'outputs', 'data-cell': 'outputs' }),
  );
  return cell;
}
