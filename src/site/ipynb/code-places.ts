// Puts the notebook's code where the page has its cells, listings and figures.
import type { Code, Codes } from './code.ts';
import { elementsOf } from '../../figures/kit/live/element.ts';

// A heading of the same rank or a higher one ends what a heading is about.
const heading = /^H[1-6]$/;
const ends = (from: Element) => (each: Element) => heading.test(each.tagName) && each.tagName <= from.tagName;

/** Puts nodes behind an element: behind the whole figure or table it is in, at the end of what a heading is about. */
function putBehind(at: Element, made: Node[]): void {
  if (at.tagName === 'SECTION') return at.append(...made);
  let last = at.closest('warmup-figure, .table') ?? at;
  if (heading.test(at.tagName)) {
    while (last.nextElementSibling && !ends(at)(last.nextElementSibling)) last = last.nextElementSibling;
  }
  last.after(...made);
}

function cell(document: Document, { title, code }: Code, id: string): Element[] {
  const make = elementsOf(document);
  const made = make('x-code', { id }, code);
  return title ? [make('p', {}, make('strong', {}, title)), made] : [made];
}

/** A cell that the page has no section for gets a heading of its own. */
function section(document: Document, code: Code): Element[] {
  const heading = elementsOf(document)('h3', { id: code.id }, code.title);
  return [heading, ...cell(document, { ...code, title: '' }, `code-${code.id}`)];
}

/** A listing as a cell, and under it what its lines fold away. */
function listing(document: Document, listed: Element): Element[] {
  const make = elementsOf(document);
  const lines = [...listed.querySelectorAll('ol > li')];
  const codeOf = (line: Element) => line.querySelector('code')!.textContent!.trimEnd();
  const notes = lines.flatMap((line) => {
    const note = line.querySelector('details > p');
    return note ? [make('li', {}, make('code', {}, codeOf(line).trim()), ' ', ...note.childNodes)] : [];
  });
  const code = { id: listed.id, title: '', code: lines.map(codeOf).join('\n') };
  const words = [make('p', {}, 'Line by line:'), make('ul', {}, ...notes)];
  return [...cell(document, code, listed.id), ...(notes.length > 0 ? words : [])];
}

/** Puts an `<x-code>` where the notebook has a code cell. */
export function codesInto(document: Document, main: Element, { article, cells, more }: Codes): void {
  for (const code of article) {
    const at = main.querySelector(`[id="${code.id}"]`);
    if (!at) throw new RangeError(`content/cells/article/${code.id}.py follows #${code.id}, which the article has not`);
    putBehind(at, cell(document, code, `code-${code.id}`));
  }
  for (const listed of main.querySelectorAll('.listing')) listed.replaceWith(...listing(document, listed));
  for (const shown of main.querySelectorAll('.cell[data-id]')) {
    const id = shown.getAttribute('data-id')!;
    const code = cells.get(id);
    if (!code) throw new RangeError(`the notebook has a cell ${id}, and content/cells/ has no ${id}.py`);
    const title = code.title || shown.querySelector('[data-cell=title]')!.textContent!.trim();
    const known = shown.closest('section')?.querySelector('h2')?.textContent?.trim() === title;
    shown.replaceWith(...cell(document, { ...code, title: known ? '' : title }, `code-${id}`));
  }
  for (const code of more) main.querySelector('#take-away')?.append(...section(document, code));
}
