// Which notebooks there are, and where they lie and open.
import { site } from '../address/site.ts';

/** The branch that the workflow keeps the built notebooks on: Colab and Binder open files of a repository. */
export const branch = 'notebooks';

const [owner, repository] = new URL(site.repository).pathname.split('/').slice(1);

/** One notebook to take away: its file, and the page it is made from as a path of the site. */
export interface Place {
  readonly name: string;
  readonly page: string;
  /** What it begins with, where the page's own words speak of the page. */
  readonly lede?: string;
}

/** The notebooks to take away, the article's first. */
export const places: readonly Place[] = [
  { name: 'why-warm-up', page: '' },
  {
    name: 'warmup-notebook',
    page: 'notebook/',
    lede: 'Run the cells from the top, change a line, and see the curve move.',
  },
];

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
