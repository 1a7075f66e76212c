// Turns the formulas of a built page back into TeX.
import { elementsOf } from '../../figures/kit/live/element.ts';

/** The TeX that KaTeX set, on one line. */
const texOf = (element: Element): string =>
  element.querySelector('annotation[encoding="application/x-tex"]')!.textContent!.replace(/\s+/g, ' ').trim();

/** One equation of the page as one display: its relations under one another, with its number. */
function equationTex(equation: Element): string {
  const rows = [...equation.querySelectorAll('.relation')].map((relation) => {
    const [formula = '', only] = [...relation.querySelectorAll('.katex')].map(texOf);
    // What is aligned by itself on the page is aligned with its neighbours here.
    const row = formula.replace(/^\\begin\{aligned\} (.*) \\end\{aligned\}$/, '$1');
    return only ? `${row} \\quad ${only}` : row;
  });
  const number = equation.querySelector('.number')!.textContent!.trim().replace(/[()]/g, '');
  return `\\begin{aligned} ${rows.join(' \\\\ ')} \\end{aligned} \\tag{${number}}`;
}

/** Puts in place of each formula an element that has its TeX only: `<x-display>` or `<x-inline>`. */
export function uncoverTex(document: Document, main: Element): void {
  const make = elementsOf(document);
  const put = (element: Element, name: string, tex: string) => {
    // Seen as empty, it would lose the space after it on the way to Markdown: the TeX is its text as well.
    const made = make(name, { 'data-tex': tex }, tex);
    element.replaceWith(made);
    return made;
  };
  for (const equation of main.querySelectorAll('.equation')) {
    const now = equation.querySelector('.now');
    const made = put(equation, 'x-display', equationTex(equation));
    if (now) made.after(now);
  }
  for (const display of main.querySelectorAll('.katex-display')) put(display, 'x-display', texOf(display));
  for (const inline of main.querySelectorAll('.katex')) put(inline, 'x-inline', texOf(inline));
}
