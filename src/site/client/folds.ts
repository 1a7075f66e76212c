// Opens what the address names where it lies in a fold, in the heading of one, or in a row that one opens.

/** The fold that shows an element: around it, or in the first cell of its rows. */
const foldOf = (named: Element): HTMLDetailsElement | null | undefined =>
  named.closest('details') ?? named.closest('tbody')?.querySelector('details');

function openNamed(): void {
  const named = document.getElementById(location.hash.slice(1));
  const fold = named && foldOf(named);
  if (!fold || fold.open) return;
  fold.open = true;
  named.scrollIntoView();
}

/** Opens the fold of what the address names, now and whenever it names something else. */
export function followFragment(): void {
  openNamed();
  addEventListener('hashchange', openNamed);
}
