/**
 * Gives every link its whole address. A citation leads straight to what it cites, since a notebook has no anchors.
 *
 * @param page the address of the page
 */
export function absoluteLinks(main: Element, page: string): void {
  const source = (id: string) => main.querySelector(`[id="${id}"] a[href^="http"]`)?.getAttribute('href');
  for (const link of main.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')!;
    const cited = link.classList.contains('cite') && source(href.slice(1));
    link.setAttribute('href', cited || new URL(href, page).href);
    link.removeAttribute('title');
  }
}
