// What is taken away of a notebook: a link to the reader's version, a Python file.
import setup from '../../../content/cells/setup.py?raw';
import { copyText } from '../../figures/kit/live/copy-text.ts';
import { save } from '../../figures/kit/live/download.ts';
import { elementsOf } from '../../figures/kit/live/element.ts';
import { format } from '../../parameters/format.ts';
import type { Notebook } from './notebook.ts';
import { pyFile } from './py-file.ts';
import { shareLink } from './share.ts';

const page = (): string => location.origin + location.pathname + location.search;

// Some mail and chat programs cut an address that is longer.
const mostLinkCharacters = 8000;

/** A field that holds the link, for a browser that does not let a page copy. */
function field(link: string): HTMLElement {
  const make = elementsOf(document);
  const input = make('input', { type: 'text', readonly: '', value: link });
  input.addEventListener('focus', () => input.select());
  return make('label', { class: 'link-field' }, 'The link to your version', input);
}

/** Copies a link to the reader's version of the notebook, or shows it, and says so. */
export async function copyLink({ texts, defaults }: Notebook): Promise<(string | Node)[]> {
  let hash: string;
  try {
    hash = await shareLink(texts(), defaults());
  } catch (error) {
    return [`There is no link to your version: ${(error as Error).message}.`];
  }
  const link = page() + hash;
  const copied = await copyText(link);
  const holds =
    hash === ''
      ? 'You have changed no cell, so it is the link to this page.'
      : 'The link holds the cells that you have changed; whoever opens it has to press Run.';
  const warning =
    link.length > mostLinkCharacters
      ? ` It has ${format(link.length)} characters, and some mail and chat programs cut so long a link.`
      : '';
  return copied
    ? [`Copied. ${holds}${warning}`]
    : [`Your browser does not let this page copy. ${holds}${warning}`, field(link)];
}

/** Saves the reader's version of the notebook as a Python file. */
export function downloadPy({ cells }: Notebook): string[] {
  save('warmup_notebook.py', new Blob([pyFile(cells(), setup, page())], { type: 'text/x-python' }));
  return ['Saved as warmup_notebook.py.'];
}
