import { element, linkTo } from './element.ts';

/** Long tables behind a fold are for looking things up. The page has them. */
const lookedUp = '.sources, .values';

/** The id under which the page is open nearest before an element. */
function anchorOf(at: Element): string {
  for (let each: Element | null = at; each; each = each.previousElementSibling) if (each.id) return each.id;
  return at.parentElement ? anchorOf(at.parentElement) : '';
}

/** Opens every fold, except those whose content only the page has: of these a link remains. */
export function unfold(document: Document, main: Element, page: string): void {
  // From within, so that a fold in a fold is opened too.
  for (const fold of [...main.querySelectorAll('details')].reverse()) {
    const summary = fold.querySelector('summary')!;
    const words = element(document, 'p', element(document, 'strong', ...summary.childNodes));
    summary.remove();
    if (fold.matches(lookedUp)) {
      words.append(': ', linkTo(document, `${page}#${anchorOf(fold)}`, 'a table on the page'), '.');
      fold.replaceWith(words);
    } else fold.replaceWith(words, ...fold.childNodes);
  }
}

/** Steps as headings, so that their formulas and code stand free, asides as quotes, headings without their links. */
export function plainBlocks(document: Document, main: Element): void {
  for (const steps of main.querySelectorAll('ol.steps')) {
    const parts = [...steps.children].flatMap((step, index) => {
      const title = step.querySelector('.step')!;
      title.remove();
      return [element(document, 'h4', `${index + 1}. ${title.textContent!.trim()}`), ...step.childNodes];
    });
    steps.replaceWith(...parts);
  }
  for (const aside of main.querySelectorAll('aside')) {
    aside.replaceWith(element(document, 'blockquote', ...aside.childNodes));
  }
  for (const link of main.querySelectorAll(':is(h1, h2, h3, h4) a')) link.replaceWith(...link.childNodes);
}
