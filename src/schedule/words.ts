// Lists in words, the same in every sentence of the site.

/**
 * Things in a row, as a sentence lists them: "a, b and c".
 *
 * @param items in order; none give the empty text, one gives itself
 * @param last what stands before the last of them
 * @example inWords(['a', 'b', 'c'], 'or') // 'a, b or c'
 */
export function inWords(items: Iterable<string>, last: 'and' | 'or' = 'and'): string {
  // British English puts no comma before the last.
  return new Intl.ListFormat('en-GB', { type: last === 'and' ? 'conjunction' : 'disjunction' }).format(items);
}
