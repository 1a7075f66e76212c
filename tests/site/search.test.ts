// The index of the search leads to what is on the built pages, and holds all of it.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { frameworks } from '../../src/frameworks/index.ts';
import { symptoms } from '../../src/frameworks/symptoms.ts';
import { equations } from '../../src/schedule/index.ts';
import { dist, filesIn, pagesIn } from './dist.ts';

interface Fragment {
  url: string;
  content: string;
  meta: { title: string; kind: string; page: string };
}

const files = filesIn(dist).filter((file) => file.startsWith('pagefind/'));
// All records are in one file, behind twelve letters that say what it is.
const [group] = files.filter((file) => file.endsWith('.pf_fragment'));
const text = gunzipSync(readFileSync(`${dist}/${group}`)).toString('utf8');
const records = Object.values(JSON.parse(text.slice('pagefind_dcd'.length)) as Record<string, Fragment>);
const pages = pagesIn(dist).filter(({ path }) => !/^\/(?:embed\/|figures\/|404\.html)/.test(path));
const ofKind = (kind: RegExp) => records.filter(({ meta }) => kind.test(meta.kind));

test('all that is found is on its page, under its id', () => {
  const missing = records.filter(({ url }) => {
    const [path, id] = url.split('#');
    const page = pages.find((each) => each.path === `/${path}`);
    return !page || (id && !page.document.getElementById(id));
  });
  expect(records.length).toBeGreaterThan(150);
  expect(missing.map(({ url }) => url)).toEqual([]);
});

test('every equation, figure, table, trap and framework with a convention can be found', () => {
  const count = (selector: string) =>
    pages.reduce((sum, { document }) => sum + document.querySelectorAll(selector).length, 0);
  expect(ofKind(/^Equation \(\d+\)$/)).toHaveLength(count('main .equation'));
  expect(new Set(ofKind(/^Equation/).map(({ meta }) => meta.kind)).size).toBe(equations.length);
  expect(ofKind(/^Table \d+$/)).toHaveLength(count('table caption .no'));
  expect(ofKind(/^Fig/)).toHaveLength(count('main warmup-figure'));
  expect(ofKind(/^Trap$/)).toHaveLength(Object.keys(symptoms).length);
  expect(ofKind(/^Framework$/)).toHaveLength(frameworks.filter(({ conventions }) => conventions.length > 0).length);
});

test('in what a search shows, a number and the words after it are apart', () => {
  const joined = records.filter(({ content }) => /(?:Table|Fig\.) \d+[A-Z]/.test(content));
  expect(joined.map(({ url }) => url)).toEqual([]);
});

test('every section with a heading of its own can be found', () => {
  const headed = pages.flatMap(({ document, path }) =>
    [...document.querySelectorAll('main :is(section[id] > h2, h3[id]:not(.traps *))')].map(
      (heading) => `${path.slice(1)}#${heading.localName === 'h2' ? heading.parentElement!.id : heading.id}`,
    ),
  );
  // One that holds nothing but things found by themselves has no words of its own.
  const found = new Set(ofKind(/^(?:Section|Chapter|Page)/).map(({ url }) => url));
  const without = headed.filter((url) => !found.has(url));
  expect(headed.length).toBeGreaterThan(40);
  expect(without.filter((url) => !/#(?:code|sources)$/.test(url))).toEqual([]);
});

test('nothing of Pagefind is shipped but what the search uses', () => {
  const kinds = files.map((file) => file.replace(/^pagefind\/|[\w.]*(?=\.pf_)/g, '')).toSorted();
  expect([...new Set(kinds)]).toEqual([
    '.pf_meta',
    'fragment/.pf_fragment',
    'index/.pf_index',
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
});
