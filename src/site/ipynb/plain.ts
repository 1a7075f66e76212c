import { element, linkTo } from './element.ts';

/** The id under which the page is open nearest before an element. */
function anchorOf(at: Element): string {
  for (let each: Element | null = at; each; each = each.previousElementSibling) if (each.id) return each.id;
  return at.parentElement ? anchorOf(at.parentElement) : '';
}

/** Puts in place of each folded table of sources, which is for looking things up, a link to it. */
export function foldsIntoLinks(document: Document, main: Element, page: string): void {
  for (const fold of main.querySelectorAll('details.sources')) {
    const words = element(document, 'strong', ...fold.querySelector('summary')!.childNodes);
    const link = linkTo(document, `${page}#${anchorOf(fold)}`, 'a table on the page');
    fold.replaceWith(element(document, 'p', words, ': ', link, '.'));
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
