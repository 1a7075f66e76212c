// On which page an id stands, so that a text can link to it without knowing where it is.
import { getCollection } from 'astro:content';
import { figures } from '../../figures/index.ts';
import { homeOf } from '../../figures/kit/figure.ts';
import { bookPages } from './book.ts';
import { symptomIds } from '../frameworks/by-symptom.ts';
import { idsIn } from './named-in-mdx.ts';
import { tableIds } from './numbers.ts';
import { href } from './site.ts';

const references = (await getCollection('references')).map(({ id }) => `ref-${id}`);

/** By path, every id of a page that a link may lead to. */
const idsOn = new Map(
  bookPages.map(({ path, id, body, sections }) => [
    path,
    [
      ...sections.map((section) => section.id),
      ...idsIn('Figure', body),
      ...figures.filter((figure) => homeOf(figure) === path).map((figure) => figure.id),
      ...idsIn('Equation', body),
      ...idsIn('Listing', body).map((each) => `listing-${each}`),
      ...idsIn('Cell', body).map((each) => `cell-${each}`),
      ...tableIds(body),
      ...symptomIds(body),
      ...(id === 'references' ? references : []),
    ],
  ]),
);

const equationHome = (id: string): string | undefined =>
  // An equation that two pages show is at home where it is derived.
  bookPages.filter(({ path }) => idsOn.get(path)!.includes(id)).at(-1)?.path;

/**
 * The page on which an id stands: this one if it has it, else the one it is at home on.
 *
 * @param here the path of the page that asks, as a path of the site
 * @throws RangeError if no page has it
 */
export function pageOf(id: string, here: string): string {
  if (idsOn.get(here)?.includes(id)) return here;
  const figure = figures.find((each) => each.id === id);
  const path = figure ? homeOf(figure) : id.startsWith('eq-') ? equationHome(id) : undefined;
  const found = path ?? bookPages.find((page) => idsOn.get(page.path)!.includes(id))?.path;
  if (found === undefined) throw new RangeError(`no page has the id ${id}`);
  return found;
}

/** The path of a page under the base it was built for, as a path of the site: "/formula/" is "formula/". */
export const pathIn = (url: URL): string => url.pathname.slice(href('').length);

/**
 * The address of an id as a link on a page gives it.
 *
 * @param here the path of the page that links
 */
export function addressOf(id: string, here: string): string {
  const page = pageOf(id, here);
  return page === here ? `#${id}` : `${href(page)}#${id}`;
}

/**
 * A link of a text as the page gives it: an id alone leads to the page that has it, and a path begins at the home page
 * wherever the text stands.
 *
 * @param to as it is written: "#cap", "lab/#named", "https://…"
 * @param here the path of the page that links
 */
export function linkFrom(to: string, here: string): string {
  if (/^([a-z]+:|\?)/.test(to)) return to;
  return to.startsWith('#') ? addressOf(to.slice(1), here) : href(to);
}
