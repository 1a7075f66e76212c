// Every citation leads to its source, and every source back to each section that cites it.
import { expect, test } from 'vitest';
import { dist, pagesIn } from './dist.ts';

const pages = pagesIn(dist).filter(({ path }) => !/^\/(?:embed|figures)\//.test(path));
const list = pages.find(({ path }) => path === '/references/')!.document;
const sources = [...list.querySelectorAll('.references > li')];

/** What the pages cite: in which section, and which source. */
const cited = pages.flatMap(({ document, path }) =>
  [...document.querySelectorAll('main a.cite')].map((link) => ({
    section: `${path}#${link.closest('section[id]')!.id}`,
    source: link.getAttribute('href')!,
  })),
);

test('every citation leads to its source in the list, and every source of the list is cited', () => {
  expect(cited.length).toBeGreaterThan(60);
  expect(new Set(cited.map(({ source }) => source))).toEqual(new Set(sources.map(({ id }) => `/references/#${id}`)));
});

test('every source leads back to the sections that cite it, each once, and to no other', () => {
  for (const source of sources) {
    const back = [...source.querySelectorAll('.uses a')].map((link) => link.getAttribute('href')!);
    const sections = cited.filter((each) => each.source === `/references/#${source.id}`).map(({ section }) => section);
    // The lab has a section that lists its sources, and cites each of them in another.
    const citing = new Set(sections.filter((section) => section !== '/lab/#sources'));
    expect(back.toSorted(), source.id).toEqual([...citing].toSorted());
  }
});

test('the way back says the number of the section, or the name of its page', () => {
  const ways = [...list.querySelectorAll('.uses a')];
  expect(ways.filter((way) => !/^\d(?:\.\d+)? \S|^\w+, \S/.test(way.textContent!)).map(String)).toEqual([]);
});

test('the card of a citation has the title of its source with a link to it, and what it is cited for', () => {
  for (const { document } of pages) {
    for (const citation of document.querySelectorAll('.citation')) {
      const id = citation.querySelector('a.cite')!.getAttribute('href')!.split('#')[1]!;
      const card = citation.querySelector('.cite-card')!;
      const source = list.getElementById(id)!;
      const [title] = [...source.querySelectorAll('a')];
      expect(card.querySelector('a')!.outerHTML).toBe(title!.outerHTML);
      expect(card.textContent).toContain(source.querySelector('.note')?.textContent ?? '');
    }
  }
});
