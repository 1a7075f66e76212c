// What the first screen of a page sets in fonts of its own is fetched before anything else, and what stands below is not.
import { readingPages } from './cost.ts';
import { expect, test } from './reader.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

/** Whether the first screen shows a formula or a symbol as in one, and whether it shows words in italics. It runs in the page. */
function firstShown(): { formulas: boolean; italics: boolean } {
  const isFirst = (element: Element) => {
    const { top, height } = element.getBoundingClientRect();
    return element.checkVisibility() && height > 0 && top < innerHeight;
  };
  const italic = [...document.querySelectorAll('main :not(.katex *, .plot *)')].filter(
    (element) =>
      getComputedStyle(element).fontStyle === 'italic' &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );
  // The first of the fonts that it asks for.
  const setIn = (element: Element) => getComputedStyle(element).fontFamily.split(',')[0]!;
  const formulas = [...document.querySelectorAll('.katex-html')];
  return {
    formulas: [...formulas, ...italic.filter((element) => setIn(element).includes('KaTeX'))].some(isFirst),
    italics: italic.some((element) => setIn(element).includes('Serif') && isFirst(element)),
  };
}

for (const path of readingPages(process.env.DIST ?? 'dist')) {
  test(`${path} preloads the fonts of formulas and italics if its first screen has some, and not otherwise`, async ({
    page,
  }) => {
    const shown = { formulas: false, italics: false };
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.goto(path);
      const { formulas, italics } = await page.evaluate(firstShown);
      shown.formulas ||= formulas;
      shown.italics ||= italics;
    }
    const preloads = (name: string) => page.locator(`link[rel=preload][href*="${name}"]`).count();
    expect({ formulas: (await preloads('KaTeX')) > 0, italics: (await preloads('italic')) > 0 }).toEqual(shown);
  });
}
