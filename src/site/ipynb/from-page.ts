// Makes a notebook of built pages.
import { parseHTML } from 'linkedom';
import { cellsFrom } from './cells.ts';
import type { Codes } from './code.ts';
import { fileFrom } from './file.ts';
import { headingOf, opening } from './opening.ts';
import type { Place } from './places.ts';
import { type Material, prepare } from './prepare.ts';

/** A page as it was built, and its address. */
export interface BuiltPage {
  readonly html: string;
  readonly address: string;
}

/** The code that goes to a page: what the book has is placed by ids that each of its pages has some of. */
function codesFor(document: Document, place: Place, codes: Codes): Codes {
  const has = ({ id }: { readonly id: string }) => document.querySelector(`main [id="${id}"]:not(.moved)`) !== null;
  return place.of === 'book' ? { ...codes, article: codes.article.filter(has), more: [] } : { ...codes, article: [] };
}

/**
 * The notebook of built pages, as the text of its file.
 *
 * @throws RangeError if a cell written for the book has its place on none of its pages
 */
export function notebookFrom(pages: readonly BuiltPage[], place: Place, material: Material): string {
  const { codes } = material;
  const placed: string[] = [];
  const parts = pages.map(({ html, address }) => {
    const { document } = parseHTML(html);
    const here = codesFor(document, place, codes);
    placed.push(...here.article.map(({ id }) => id));
    const main = prepare(document, address, { ...material, codes: here });
    return { heading: headingOf(main), cells: cellsFrom(main) };
  });
  const lost = place.of === 'book' && codes.article.find(({ id }) => !placed.includes(id));
  if (lost) throw new RangeError(`content/cells/article/${lost.id}.py follows #${lost.id}, which no chapter has`);
  const { title } = parts[0]!.heading;
  const start = opening(title, place, pages[0]!.address);
  return fileFrom(title, [
    { id: 'start', kind: 'markdown', source: `${start}\n\n**${codes.setup.title}**` },
    { id: 'code-setup', kind: 'code', source: codes.setup.code },
    ...parts.flatMap(({ heading, cells }, index) => [
      ...(index > 0 ? [{ id: 'chapter', kind: 'markdown', source: heading.source } as const] : []),
      ...cells,
    ]),
  ]);
}
