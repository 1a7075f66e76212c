import { element, linkTo } from './element.ts';

/** Puts in place of each figure its question, what it finds and says, and a link to where it moves. */
export function figuresIntoWords(document: Document, main: Element, page: string): void {
  for (const shown of main.querySelectorAll('warmup-figure')) {
    const { id } = shown.querySelector('figure')!;
    const words = (selector: string) => shown.querySelector(selector)!.textContent!.trim();
    const link = linkTo(document, `${page}#${id}`, 'Move it on the page');
    const lead = element(document, 'p', element(document, 'strong', words('.ask')), ' ', link);
    const said = ['.finding', '.say'].map((selector) => element(document, 'p', words(selector)));
    shown.replaceWith(element(document, 'blockquote', lead, ...said));
  }
}
