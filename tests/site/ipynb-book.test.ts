// The notebook of the book has its equations, figures, citations and code.
import { expect, test } from 'vitest';
import { equations } from '../../src/schedule/index.ts';
import { book, codes, letters, pages } from './ipynb.ts';

test('the book’s notebook shows every equation and every figure where its pages do', () => {
  const numbers = [...book.prose.matchAll(/\\tag\{(\d+)\}/g)].map(([, number]) => Number(number));
  const shown = book.all('main .equation').map(({ id }) => equations.findIndex((each) => each.id === id) + 1);
  expect(numbers).toEqual(shown);
  expect(new Set(numbers).size).toBe(equations.length);
  const figures = book.all('warmup-figure figure').map(({ id }) => id);
  const linked = [...book.prose.matchAll(/\[Move it on the page\]\([^)]*#([\w-]+)\)/g)].map(([, id]) => id);
  expect(linked).toEqual(figures);
});

test('the book’s notebook has every line of an equation with its condition, and under it itself with numbers where it applies', () => {
  const texOf = (each: Element) => each.querySelector('annotation')!.textContent!.replace(/\s+/g, ' ').trim();
  const displays = [...book.prose.matchAll(/\$\$\n([^$]*\\tag[^$]*)\n\$\$\n\n((?:.*\\\n)*.*)/g)];
  const shown = book.all('main .equation');
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

const references = pages.find(({ path }) => path === '/references/')!.document;

test('every citation of the book leads from its notebook to what it cites', () => {
  const cited = book.all('main a.cite');
  expect(cited.length).toBeGreaterThan(50);
  for (const link of cited) {
    const reference = references.querySelector(`[id="${link.getAttribute('href')!.split('#')[1]}"] a`)!;
    expect(book.prose).toContain(`[${link.textContent!.trim()}](${reference.getAttribute('href')})`);
  }
});

test('the book’s notebook runs its listing as it stands on the page, and each cell written for it', () => {
  const listing = book.all('.listing ol > li');
  const shown = listing.map((line) => line.querySelector('code')!.textContent!.trimEnd()).join('\n');
  const own = codes.article.map(({ code }) => code);
  expect(book.code[0]).toBe(codes.setup.code);
  expect(book.code.slice(1).toSorted()).toEqual([shown, ...own].toSorted());
});

test('under the listing stands every note of a line, with that line', () => {
  const [, list = ''] = /Line by line:\n\n((?:- .*\n)+)/.exec(book.prose)!;
  const notes = book
    .all('.listing li details')
    .map((note) => [
      note.querySelector('summary')!.textContent!.trim(),
      letters(note.querySelector('p')!.textContent!),
    ]);
  expect(notes.length).toBeGreaterThan(10);
  const found = [...list.matchAll(/^- `(.*?)` (.*)$/gm)].map(([, line, words]) => [line!, letters(words!)]);
  expect(found).toEqual(notes);
});
