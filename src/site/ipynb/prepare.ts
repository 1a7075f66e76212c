// Makes of a built page what a notebook can say.
import { codesInto } from './code-places.ts';
import type { Codes } from './code.ts';
import { uncoverTex } from './maths.ts';
import { absoluteLinks, figuresIntoWords, foldsIntoLinks, plainBlocks, plainTables } from './plain.ts';

/** What only a page can show or do. */
const gone =
  '.live-only, .skip, nav, .edit, .foot, .visually-hidden, .take-notebook, button, [role=status], [role=alert], ' +
  '[data-in=page], [hidden]:not([data-in=ipynb])';

/**
 * Makes of a built page what a notebook can say: code in `<x-code>`, formulas as TeX, figures in words, every link with
 * its whole address.
 *
 * @param page the address of the page
 */
export function prepare(document: Document, page: string, codes: Codes): Element {
  const main = document.querySelector('main')!;
  codesInto(document, main, codes);
  for (const each of main.querySelectorAll(gone)) each.remove();
  for (const each of main.querySelectorAll('[data-in=ipynb]')) each.removeAttribute('hidden');
  figuresIntoWords(document, main, page);
  foldsIntoLinks(document, main, page);
  uncoverTex(document, main);
  plainTables(document, main);
  plainBlocks(document, main);
  absoluteLinks(main, page);
  return main;
}
