// A listing of the article as a cell that runs and takes the page's numbers.
import { elementsOf } from '../../figures/kit/live/element.ts';
import { follow } from '../../figures/kit/live/follow.ts';
import { params } from '../../figures/kit/live/state.ts';
import type { ParameterName } from '../../parameters/index.ts';
import { codeValue } from '../article/listing-code.ts';
import * as storage from '../browser/storage.ts';
import { showLog } from '../python/show-log.ts';
import styles from '../styles/listing-cell.css?url';
import { cellMarkup } from './markup.ts';
import { openNotebook } from './notebook.ts';
import { retake } from './retake.ts';

const make = elementsOf(document);

const styled = (href: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const link = make('link', { rel: 'stylesheet', href });
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });

// What a line shows may lag behind the reader's hand; what it is made of does not.
const pieceNow = (piece: Node): string => {
  const { code, own } = piece instanceof HTMLElement ? piece.dataset : {};
  if (code === undefined) return piece.textContent ?? '';
  return codeValue(code as ParameterName, params(), own === undefined ? own : Number(own));
};

/** A listing that was opened. */
export interface Opened {
  /** What stands in the place of its lines. */
  readonly root: HTMLElement;
  /** Runs it, and brings what it shows on the screen. */
  readonly run: () => Promise<void>;
}

/**
 * Makes a cell of an explained listing, with its code at the reader's numbers or with what the reader made of it before.
 * When the numbers of the page change, the cell says so and offers to take them; by itself it takes none.
 *
 * @returns the cell, in its place behind the lines, and what runs it
 */
export async function openListing(listing: HTMLElement): Promise<Opened> {
  await styled(styles);
  const parts = listing.querySelector<HTMLElement>('.listing-parts')!;
  const lines = [...parts.querySelectorAll('code')];
  const codeNow = () => lines.map((line) => [...line.childNodes].map(pieceNow).join('')).join('\n');
  const { id } = listing;
  // Where the browser keeps the listing that the reader's text began with, at the numbers of then.
  const baseKey = `${id}-base`;

  const cell = cellMarkup(document, { id, title: parts.dataset.title!, code: codeNow() });
  const aside =
    ' is a stand-in here: the same rates, checked against PyTorch. Tab indents; press Escape, and Tab moves on.';
  const standIn = make('p', { class: 'stand-in' }, make('code', {}, 'torch'), aside);
  cell.querySelector('[data-cell="outputs"]')!.before(standIn);
  const take = make('button', { type: 'button' }, 'Take the new numbers');
  const words = make('span', {}, 'This text is from other numbers than the page has now.');
  const other = make('p', { class: 'other-numbers actions', hidden: '', role: 'status' }, words, take);
  const root = make('div', { class: 'listing-cell' }, other, cell);
  parts.after(root);

  const notebook = openNotebook({ root, cells: [cell], key: id, after: showLog });
  const text = () => notebook.texts()[id]!;
  const original = () => notebook.defaults()[id]!;
  let base = (text() === original() ? null : storage.read(baseKey)) ?? original();
  const update = () => (other.hidden = codeNow() === base);
  notebook.onChange(() => {
    if (text() === original()) base = original();
    if (text() === original()) storage.remove(baseKey);
    else storage.write(baseKey, base);
    update();
  });
  take.addEventListener('click', () => {
    const taken = retake(text(), base, codeNow());
    base = codeNow();
    notebook.rebase({ [id]: base });
    const left =
      taken.left.length > 0 && ` What you wrote yourself stays; the listing has there: ${taken.left.join('; ')}`;
    notebook.setTexts({ [id]: taken.text }, `It has the numbers of the page now.${left || ''}`);
    update();
    cell.querySelector<HTMLElement>('[data-cell="run"]')!.focus();
  });
  follow({ element: root, update });
  const run = async () => {
    await notebook.run();
    cell.querySelector('[data-cell="outputs"]')!.scrollIntoView({ block: 'nearest' });
  };
  return { root, run };
}
