// Takes new numbers of the page into a text that the reader has changed.

/** A text with other numbers in it, and the lines that kept theirs. */
export interface Retaken {
  readonly text: string;
  /** Lines of the listing, with the new numbers, that the reader has written otherwise. */
  readonly left: readonly string[];
}

/**
 * Takes new numbers into a text that a reader has made of a listing: a line that still is as the listing had it becomes
 * what the listing has now. What the reader wrote stays.
 *
 * @param text the reader's
 * @param was the listing at the numbers that the text began with
 * @param is the listing at the new numbers, as many lines
 * @example retake('lr = 1\nprint(lr * 2)', 'lr = 1\nprint(lr)', 'lr = 5\nprint(lr)')
 * // { text: 'lr = 5\nprint(lr * 2)', left: [] }
 */
export function retake(text: string, was: string, is: string): Retaken {
  const [before, after] = [was.split('\n'), is.split('\n')];
  const moved = new Map(
    before.flatMap((line, index) => (line === after[index] ? [] : [[line, after[index]!] as const])),
  );
  const lines = text.split('\n');
  const left = [...moved].filter(([line]) => !lines.includes(line)).map(([, line]) => line.trim());
  return { text: lines.map((line) => moved.get(line) ?? line).join('\n'), left };
}
