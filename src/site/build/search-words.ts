// What a part of a built page says, as the plain words that a search looks through.

/** What is no prose of its page, or is found as a thing of its own. */
const apart =
  'warmup-figure, .equation, .traps, .matrix tbody, [data-part=codes], [data-cell=outputs], .references, h1, .kicker, nav, button, ' +
  '.duel, .moved, .skip, .edit, .foot, .cite-card, .visually-hidden, [role=status], [role=alert], [hidden]:not(.still-only), script, svg, .katex-html, thead';

/** A formula as it can be read in a line of text: as it is if it is letters and signs, three dots if it takes setting. */
function formulaWords(katex: Element): string {
  const tex = katex.querySelector('annotation')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return /[\\{}^_]/.test(tex) ? '…' : tex;
}

const blocks = /^(?:p|li|h\d|div|dt|dd|tr|td|th|summary|details|figcaption|ol|ul|blockquote|section|label|caption)$/;

function collect(node: Node, into: string[], without: string): void {
  if (node.nodeType === 3) into.push(node.textContent ?? '');
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.matches(without)) return;
  if (element.matches('.katex')) return void into.push(formulaWords(element));
  for (const child of element.childNodes) collect(child, into, without);
  // A number is set apart by its margin alone.
  if (blocks.test(element.localName) || element.matches('.no')) into.push(' ');
}

/**
 * The words of some nodes, in one line: without figures, numbered equations and what else is found by itself, and
 * with formulas as they were typed.
 *
 * @param without what else to leave out, as a selector
 */
export function wordsOf(nodes: Iterable<Node>, without = ''): string {
  const into: string[] = [];
  for (const node of nodes) collect(node, into, without ? `${apart}, ${without}` : apart);
  return into
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:?!)])/g, '')
    .trim();
}
