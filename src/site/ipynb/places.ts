// Which notebooks there are, and where they lie and open.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { site } from '../address/site.ts';

/** The branch that the workflow keeps the built notebooks on: Colab and Binder open files of a repository. */
export const branch = 'notebooks';

const [owner, repository] = new URL(site.repository).pathname.split('/').slice(1);

/** One notebook to take away: its file, and what it is made from. */
export interface Place {
  readonly name: string;
  /** Whether it is the whole book or the page on which the question's Python runs. */
  readonly of: 'book' | 'notebook';
  /** What it begins with, since the page's own words speak of the page. */
  readonly lede: string;
}

/** The notebooks to take away, the book's first. */
export const places: readonly Place[] = [
  {
    name: 'why-warm-up',
    of: 'book',
    lede: 'All chapters, with their code in cells: run them from the top, change a number, and see what follows.',
  },
  {
    name: 'warmup-notebook',
    of: 'notebook',
    lede: 'Run the cells from the top, change a line, and see the curve move.',
  },
];

/**
 * The paths of the chapters in reading order, as paths of the site.
 *
 * @param root the folder of the project
 */
export const chapterPaths = (root: URL): string[] =>
  (parse(readFileSync(new URL('content/chapters.yaml', root), 'utf8')) as { path: string }[]).map(({ path }) => path);

/**
 * The paths of the pages that a notebook is made from, in order.
 *
 * @param chapters the paths of the chapters
 */
export const pathsOf = ({ of }: Place, chapters: readonly string[]): readonly string[] =>
  of === 'book' ? chapters : ['notebook/'];

/**
 * Where the file lies, as a path of the site.
 *
 * @example fileOf('why-warm-up') // "notebook/why-warm-up.ipynb"
 */
export const fileOf = (name: string): string => `notebook/${name}.ipynb`;

/** Where Google Colab opens it. */
export const colab = (name: string): string =>
  `https://colab.research.google.com/github/${owner}/${repository}/blob/${branch}/${name}.ipynb`;

/** Where Binder builds a server and opens it. */
export const binder = (name: string): string =>
  `https://mybinder.org/v2/gh/${owner}/${repository}/${branch}?labpath=${name}.ipynb`;
