// What was found, as elements: links under the names of their pages.
import { elementsOf } from '../../figures/kit/live/element.ts';
import type { Hit } from './messages.ts';

/** The address of a hit, with the reader's numbers. */
function addressOf(url: string, query: string): string {
  const address = new URL(url);
  address.search = query;
  return address.href;
}

/**
 * Groups of options, one for each page, in the order of their best hits.
 *
 * @param query the reader's numbers as a query string, which each link takes along
 */
export function optionsOf(document: Document, hits: readonly Hit[], query: string): HTMLElement[] {
  const make = elementsOf(document);
  let made = 0;
  const optionOf = ({ url, kind, title, excerpt }: Hit) => {
    const words = excerpt.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
    const said = [make('span', { class: 'kind' }, kind), ' ', make('b', {}, title), ' ', make('span', {}, ...words)];
    // The focus stays in the field, from which the arrows choose.
    const id = `search-hit-${++made}`;
    return make(
      'a',
      { id, role: 'option', 'aria-selected': 'false', tabindex: '-1', href: addressOf(url, query) },
      ...said,
    );
  };
  return [...Map.groupBy(hits, ({ page }) => page)].map(([page, ofPage]) =>
    make(
      'div',
      { role: 'group', 'aria-label': page },
      make('span', { class: 'page-name', 'aria-hidden': 'true' }, page),
      ...ofPage.map(optionOf),
    ),
  );
}
