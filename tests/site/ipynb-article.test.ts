// The notebook of the article has its equations, figures, citations and code.
import { expect, test } from 'vitest';
import { equations } from '../../src/schedule/index.ts';
import { article, codes, letters } from './ipynb.ts';

test('the article’s notebook shows every equation once, with its number, and every figure of the page once', () => {
  const numbers = [...article.prose.matchAll(/\\tag\{(\d+)\}/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(equations.map((_, index) => index + 1));
  const figures = [...article.document.querySelectorAll('warmup-figure figure')].map(({ id }) => id);
  const linked = [...article.prose.matchAll(/\[Move it on the page\]\([^)]*#([\w-]+)\)/g)].map(([, id]) => id);
  expect(linked).toEqual(figures);
});

test('the article’s notebook has every line of an equation with its condition, and under it itself with numbers where it applies', () => {
  const texOf = (each: Element) => each.querySelector('annotation')!.textContent!.replace(/\s+/g, ' ').trim();
  const displays = [...article.prose.matchAll(/\$\$\n([^$]*\\tag[^$]*)\n\$\$\n\n((?:.*\\\n)*.*)/g)];
  const shown = [...article.document.querySelectorAll('main .equation')];
  expect(displays).toHaveLength(shown.length);
  for (const [index, equation] of shown.entries()) {
    const [, display, after] = displays[index]!;
    for (const relation of equation.querySelectorAll('.relation')) {
      const [formula, ...conditions] = [...relation.querySelectorAll('.katex')].map(texOf);
      const row = formula!.replace(/^\\begin\{aligned\} | \\end\{aligned\}$/g, '');
      expect(display).toContain([row, ...conditions].join(' \\quad '));
    }
    const now = equation.querySelector('.now')!;
    if (!now.hasAttribute('hidden')) expect(letters(after!)).toBe(letters(now.textContent!));
  }
});

test('every citation of the article leads from its notebook to what it cites', () => {
  const cited = [...article.document.querySelectorAll('main a.cite')];
  expect(cited.length).toBeGreaterThan(50);
  for (const link of cited) {
    const reference = article.document.querySelector(`[id="${link.getAttribute('href')!.slice(1)}"] a`)!;
    expect(article.prose).toContain(`[${link.textContent!.trim()}](${reference.getAttribute('href')})`);
  }
});

test('the article’s notebook runs its listing as it stands on the page, and each cell written for it', () => {
  const listing = [...article.document.querySelectorAll('.listing ol > li')];
  const shown = listing.map((line) => line.querySelector('code')!.textContent!.trimEnd()).join('\n');
  const own = codes.article.map(({ code }) => code);
  expect(article.code[0]).toBe(codes.setup.code);
  expect(article.code.slice(1).toSorted()).toEqual([shown, ...own].toSorted());
});

test('under the article’s listing stands every note of a line, with that line', () => {
  const [, list = ''] = /Line by line:\n\n((?:- .*\n)+)/.exec(article.prose)!;
  const notes = [...article.document.querySelectorAll('.listing details')].map((note) => [
    note.querySelector('summary')!.textContent!.trim(),
    letters(note.querySelector('p')!.textContent!),
  ]);
  expect(notes.length).toBeGreaterThan(10);
  const found = [...list.matchAll(/^- `(.*?)` (.*)$/gm)].map(([, line, words]) => [line!, letters(words!)]);
  expect(found).toEqual(notes);
});
