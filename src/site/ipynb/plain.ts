// Turns what only a page can show (figures, folded tables, steps, asides, links within it) into what Markdown can say.
import { elementsOf } from '../../figures/kit/live/element.ts';

/** Puts in place of each figure its question, what it finds and says, and a link to where it moves. */
export function figuresIntoWords(document: Document, main: Element, page: string): void {
  const make = elementsOf(document);
  for (const shown of main.querySelectorAll('warmup-figure')) {
    const { id } = shown.querySelector('figure')!;
    const words = (selector: string) => shown.querySelector(selector)!.textContent!.trim();
    const link = make('a', { href: `${page}#${id}` }, 'Move it on the page');
    const lead = make('p', {}, make('strong', {}, words('.ask')), ' ', link);
    const said = ['.finding', '.say'].map((selector) => make('p', {}, words(selector)));
    shown.replaceWith(make('blockquote', {}, lead, ...said));
  }
}

/** The id under which the page is open nearest before an element. */
function anchorOf(at: Element): string {
  for (let each: Element | null = at; each; each = each.previousElementSibling) if (each.id) return each.id;
  return at.parentElement ? anchorOf(at.parentElement) : '';
}

/** Puts in place of each folded table of sources, which is for looking things up, a link to it. */
export function foldsIntoLinks(document: Document, main: Element, page: string): void {
  const make = elementsOf(document);
  for (const fold of main.querySelectorAll('details.sources')) {
    const words = make('strong', {}, ...fold.querySelector('summary')!.childNodes);
    const link = make('a', { href: `${page}#${anchorOf(fold)}` }, 'a table on the page');
    fold.replaceWith(make('p', {}, words, ': ', link, '.'));
  }
}

/** Tables as Markdown can have them: the caption before, and the name of a group of rows in bold. */
export function plainTables(document: Document, main: Element): void {
  const make = elementsOf(document);
  for (const table of main.querySelectorAll('table')) {
    const caption = table.querySelector('caption');
    if (caption) table.before(make('p', {}, ...caption.childNodes));
    caption?.remove();
    for (const group of table.querySelectorAll('th[scope=rowgroup]')) {
      group.append(make('strong', {}, ...group.childNodes));
    }
  }
}

/** Steps as headings, so that their formulas and code stand free, asides as quotes, headings without their links. */
export function plainBlocks(document: Document, main: Element): void {
  const make = elementsOf(document);
  for (const steps of main.querySelectorAll('ol.steps')) {
    const parts = [...steps.children].flatMap((step, index) => {
      const title = step.querySelector('.step')!;
      title.remove();
      return [make('h4', {}, `${index + 1}. ${title.textContent!.trim()}`), ...step.childNodes];
    });
    steps.replaceWith(...parts);
  }
  for (const aside of main.querySelectorAll('aside')) {
    aside.replaceWith(make('blockquote', {}, ...aside.childNodes));
  }
  for (const link of main.querySelectorAll(':is(h1, h2, h3, h4) a')) link.replaceWith(...link.childNodes);
}

/**
 * Gives every link its whole address. A citation leads straight to what it cites, since a notebook has no list of sources.
 *
 * @param page the address of the page
 * @param sources where each source can be checked, by its id in the list of sources
 */
export function absoluteLinks(main: Element, page: string, sources: ReadonlyMap<string, string>): void {
  for (const link of main.querySelectorAll('a[href]')) {
    const { href, hash } = new URL(link.getAttribute('href')!, page);
    const cited = link.classList.contains('cite') && sources.get(hash.slice(1));
    link.setAttribute('href', cited || href);
    link.removeAttribute('title');
  }
}

/** Where each source can be checked, by its id, read off the page that lists them. */
export function sourcesOn(references: Document): Map<string, string> {
  const listed = [...references.querySelectorAll('.references > [id]')];
  return new Map(listed.map((each) => [each.id, each.querySelector('a[href^="http"]')!.getAttribute('href')!]));
}
