// Both notebooks are valid, complete copies of their pages, with formulas and links that work.
import katex from 'katex';
import { expect, test } from 'vitest';
import { codes, letters, notebook, notebooks, origin, pages, plain } from './ipynb.ts';

/** By path, the ids a link to a page may name. */
const idsAt = new Map(
  pages.map(({ path, document }) => [path, ['', ...[...document.querySelectorAll('[id]')].map(({ id }) => id)]]),
);

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
  ({ name, paths, cells }) => {
    const opening = cells[0]!.source.join('');
    for (const words of [`${origin}/${paths[0]}`, `/notebooks/${name}.ipynb`, 'pip install torch matplotlib'])
      expect(opening).toContain(words);
    // The licences as the README names them, each the whole of what is said of it.
    expect(opening).toMatch(
      /^Text: \[CC BY 4\.0\]\(https:\S+\/by\/4\.0\/\), credit “the Why Warm Up\? authors” with a link\. Code: MIT\.$/m,
    );
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

test.for(notebooks)('$name has every heading of its pages, in order and of the same rank', ({ prose, all }) => {
  const shown = all('main :is(h2, h3)').map((each) => [each.tagName, letters(each.textContent!)]);
  const found = prose.matchAll(/^(##|###) (.*)$/gm);
  const own = codes.more.map(({ title }) => letters(title));
  const headings = [...found].map(([, signs, words]) => [`H${signs!.length}`, letters(plain(words!))]);
  expect(headings.filter(([, words]) => !own.includes(words!))).toEqual(shown);
});

test.for(notebooks)('$name loses no sentence of its pages that is meant for both', ({ prose, all }) => {
  const said = letters(plain(prose));
  const mains = all('main').map((each) => each.cloneNode(true) as Element);
  const others =
    '.live-only, .cell, .listing, nav, .edit, .foot, .visually-hidden, .take-notebook, .sources, .extras, .runs, .equation, ' +
    '.moved, .off-only, .cite-card, header, [hidden]:not([data-in=ipynb]), [data-in=page], [role=status], .katex, code';
  for (const main of mains) for (const each of main.querySelectorAll(others)) each.remove();
  const sentences = mains
    .flatMap((main) => [...main.querySelectorAll('p, li:not(.steps > *), th, td, caption, .finding')])
    .map((each) => letters(each.textContent!));
  expect(sentences.length).toBeGreaterThan(5);
  expect(sentences.filter((sentence) => !said.includes(sentence))).toEqual([]);
});

test('the notebook runs the cells of its page in their order, and ends with those that need PyTorch', () => {
  const shown = notebook.all('.cell[data-id]').map((each) => each.getAttribute('data-id')!);
  const expected = [...shown.map((id) => codes.cells.get(id)!), ...codes.more].map(({ code }) => code);
  expect(notebook.code).toEqual([codes.setup.code, ...expected]);
  expect(notebook.code.join('\n')).toContain('from torch.optim.lr_scheduler import LambdaLR');
  expect(notebook.code.join('\n')).not.toContain('class LambdaLR');
});
