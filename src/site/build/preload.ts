// The fonts that each kind of page fetches first.
import main from '../../../.cache/fonts/KaTeX_Main-Regular.woff2?url';
import math from '../../../.cache/fonts/KaTeX_Math-Italic.woff2?url';
import size1 from '../../../.cache/fonts/KaTeX_Size1-Regular.woff2?url';
import size2 from '../../../.cache/fonts/KaTeX_Size2-Regular.woff2?url';
import size4 from '../../../.cache/fonts/KaTeX_Size4-Regular.woff2?url';
import mono from '../../../.cache/fonts/source-code-pro.woff2?url';
import sans from '../../../.cache/fonts/source-sans-3.woff2?url';
import roman from '../../../.cache/fonts/source-serif-4.woff2?url';
import italic from '../../../.cache/fonts/source-serif-4-italic.woff2?url';

// To preload, as the first links of the head and at the very URLs the stylesheets use: a font that is there before the
// first paint moves nothing. tests/site/fonts.test.ts compares these lists with what the pages use.

/** The fonts of a page with prose: of its words, and of what one handles and of labels. */
export const proseFonts: readonly string[] = [roman, italic, sans];

/** The font of a page with code that one can run. */
export const codeFont: string = mono;

/** The fonts of a page with formulas: those of a chapter, plain ones without tall brackets, or those of the families. */
export const mathsFonts = {
  answer: [main, math, size4],
  formula: [main, math, size1, size2, size4],
  pytorch: [main, math],
  why: [main, math],
  when: [main, math],
  'how-long': [main, math],
  nan: [math],
  plain: [main, math],
  families: [main, math, size1, size4],
} satisfies Readonly<Record<string, readonly string[]>>;
