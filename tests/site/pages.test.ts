// Every page has its navigation, title, description and headings.
import { expect, test } from 'vitest';
import { equations } from '../../src/schedule/index.ts';
import { dist, pagesIn } from './dist.ts';

const pages = pagesIn(dist);
const said = (document: Document, selector: string, attribute: string) =>
  document.querySelector(selector)?.getAttribute(attribute)?.trim() ?? '';

test('there is an article, the pages that grow out of it and a page for lost readers', () => {
  const paths = ['/', '/frameworks/', '/lab/', '/notebook/', '/404.html'];
  expect(pages.map((page) => page.path)).toEqual(expect.arrayContaining(paths));
});

test.for(pages.filter(({ path }) => !path.startsWith('/embed/')))('$path leads to the other pages', ({ document }) => {
  const places = [...document.querySelectorAll('nav[aria-label="Pages"] a')];
  expect(places.map((link) => link.getAttribute('href'))).toEqual(['/', '/frameworks/', '/lab/', '/notebook/']);
});

test('the article speaks of the frameworks, the lab and the notebook, and links to them', () => {
  const { document } = pages.find((page) => page.path === '/')!;
  const links = [...document.querySelectorAll('section p a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining(['frameworks/', 'lab/', 'notebook/']));
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

test('the article shows every equation once, in the order of the numbers, with MathML', () => {
  const { document } = pages.find((page) => page.path === '/')!;
  const shown = [...document.querySelectorAll('[id^="eq-"]')].filter((each) => each.querySelector('math'));
  expect(shown.map((each) => each.id)).toEqual(equations.map((each) => each.id));
  const formulas = equations.map(({ relations }) => relations.flatMap(({ only }) => (only ? [1, 1] : [1])).length);
  expect(shown.map((each) => each.querySelectorAll('math').length)).toEqual(formulas);
});
