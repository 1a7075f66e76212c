import { element } from './element.ts';

/** Tables as Markdown can have them: the caption before, and the name of a group of rows in bold. */
export function plainTables(document: Document, main: Element): void {
  for (const table of main.querySelectorAll('table')) {
    const caption = table.querySelector('caption');
    if (caption) table.before(element(document, 'p', ...caption.childNodes));
    caption?.remove();
    for (const group of table.querySelectorAll('th[scope=rowgroup]')) {
      group.append(element(document, 'strong', ...group.childNodes));
    }
  }
}
