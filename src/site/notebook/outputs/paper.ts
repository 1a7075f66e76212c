// Of each picture that is on the page, how it is drawn for paper.
const ways = new WeakMap<Element, () => void>();

/** Draws a picture before the page is printed, wherever it stands by then. */
export function drawForPaper(figure: Element, draw: () => void): void {
  ways.set(figure, draw);
}

addEventListener('beforeprint', () => {
  for (const figure of document.querySelectorAll('.output.picture')) ways.get(figure)?.();
});

/** Fetches what paper does not wait for once the page is idle, but nothing ahead for who saves data. */
export function fetchAhead(load: () => Promise<unknown>): void {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  const idle = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000));
  idle(() => void load().catch(() => undefined));
}
