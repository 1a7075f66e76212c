// Reads the excerpts that Pagefind writes as HTML, so that a page can make elements of them and takes no markup.
import type { Piece } from './messages.ts';

const plain = (html: string): string => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');

/**
 * The pieces of an excerpt. Pagefind marks with one element and escapes two signs; nothing else of it is markup.
 *
 * @param html an excerpt: text with `<mark>` around the words that were looked for
 * @example piecesOf('the <mark>loss</mark> is &gt; 0')
 * // [{ text: 'the ', marked: false }, { text: 'loss', marked: true }, { text: ' is > 0', marked: false }]
 */
export const piecesOf = (html: string): Piece[] =>
  html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: plain(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
