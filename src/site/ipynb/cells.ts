// Cuts a prepared page into the cells of a notebook.
import type { Cell } from './file.ts';
import { markdown } from './markdown.ts';

// What only groups others, and says nothing itself.
const groups = 'section, div, warmup-part';

/** The blocks of a page in order, whatever they are grouped in. */
function blocks(node: Element): Element[] {
  return [...node.children].flatMap((child) => (child.matches(groups) ? blocks(child) : [child]));
}

/** Refuses what would be lost: text in no paragraph, and code within a block of prose. */
function refuseStray(node: Element): void {
  for (const child of node.childNodes) {
    const text = child.nodeType === 3 ? child.textContent!.trim() : '';
    if (text) throw new RangeError(`text of the page must stand in a paragraph, not bare: "${text}"`);
  }
  for (const child of node.children) {
    if (child.matches(groups)) refuseStray(child);
    else if (child.querySelector('x-code'))
      throw new RangeError(`code of the page must not stand in a ${child.tagName}`);
  }
}

/** The cells of a prepared page: prose from each heading or cell of code to the next, code as it is. */
export function cellsFrom(main: Element): Cell[] {
  refuseStray(main);
  const cells: Cell[] = [];
  let id = 'start';
  let html = '';
  const flush = () => {
    const source = markdown(html);
    if (source) cells.push({ id, kind: 'markdown', source });
    html = '';
  };
  for (const block of blocks(main)) {
    if (/^H[1-3]$/.test(block.tagName)) {
      flush();
      id = block.id.replace(/-heading$/, '');
    }
    if (block.tagName === 'X-CODE') {
      flush();
      cells.push({ id: block.id, kind: 'code', source: block.textContent! });
    } else html += block.outerHTML;
  }
  flush();
  return cells;
}
