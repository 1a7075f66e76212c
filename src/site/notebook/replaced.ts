// The texts of a cell that can be brought back after a reset or a link.

/** Texts of one cell that a reset or a link replaced: the next to come back is the last. */
export type Replaced = readonly string[];

// How many are kept of each cell.
const mostTexts = 5;

/**
 * What is there to bring back once another text takes the place of **now**.
 *
 * @example replace(['x = 1'], 'x = 2') // ['x = 1', 'x = 2']
 */
export const replace = (before: Replaced, now: string): Replaced =>
  [...before.filter((text) => text !== now), now].slice(-mostTexts);

/**
 * The text that comes back in the place of **now**, and the texts kept then: one press after the other brings back all
 * of them in turn. Undefined if there is no other text.
 *
 * @param worth whether **now** is a text of the reader's own, which is kept as well
 * @example bringBack(['x = 1', 'x = 2'], 'x = 3', true) // { text: 'x = 2', replaced: ['x = 2', 'x = 3', 'x = 1'] }
 */
export function bringBack(
  before: Replaced,
  now: string,
  worth: boolean,
): { readonly text: string; readonly replaced: Replaced } | undefined {
  const text = before.findLast((each) => each !== now);
  if (text === undefined) return undefined;
  const kept = worth && !before.includes(now) ? [now, ...before.slice(1 - mostTexts)] : before;
  return { text, replaced: [text, ...kept.filter((each) => each !== text)] };
}
