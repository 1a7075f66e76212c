// What a page costs its reader: words to read, nodes to lay out, files to fetch. The bench prints it, the tests hold it.
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pagesIn } from '../site/dist.ts';

/** The pages that are read, without figures and tables that stand alone, in the order of their addresses. */
export const readingPages = (dist: string): string[] =>
  pagesIn(dist)
    .map(({ path }) => path)
    .filter((path) => path.endsWith('/') && !/^\/(embed|figures)\//.test(path));

/**
 * How many words of a page's text can be seen at once: without figures and their captions, tables, what is folded and what
 * is for screen readers alone. A formula is a word. It runs in the page.
 */
export function wordsShown(): number {
  const apart = 'figure, table, caption, .katex, .visually-hidden, script, style, svg, template';
  const shown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents';
  let count = 0;
  const walk = (element: Element) => {
    if (element.matches('.katex')) count++;
    if (element.matches(apart) || !shown(element)) return;
    for (const child of element.childNodes) {
      if (child instanceof Element) walk(child);
      else if (child instanceof Text)
        count += child.data.match(/[\p{L}\p{N}]+(?:[’'.,/-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    }
  };
  for (const main of document.querySelectorAll('main')) walk(main);
  return count;
}

/** How many nodes a page has, elements and texts alike. It runs in the page. */
export function nodesShown(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

/** Files on the wire: how many, and their bytes as a host sends them. */
export interface Fetched {
  readonly requests: number;
  readonly bytes: number;
}

/** The bytes of a file of the built site on the wire: fonts as they are, the rest in gzip. */
export const weighIn = (dist: string) => (path: string) => {
  const content = readFileSync(`${dist}${path}${path.endsWith('/') ? 'index.html' : ''}`);
  return path.endsWith('.woff2') ? content.length : gzipSync(content).length;
};

/** What a page costs. */
export interface Cost {
  readonly words: number;
  readonly nodes: number;
  /** What the page fetches before anything is fetched ahead. */
  readonly first: Fetched;
  /** All it has fetched by itself once a reader has come to the first thing that moves. */
  readonly settled: Fetched;
  /** All it has fetched by itself once a reader has come to its end. */
  readonly read: Fetched;
}

/**
 * Reads a page from its beginning to its end, touching nothing.
 *
 * @param page a new one, of the size in which to read
 * @param url where it is
 * @param weigh the bytes of what is at a path
 */
export async function costOf(page: Page, url: string, weigh: (path: string) => number): Promise<Cost> {
  const first = new Set<string>();
  const all = new Set<string>();
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (!protocol.startsWith('http')) return;
    all.add(pathname);
    if (request.headers()['sec-purpose'] !== 'prefetch') first.add(pathname);
  });
  const fetched = (paths: ReadonlySet<string>): Fetched => ({
    requests: paths.size,
    bytes: [...paths].reduce((sum, path) => sum + weigh(path), 0),
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const [words, nodes] = [await page.evaluate(wordsShown), await page.evaluate(nodesShown)];
  const moving = page.locator('warmup-figure, warmup-part, warmup-number');
  if ((await moving.count()) > 0) await moving.first().scrollIntoViewIfNeeded();
  await idle(page);
  const settled = fetched(all);
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });
  await idle(page);
  return { words, nodes, first: fetched(first), settled, read: fetched(all) };
}

/** Waits until a page has nothing left to do: idle callbacks have run, and what they asked for has come. */
async function idle(page: Page): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => setTimeout(resolve, 50))));
    await page.waitForLoadState('networkidle');
  }
}
