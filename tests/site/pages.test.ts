// Every page has its navigation, title, description and headings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { equations } from '../../src/schedule/index.ts';
import { themeKey } from '../../src/site/browser/storage.ts';
import { dist, pagesIn } from './dist.ts';

const pages = pagesIn(dist);
const said = (document: Document, selector: string, attribute: string) =>
  document.querySelector(selector)?.getAttribute(attribute)?.trim() ?? '';

const chapters = ['/', '/formula/', '/pytorch/', '/why/', '/when/', '/how-long/', '/nan/'];
const places = [...chapters, '/frameworks/', '/lab/', '/notebook/', '/references/'];

test('there are chapters, the pages that grow out of them and a page for lost readers', () => {
  const paths = [...places, '/404.html'];
  expect(pages.map((page) => page.path)).toEqual(expect.arrayContaining(paths));
});

const framed = pages.filter(({ path }) => !path.startsWith('/embed/'));
const hrefs = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

test.for(framed)('$path leads to the other pages', ({ path, document }) => {
  const bar = [...hrefs(document, '.bar .chapters a'), ...hrefs(document, '.bar > .tools a')];
  expect(bar).toEqual(places.filter((each) => each !== '/references/'));
  expect(hrefs(document, '.contents a').filter((href) => !href!.startsWith('#'))).toEqual(places);
  const current = hrefs(document, '.bar [aria-current=page]');
  expect(new Set(current)).toEqual(new Set(places.includes(path) ? [path] : []));
});

test.for(framed.filter(({ path }) => places.includes(path)))(
  '$path lists its sections in the rail and in the contents',
  ({ document }) => {
    const headed = [...document.querySelectorAll('main > section')].filter((section) => section.querySelector('h2'));
    const links = headed.map(({ id }) => `#${id}`);
    expect(links).not.toEqual([]);
    expect(hrefs(document, '.rail li a')).toEqual(links);
    expect(hrefs(document, '.contents a[href^="#"]')).toEqual(links);
  },
);

test('a chapter’s sections are numbered as the rail numbers them', () => {
  for (const { document } of pages.filter(({ path }) => chapters.includes(path))) {
    const said = (selector: string) =>
      [...document.querySelectorAll(selector)].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
    expect(said('main > section > h2')).toEqual(said('.rail li a'));
    expect(said('.rail li a').filter((words) => !/^\d\.\d /.test(words))).toEqual([]);
  }
});

test('the script that shows the reader’s theme before anything is painted reads what the button keeps', () => {
  for (const { document } of framed) {
    const script = document.querySelector('head > script[src*="theme-at-once"]')!;
    expect(['type', 'async', 'defer'].filter((name) => script.hasAttribute(name))).toEqual([]);
    const code = readFileSync(join(dist, script.getAttribute('src')!), 'utf8');
    expect(code).toContain(`localStorage.getItem('${themeKey}')`);
  }
});

test('the chapters speak of the frameworks, the lab and the notebook, and links to them', () => {
  const read = pages.filter(({ path }) => chapters.includes(path));
  const links = read.flatMap(({ document }) =>
    [...document.querySelectorAll('section p a')].map((link) => link.getAttribute('href')),
  );
  expect(links).toEqual(expect.arrayContaining(['/frameworks/', '/lab/', '/notebook/']));
});

test('no embed has the navigation of a page', () => {
  const embeds = pages.filter(({ path }) => path.startsWith('/embed/'));
  expect(embeds.filter(({ document }) => document.querySelector('nav')).map(({ path }) => path)).toEqual([]);
});

test('no two pages share a title or a description', () => {
  const titles = pages.map(({ document }) => document.title);
  const descriptions = pages.map(({ document }) => said(document, 'meta[name=description]', 'content'));
  expect(new Set(titles).size).toBe(pages.length);
  expect(new Set(descriptions).size).toBe(pages.length);
});

test.for(pages)('$path says what it is to browsers and search engines', ({ path, document }) => {
  expect(said(document, 'html', 'lang')).toBe('en');
  expect(document.title).not.toBe('');
  expect(said(document, 'meta[name=description]', 'content').length).toBeGreaterThan(20);
  expect(said(document, 'meta[name=viewport]', 'content')).toContain('width=device-width');
  expect(said(document, 'meta[name=viewport]', 'content')).not.toMatch(/user-scalable|maximum-scale/);
  expect(said(document, 'link[rel=icon]', 'href')).not.toBe('');
  // "/404/" and "/404.html" are one page to Astro, and no search engine is meant to find it.
  if (path !== '/404.html') expect(new URL(said(document, 'link[rel=canonical]', 'href')).pathname).toBe(path);
});

test.for(pages)('$path has one first-level heading, and no id twice', ({ document }) => {
  expect(document.querySelectorAll('h1').length).toBe(1);
  const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('the chapters show every equation, in the order of the numbers on each page, with MathML', () => {
  const ids: string[] = equations.map(({ id }) => id);
  const shown = chapters.map((path) =>
    [...pages.find((page) => page.path === path)!.document.querySelectorAll('.equation[id^="eq-"]')].filter((each) =>
      each.querySelector('math'),
    ),
  );
  for (const here of shown) {
    const numbers = here.map(({ id }) => ids.indexOf(id));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  }
  expect(new Set(shown.flat().map(({ id }) => id))).toEqual(new Set(ids));
  for (const each of shown.flat()) {
    const { relations } = equations[ids.indexOf(each.id)]!;
    expect(each.querySelectorAll('math')).toHaveLength(relations.flatMap(({ only }) => (only ? [1, 1] : [1])).length);
  }
});

test('chapters, figures, equations and tables are numbered through the book', () => {
  const read = places.map((path) => pages.find((page) => page.path === path)!.document);
  const numbers = (selector: string, words: RegExp) =>
    read.flatMap((document) =>
      [...document.querySelectorAll(selector)].map((each) => Number(words.exec(each.textContent!)?.[1])),
    );
  const inOrder = (found: number[]) => found.filter((number, index) => found.indexOf(number) === index);
  const figures = inOrder(numbers('main figure .no', /^\s*Fig\. (\d+)\s*$/));
  expect(figures.toSorted((a, b) => a - b)).toEqual(figures.map((_, index) => index + 1));
  const tables = numbers('caption .no, .table-caption .no', /^\s*Table (\d+)\s*$/);
  expect(tables).toEqual(tables.map((_, index) => index + 1));
  expect(tables.length).toBeGreaterThan(5);
  const sections = read.map((document) =>
    [...document.querySelectorAll('h2 .no')].map((each) => each.textContent!.trim()),
  );
  for (const [index, found] of sections.slice(0, chapters.length).entries()) {
    expect(found).toEqual(found.map((_, place) => `${index + 1}.${place + 1}`));
  }
});
