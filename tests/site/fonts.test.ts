// The shipped fonts have every character of the text and the formulas, and no more files than needed.
import { expect, test } from 'vitest';
import { dist, pagesIn, type Page } from './dist.ts';
import { faceOf, faces, mathsFilesOf, mathsIn } from './faces.ts';

const pages = pagesIn(dist);

// Shown in the reader's own fonts, and known to be: signs on controls, in figures and in code, which no font of ours has,
// the indices of symbols there, and a letter of a name among the references.
const fromTheSystem = new Set('\n\t✓✕↗⌘≠▾₀₁₂⁻⁰¹²³⁴⁵⁶⁷⁸⁹Ł');

/** All text a reader sees, but formulas, upright and in italics. */
function textOf({ document }: Page): { upright: string; italic: string } {
  const text = { upright: '', italic: '' };
  const walk = (node: Node, style: 'upright' | 'italic') => {
    if (node.nodeType === 3) text[style] += node.textContent;
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (/^(script|style|template)$/i.test(element.localName) || element.classList.contains('katex')) return;
    const own = /^(em|i|cite|dfn|var)$/.test(element.localName) ? 'italic' : style;
    element.childNodes.forEach((child) => walk(child, own));
  };
  walk(document.body, 'upright');
  return text;
}

test.for(pages)('every formula of $path is set in fonts we ship, which have its characters', (page) => {
  const missing = [...mathsIn(page)].flatMap(([name, font]) => {
    const face = faceOf(font);
    if (!face) return [`no face for ${name}, wanted for ${[...font.text].join('')}`];
    const lost = [...font.text].filter((character) => !face.characters.has(character.codePointAt(0)!));
    return lost.length ? [`${name} lacks ${lost.join(' ')}: add to src/site/build/font-faces.ts`] : [];
  });
  expect(missing).toEqual([]);
});

test.for(pages)('every character of the prose of $path is in the serif, or known not to be', (page) => {
  const lost = Object.entries(textOf(page)).flatMap(([style, text]) => {
    const serif = faces.filter((face) => face.family === 'Source Serif 4' && face.italic === (style === 'italic'));
    return [...new Set(text)]
      .filter((character) => !fromTheSystem.has(character))
      .filter((character) => !serif.some((face) => face.characters.has(character.codePointAt(0)!)))
      .map((character) => `${style} ${character} U+${character.codePointAt(0)!.toString(16)}`);
  });
  expect(lost).toEqual([]);
});

test.for(pages)('every character of the figures and the code of $path is in their font, or known not to be', (page) => {
  const lost = Object.entries({ 'Source Sans 3': '.plot', 'Source Code Pro': 'code' }).flatMap(([family, selector]) => {
    const own = faces.filter((face) => face.family === family);
    const text = [...page.document.querySelectorAll(selector)].map((element) => element.textContent).join('');
    return [...new Set(text)]
      .filter((character) => !fromTheSystem.has(character))
      .filter((character) => !own.some((face) => face.characters.has(character.codePointAt(0)!)))
      .map((character) => `${family} lacks ${character} U+${character.codePointAt(0)!.toString(16)}`);
  });
  expect(lost).toEqual([]);
});

test.for(pages)('$path preloads no font of KaTeX that none of its formulas is set in', (page) => {
  const preloaded = [...page.document.querySelectorAll('link[rel=preload][as=font]')].map((link) => {
    expect(link.hasAttribute('crossorigin')).toBe(true);
    return link.getAttribute('href')!.slice(1);
  });
  const used = mathsFilesOf(page);
  expect(preloaded.filter((file) => file.includes('KaTeX') && !used.includes(file))).toEqual([]);
});

test('only subsets are shipped, one file per font', () => {
  expect(new Set(faces.map((face) => face.file)).size).toBeLessThanOrEqual(13);
  expect(faces.filter((face) => !face.file.endsWith('.woff2'))).toEqual([]);
});
