// Keeps a formula in plain text on one line.

/**
 * A text whose sums do not break across lines: with spaces that do not break beside + and −.
 *
 * @example unbroken('N + 1') // 'N\u00a0+\u00a01'
 */
export const unbroken = (words: string): string => words.replace(/ ([+−]) /g, '\u00a0$1\u00a0');
