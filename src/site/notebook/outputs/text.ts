import { elementsOf } from '../../../figures/kit/live/element.ts';

/** So much text is shown whole; more scrolls, which a keyboard must be able to do. */
const whole = { lines: 15, characters: 600 };

/** Shows what a cell printed. */
export function showText(text: string, document: Document): HTMLElement {
  const scrolls = text.length > whole.characters || text.split('\n').length > whole.lines;
  const reachable = scrolls ? { role: 'group', tabindex: '0', 'aria-label': 'Printed text' } : {};
  return elementsOf(document)('pre', { class: 'output text', ...reachable }, text);
}
