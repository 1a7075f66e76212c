// How long it takes to read a page, from its source.
import { idsIn } from './named-in-mdx.ts';

/** Seconds for each thing that is read: a word at 200 a minute, a figure that is looked at, a numbered equation. */
const seconds = { word: 60 / 200, figure: 20, equation: 15 };

/**
 * How long a text takes to read, in whole minutes, at least 1: 200 words a minute, 20 seconds for each figure and 15 for each
 * numbered equation. Code, other formulas on lines of their own and what components print count nothing.
 *
 * @param body the source of a page
 * @example minutesIn('word '.repeat(400)) // 2
 * @example minutesIn('<Figure id="a" /> <Figure id="b" /> <Figure id="c" /> <Equation id="d" /> <Equation id="e" />') // 2
 */
export function minutesIn(body: string): number {
  const words = body.replace(/<[^>]*>|\$\$[^$]*\$\$/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const taken =
    words * seconds.word +
    idsIn('Figure', body).length * seconds.figure +
    idsIn('Equation', body).length * seconds.equation;
  return Math.max(1, Math.round(taken / 60));
}
