// Opens what the address names where it lies in a fold, in the heading of one, or in a row that one opens.

/** The fold that shows an element: around it, or in the first cell of its rows. */
const foldOf = (named: Element): HTMLDetailsElement | null | undefined =>
  named.closest('details') ?? named.closest('tbody')?.querySelector('details');

/**
 * Opens the fold of what the address names, now and whenever it names something else.
 *
 * @param load brings the page to life, where only a part that lives can show what is named
 */
export function followFragment(load: () => void): void {
  const openNamed = () => {
    const named = document.getElementById(location.hash.slice(1));
    if (!named) return;
    const fold = foldOf(named);
    const closed = fold?.open === false;
    if (closed) fold.open = true;
    if (!named.checkVisibility()) load();
    else if (closed) named.scrollIntoView();
  };
  openNamed();
  addEventListener('hashchange', openNamed);
}
