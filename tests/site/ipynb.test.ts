import katex from 'katex';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { equations } from '../../src/schedule/index.ts';
import { readCodes } from '../../src/site/ipynb/code.ts';
import { fileOf, places } from '../../src/site/ipynb/places.ts';
import { dist, pagesIn } from './dist.ts';

interface Cell {
  cell_type: 'markdown' | 'code';
  id: string;
  source: string[];
  outputs?: unknown[];
  execution_count?: null;
}

const origin = new URL(pkg.homepage).origin;
const codes = readCodes(new URL('../../', import.meta.url));
const pages = pagesIn(dist);
const notebooks = places.map((place) => {
  const file = JSON.parse(readFileSync(`${dist}/${fileOf(place.name)}`, 'utf8'));
  const cells = file.cells as Cell[];
  const texts = (type: string) =>
    cells.filter(({ cell_type }) => cell_type === type).map(({ source }) => source.join(''));
  const { document } = pages.find(({ path }) => path === `/${place.page}`)!;
  return { ...place, file, cells, prose: texts('markdown').join('\n\n'), code: texts('code'), document };
});
const [article, notebook] = notebooks as [(typeof notebooks)[0], (typeof notebooks)[0]];

/** By path, the ids a link to a page may name. */
const idsAt = new Map(
  pages.map(({ path, document }) => [path, ['', ...[...document.querySelectorAll('[id]')].map(({ id }) => id)]]),
);

/** Prose without code, formulas and addresses, which may hold any sign. */
const plain = (prose: string) =>
  prose
    .replace(/\$\$[^$]*\$\$|\$[^$\n]*\$/g, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\([^)\s]*\)/g, ']');
/** Nothing but its letters and digits, so that line breaks and Markdown's signs make no difference. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

test.for(notebooks)('$name is a notebook of format 4.5 that nobody has run', ({ file, cells }) => {
  expect([file.nbformat, file.nbformat_minor, file.metadata.kernelspec.name]).toEqual([4, 5, 'python3']);
  const ids = cells.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[\w-]{1,64}$/.test(id))).toEqual([]);
  for (const { cell_type, outputs, execution_count, source } of cells) {
    expect(source.join('').trim()).not.toBe('');
    expect([outputs, execution_count]).toEqual(cell_type === 'code' ? [[], null] : [undefined, undefined]);
  }
});

test.for(notebooks)(
  '$name says first where it is from, where to run it and under which licences',
  ({ name, page, cells }) => {
    const opening = cells[0]!.source.join('');
    for (const words of [
      `${origin}/${page}`,
      `/notebooks/${name}.ipynb`,
      'pip install torch matplotlib',
      'CC BY 4.0',
      'MIT',
    ])
      expect(opening).toContain(words);
    expect(cells[1]!.source.join('')).toBe(codes.setup.code);
  },
);

test.for(notebooks)('$name is Markdown throughout, with every formula closed and every link whole', ({ prose }) => {
  const words = plain(prose);
  expect(words.match(/<\/?[a-z][^>]*>|&[a-z#0-9]+;|\$|\bundefined\b/g)).toBeNull();
  expect(prose.match(/\{[a-z]\w*\}(?![^$]*\$)/gi) ?? []).toEqual([]);
  const links = [...prose.matchAll(/\]\(([^)\s]*)\)/g)].map(([, to]) => to!);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter((to) => !to.startsWith('https://'))).toEqual([]);
});

test.for(notebooks)('$name has only formulas that KaTeX sets, and links only to places the site has', ({ prose }) => {
  for (const [all, display, inline] of prose.matchAll(/\$\$([^$]+)\$\$|\$([^$\n]+)\$[\p{L}\p{N}]?/gu)) {
    katex.renderToString((display ?? inline)!, { displayMode: display !== undefined, strict: 'error' });
    // After a closing "$" a letter would make it no formula to most readers, and a lost space to all.
    expect(all.at(-1)).toBe('$');
  }
  for (const [, to] of prose.matchAll(/\]\(([^)\s]*)\)/g)) {
    const url = new URL(to!);
    if (url.origin === origin) expect(idsAt.get(url.pathname) ?? [], to).toContain(url.hash.slice(1));
  }
});

test.for(notebooks)('$name has every heading of its page, in order and of the same rank', ({ prose, document }) => {
  const shown = [...document.querySelectorAll('main :is(h2, h3)')].map((each) => [
    each.tagName,
    letters(each.textContent!),
  ]);
  const found = prose.matchAll(/^(##|###) (.*)$/gm);
  const own = codes.more.map(({ title }) => letters(title));
  const headings = [...found].map(([, signs, words]) => [`H${signs!.length}`, letters(plain(words!))]);
  expect(headings.filter(([, words]) => !own.includes(words!))).toEqual(shown);
});

test.for(notebooks)('$name loses no sentence of its page that is meant for both', ({ prose, document }) => {
  const said = letters(plain(prose));
  const main = document.querySelector('main')!.cloneNode(true) as Element;
  for (const each of main.querySelectorAll(
    '.live-only, .cell, .listing, nav, .edit, .foot, .visually-hidden, .take-notebook, .sources, .extras, .runs, .equation, ' +
      'header, [hidden]:not([data-in=ipynb]), [data-in=page], [role=status], .katex, code',
  ))
    each.remove();
  const sentences = [...main.querySelectorAll('p, li:not(.steps > *), th, td, caption, .finding')].map((each) =>
    letters(each.textContent!),
  );
  expect(sentences.length).toBeGreaterThan(5);
  expect(sentences.filter((sentence) => !said.includes(sentence))).toEqual([]);
});

test('the article’s notebook shows every equation once, with its number, and every figure of the page once', () => {
  const numbers = [...article.prose.matchAll(/\\tag\{(\d+)\}/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(equations.map((_, index) => index + 1));
  const figures = [...article.document.querySelectorAll('warmup-figure figure')].map(({ id }) => id);
  const linked = [...article.prose.matchAll(/\[Move it on the page\]\([^)]*#([\w-]+)\)/g)].map(([, id]) => id);
  expect(linked).toEqual(figures);
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

test('the notebook runs the cells of its page in their order, and ends with those that need PyTorch', () => {
  const shown = [...notebook.document.querySelectorAll('.cell[data-id]')].map((each) => each.getAttribute('data-id')!);
  const expected = [...shown.map((id) => codes.cells.get(id)!), ...codes.more].map(({ code }) => code);
  expect(notebook.code).toEqual([codes.setup.code, ...expected]);
  expect(notebook.code.join('\n')).toContain('from torch.optim.lr_scheduler import LambdaLR');
  expect(notebook.code.join('\n')).not.toContain('class LambdaLR');
});
