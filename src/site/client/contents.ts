// The contents of the bar: they close as a menu does.

/** Closes the contents on Escape, on a press beside them and when a link of theirs was followed. */
export function closeContents(contents: HTMLDetailsElement): void {
  const summary = contents.querySelector('summary')!;
  contents.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !contents.open) return;
    contents.open = false;
    summary.focus();
  });
  contents.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) contents.open = false;
  });
  document.addEventListener('click', (event) => {
    if (!contents.contains(event.target as Element)) contents.open = false;
  });
}
