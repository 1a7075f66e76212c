// Makes the notebook of a built page.
import { parseHTML } from 'linkedom';
import { cellsFrom } from './cells.ts';
import type { Codes } from './code.ts';
import { fileFrom } from './file.ts';
import { opening } from './opening.ts';
import type { Place } from './places.ts';
import { prepare } from './prepare.ts';

/**
 * The notebook of a built page, as the text of its file.
 *
 * @param html the page as it was built
 * @param page its address
 */
export function notebookFrom(html: string, page: string, place: Place, codes: Codes): string {
  const { document } = parseHTML(html);
  const codesHere = place.page === '' ? { ...codes, more: [] } : { ...codes, article: [] };
  const main = prepare(document, page, codesHere);
  const { title, source } = opening(main, place, page);
  return fileFrom(title, [
    { id: 'start', kind: 'markdown', source: `${source}\n\n**${codes.setup.title}**` },
    { id: 'code-setup', kind: 'code', source: codes.setup.code },
    ...cellsFrom(main),
  ]);
}
