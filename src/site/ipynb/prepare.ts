// Makes of a built page what a notebook can say.
import { codesInto } from './code-places.ts';
import type { Codes } from './code.ts';
import { uncoverTex } from './maths.ts';
import { absoluteLinks, figuresIntoWords, foldsIntoLinks, plainBlocks, plainTables } from './plain.ts';

/** What only a page can show or do. */
const gone =
  '.live-only, .off-only, .skip, .moved, .cite-card, nav, .edit, .foot, .visually-hidden, .take-notebook, button, [role=status], [role=alert], ' +
  '[data-in=page], [hidden]:not([data-in=ipynb])';

/** What a notebook is made of besides its pages. */
export interface Material {
  readonly codes: Codes;
  /** Where each source can be checked, by its id in the list of sources. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Makes of a built page what a notebook can say: code in `<x-code>`, formulas as TeX, figures in words, every link with
 * its whole address.
 *
 * @param page the address of the page
 */
export function prepare(document: Document, page: string, { codes, sources }: Material): Element {
  const main = document.querySelector('main')!;
  codesInto(document, main, codes);
  for (const each of main.querySelectorAll(gone)) each.remove();
  for (const each of main.querySelectorAll('[data-in=ipynb]')) each.removeAttribute('hidden');
  figuresIntoWords(document, main, page);
  foldsIntoLinks(document, main, page);
  uncoverTex(document, main);
  plainTables(document, main);
  plainBlocks(document, main);
  absoluteLinks(main, page, sources);
  return main;
}
