// The built scripts, styles, fonts and pages stay within their budgets of bytes.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { dist, filesIn, pagesIn } from './dist.ts';
import { mathsFilesOf } from './faces.ts';
import { allLaterScripts, filesOf, laterScripts, ownScripts, reach, weigh, withImports } from './weigh.ts';

// Budgets of the first view of a page, in bytes on the wire; 1 kB is 1000 bytes.
const pages = pagesIn(dist).filter(({ path }) => !/^\/(embed|figures)\//.test(path) && path !== '/404.html');
const scriptsOf = (page: (typeof pages)[number]) =>
  filesOf(page, 'script[src]', 'src').flatMap((file) => [...withImports(file)]);

const budgets = pages.flatMap((page) => {
  const { path } = page;
  // The notebook's editor is there at once; on the other pages there is none before somebody asks.
  const scripts = path === '/notebook/' ? 15_000 : 8_000;
  const serif = filesOf(page, 'link[rel=preload][as=font]', 'href').filter((file) => !file.includes('KaTeX'));
  const plot = laterScripts(page)
    .toSorted((a, b) => weigh(b) - weigh(a))
    .slice(0, 1);
  return [
    { path, what: 'HTML', limit: 60_000, files: [`${path.slice(1)}index.html`] },
    { path, what: 'CSS', limit: 15_000, files: filesOf(page, 'link[rel=stylesheet]', 'href') },
    { path, what: 'fonts', limit: 100_000, files: [...serif, ...mathsFilesOf(page)] },
    { path, what: 'JavaScript', limit: scripts, files: scriptsOf(page) },
    { path, what: 'Plot, on approach', limit: 60_000, files: plot },
  ];
});

test.for(budgets)('$what of the first view of $path is at most $limit bytes', ({ path, what, limit, files }) => {
  const bytes = [...new Set(files)].reduce((sum, file) => sum + weigh(file), 0);
  console.log(`${path} ${what}: ${bytes} of ${limit} bytes in ${new Set(files).size} file(s)`);
  expect(files).not.toEqual([]);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test('no page waits for more than two style sheets', () => {
  const many = pagesIn(dist).filter((page) => filesOf(page, 'link[rel=stylesheet]', 'href').length > 2);
  expect(many.map(({ path }) => path)).toEqual([]);
});

test('the script of every page waits for one other, which waits for none', () => {
  for (const page of pagesIn(dist)) {
    const [script] = filesOf(page, 'script[type=module]', 'src');
    expect([...withImports(script!)]).toEqual([
      expect.stringMatching(/^_astro\/Base\./),
      expect.stringMatching(/^_astro\/preload-helper\./),
    ]);
  }
});

// The code that trains, in a worker or without one, is fetched when somebody asks for a run, and never ahead.
const trains = /^_astro\/(?:worker-[\w-]+|main-thread\.[\w-]+)\.js$/;
const all = filesIn(dist).filter((file) => file.startsWith('_astro/') && file.endsWith('.js'));
const article = pages.find(({ path }) => path === '/')!;
const notebook = pages.find(({ path }) => path === '/notebook/')!;
const known = new Set([...scriptsOf(article), ...allLaterScripts(article)]);
// Two scripts have this name: what hears the press, which the entry knows, and what it then loads.
const openListing = all.find((file) => /\/listing\./.test(file) && !known.has(file))!;
const onPress = new Set([...scriptsOf(notebook), openListing].flatMap((file) => [...reach(file)]));

test('the entry knows every script that is not loaded at once, but for what trains and what a press asks for', () => {
  expect(all.filter((file) => !known.has(file) && !trains.test(file) && !onPress.has(file))).toEqual([]);
  expect(all.filter((file) => trains.test(file))).toHaveLength(2);
  expect([...known].filter((file) => trains.test(file))).toEqual([]);
});

test.for(['notebook', 'run', 'take', 'share', 'picture', 'live-picture', 'drawing', 'python'])(
  'no page but the notebook fetches %s before a press asks for it',
  (name) => {
    const named = all.filter((file) => file.replace(/^_astro\/|[.-][\w-]{8}\.js$/g, '') === name);
    expect(named).toHaveLength(1);
    expect(named.filter((file) => known.has(file))).toEqual([]);
  },
);

test('the article’s listing opens as a cell with at most 15,000 bytes more, and runs with 230,000', () => {
  const more = [...withImports(openListing)].filter((file) => !known.has(file));
  const styles = filesIn(dist).filter((file) => /\/listing-cell\..*css$/.test(file));
  const python = [...onPress].filter((file) => /\/(?:run|live-picture|picture|python|micropython)[.-]/.test(file));
  const sum = (files: readonly string[]) => files.reduce((bytes, file) => bytes + weigh(file), 0);
  console.log(`Run and edit: ${sum(more)} bytes and ${sum(styles)} of style; Run: ${sum(python)}`);
  expect(styles).toHaveLength(1);
  expect(sum(more)).toBeLessThanOrEqual(15_000);
  expect(python.some((file) => file.endsWith('.wasm'))).toBe(true);
  expect(sum(python)).toBeLessThanOrEqual(230_000);
});

test('one worker trains all there is, in at most 20,000 bytes', () => {
  const workers = filesIn(dist).filter((file) => /\/worker-/.test(file));
  expect(workers).toHaveLength(1);
  console.log(`worker: ${weigh(workers[0]!)} bytes`);
  expect(weigh(workers[0]!)).toBeLessThanOrEqual(20_000);
});

test('a page fetches its own figures and parts ahead, and no other page’s', () => {
  const own: Readonly<Record<string, readonly string[]>> = {
    '/': ['hero', 'ramp'],
    '/formula/': ['interpolation'],
    '/pytorch/': ['first-epoch'],
    '/why/': ['parabola', 'fixed-parabola', 'catapult', 'speed-limit', 'sensitivity', 'tiny-net', 'controls'],
    '/when/': ['adam-start', 'layer-norm', 'tanh-net'],
    '/how-long/': ['warmup-rules'],
    '/nan/': [],
    '/references/': [],
    '/frameworks/': ['codes', 'conventions', 'matrix', 'which'],
    '/lab/': ['codes', 'lab'],
    '/notebook/': ['ramp', 'tiny-net'],
  };
  // These come with what every page brings to life.
  const few = ['families', 'listing', 'named'];
  const looked = new Set(Object.values(own).flat());
  const parts = readdirSync('src/site/client/parts').map((file) => basename(file, '.ts'));
  expect(parts.filter((name) => !looked.has(name) && !few.includes(name))).toEqual([]);
  expect(pages.map(({ path }) => path).sort()).toEqual(Object.keys(own).sort());
  for (const page of pages) {
    const later = laterScripts(page);
    const scripts = ownScripts(page);
    expect(few.filter((name) => scripts[name])).toEqual([]);
    const fetched = [...looked].filter((name) => later.includes(scripts[name]!));
    expect(fetched.sort()).toEqual([...own[page.path]!].sort());
  }
});

test('a figure comes alive with one or two scripts of its own and at most four that others share', () => {
  const embeds = pagesIn(dist).filter(({ path }) => path.startsWith('/embed/'));
  const uses = Map.groupBy(embeds.flatMap(laterScripts), (file) => file);
  expect(embeds).not.toEqual([]);
  for (const page of embeds) {
    const own = laterScripts(page).filter((file) => uses.get(file)!.length === 1);
    expect([1, 2], page.path).toContain(own.length);
    expect(laterScripts(page).length - own.length, page.path).toBeLessThanOrEqual(4);
  }
});
