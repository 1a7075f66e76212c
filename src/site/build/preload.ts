// The fonts that each kind of page fetches first.
import main from '../../../.cache/fonts/KaTeX_Main-Regular.woff2?url';
import math from '../../../.cache/fonts/KaTeX_Math-Italic.woff2?url';
import size4 from '../../../.cache/fonts/KaTeX_Size4-Regular.woff2?url';
import mono from '../../../.cache/fonts/source-code-pro.woff2?url';
import sans from '../../../.cache/fonts/source-sans-3.woff2?url';
import roman from '../../../.cache/fonts/source-serif-4.woff2?url';
import italic from '../../../.cache/fonts/source-serif-4-italic.woff2?url';

// To preload, as the first links of the head and at the very URLs the stylesheets use: a font that is there before the
// first paint moves nothing. What no first screen shows has time until then, and the words need not wait for it:
// tests/browser/first-screen.spec.ts compares these lists with what stands on the first screens.

/** The fonts of all pages: of their words, and of what one handles and of labels. */
export const proseFonts: readonly string[] = [roman, sans];

/** The font of a page with code that one can run. */
export const codeFont: string = mono;

/** By the name of a page, the other fonts on its first screen: of its formulas, and of words in italics. */
export const firstFonts: Readonly<Record<string, readonly string[]>> = {
  formula: [main, math, size4],
  pytorch: [main, math],
  why: [main, math],
  when: [italic],
  'how-long': [main, math],
  lab: [math],
};
