// The two notebooks of the built site, with their cells and the pages that they come from.
import { readFileSync } from 'node:fs';
import pkg from '../../package.json' with { type: 'json' };
import { readCodes } from '../../src/site/ipynb/code.ts';
import { chapterPaths, fileOf, pathsOf, places } from '../../src/site/ipynb/places.ts';
import { dist, pagesIn } from './dist.ts';

interface Cell {
  cell_type: 'markdown' | 'code';
  id: string;
  source: string[];
  outputs?: unknown[];
  execution_count?: null;
}

export const origin = new URL(pkg.homepage).origin;
/** The code that the notebooks are made of. */
export const codes = readCodes(new URL('../../', import.meta.url));
export const pages = pagesIn(dist);
const order = chapterPaths(new URL('../../', import.meta.url));
/** Both notebooks as they were built, each with what its pages show. */
export const notebooks = places.map((place) => {
  const file = JSON.parse(readFileSync(`${dist}/${fileOf(place.name)}`, 'utf8'));
  const cells = file.cells as Cell[];
  const texts = (type: string) =>
    cells.filter(({ cell_type }) => cell_type === type).map(({ source }) => source.join(''));
  const paths = pathsOf(place, order);
  const documents = paths.map((path) => pages.find((page) => page.path === `/${path}`)!.document);
  const all = (selector: string) => documents.flatMap((document) => [...document.querySelectorAll(selector)]);
  return { ...place, paths, file, cells, prose: texts('markdown').join('\n\n'), code: texts('code'), all };
});
export const [book, notebook] = notebooks as [(typeof notebooks)[0], (typeof notebooks)[0]];

/** Prose without code, formulas and addresses, which may hold any sign. */
export const plain = (prose: string) =>
  prose
    .replace(/\$\$[^$]*\$\$|\$[^$\n]*\$/g, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\([^)\s]*\)/g, ']');
/** Nothing but its letters and digits, so that line breaks and Markdown's signs make no difference. */
export const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
