// Shows whatever a cell puts out: text, tables and pictures.
import { elementsOf } from '../../../figures/kit/live/element.ts';
import type { Output } from '../../python/messages.ts';
import { fetched } from '../../browser/fetched.ts';
import type { Host } from './host.ts';
import { showTable } from './table.ts';

/** At most this much text is shown whole; more of it scrolls, and a keyboard must be able to scroll it. */
const shownWhole = { lines: 15, characters: 600 };

/** Shows what a cell printed. */
function showText(text: string, document: Document): HTMLElement {
  const scrolls = text.length > shownWhole.characters || text.split('\n').length > shownWhole.lines;
  const reachable = scrolls ? { role: 'group', tabindex: '0', 'aria-label': 'Printed text' } : {};
  return elementsOf(document)('pre', { class: 'output text', ...reachable }, text);
}

/**
 * The element that shows one output of a cell. It is one and the same in a build and in the browser, where a plot can also be
 * scrubbed and taken away, and f(x) is handed to the article's figures.
 */
export async function showOutput(output: Output, host: Host): Promise<HTMLElement> {
  switch (output.kind) {
    case 'text':
      return showText(output.text, host.document);
    case 'table':
      return showTable(output, host.document);
    case 'log':
      return (await fetched('what draws it', import('./listing-log.ts'))).showLog(output, host);
    case 'plot':
    case 'own':
      // What pictures need comes with the first of them.
      return (await fetched('what draws it', import('./picture.ts'))).showPicture(output, host);
  }
}
