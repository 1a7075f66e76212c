// Formulas as HTML and MathML, made by KaTeX while the site is built.
import katex from 'katex';

/**
 * A formula for a page.
 *
 * @param tex in KaTeX's language
 * @param display whether it stands on lines of its own
 * @throws ParseError if it is not what KaTeX understands, or not strictly LaTeX
 * @example typeset('x', false).startsWith('<span class="katex">') // true
 */
export const typeset = (tex: string, display: boolean): string =>
  katex.renderToString(tex, { displayMode: display, output: 'htmlAndMathml', strict: 'error' });

/**
 * A formula with cases as a page displays it: rows with fractions get room between them.
 *
 * @param tex in KaTeX's language
 * @throws ParseError as `typeset` does
 * @example typesetCases('x') === typeset('x', true) // true
 */
export const typesetCases = (tex: string): string =>
  typeset(tex.includes(String.raw`\frac`) ? tex.replaceAll(String.raw` \\ `, String.raw` \\[0.4em] `) : tex, true);
