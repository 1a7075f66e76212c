// Links to other pages of the site, which take the reader's numbers along.
import { follow } from '../../figures/kit/live/follow.ts';
import { encode } from '../../parameters/query.ts';
import { params } from '../../figures/kit/live/state.ts';

const places = (): Set<string> =>
  new Set([...document.querySelectorAll<HTMLAnchorElement>('.places a')].map(({ pathname }) => pathname));

/**
 * Lets every link to one of the site's places take the reader's numbers along. One that brings numbers of its own keeps
 * them, and so does one that stays on this page.
 */
export function carryNumbers(): void {
  const known = places();
  // Who follows a line of what has moved has the numbers in the address.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not(.moved a)')) {
    const { origin, pathname, search, hash } = link;
    const elsewhere = origin === location.origin && pathname !== location.pathname;
    if (!elsewhere || search !== '' || !known.has(pathname) || link.dataset.take) continue;
    follow({ element: link, update: () => (link.href = pathname + encode(params()) + hash) });
  }
}
