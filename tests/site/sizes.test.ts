import { expect, test } from 'vitest';
import { dist, filesIn, pagesIn } from './dist.ts';
import { mathsFilesOf } from './faces.ts';
import { allLaterScripts, filesOf, laterScripts, weigh, withImports } from './weigh.ts';

// Budgets of the first view of a page, in bytes on the wire; 1 kB is 1000 bytes.
const pages = pagesIn(dist).filter(({ path }) => ['/', '/frameworks/', '/lab/'].includes(path));
const scriptsOf = (page: (typeof pages)[number]) =>
  filesOf(page, 'script[src]', 'src').flatMap((file) => [...withImports(file)]);

const budgets = pages.flatMap((page) => {
  const { path } = page;
  const serif = filesOf(page, 'link[rel=preload][as=font]', 'href').filter((file) => !file.includes('KaTeX'));
  const plot = laterScripts(page)
    .toSorted((a, b) => weigh(b) - weigh(a))
    .slice(0, 1);
  return [
    { path, what: 'HTML', limit: 60_000, files: [`${path.slice(1)}index.html`] },
    { path, what: 'CSS', limit: 15_000, files: filesOf(page, 'link[rel=stylesheet]', 'href') },
    { path, what: 'fonts', limit: 90_000, files: [...serif, ...mathsFilesOf(page)] },
    { path, what: 'JavaScript', limit: 8_000, files: scriptsOf(page) },
    { path, what: 'Plot, on approach', limit: 80_000, files: plot },
  ];
});

test.for(budgets)('$what of the first view of $path is at most $limit bytes', ({ path, what, limit, files }) => {
  const bytes = [...new Set(files)].reduce((sum, file) => sum + weigh(file), 0);
  console.log(`${path} ${what}: ${bytes} of ${limit} bytes in ${new Set(files).size} file(s)`);
  expect(files).not.toEqual([]);
  expect(bytes).toBeLessThanOrEqual(limit);
});

// The code that trains, in a worker or without one, is fetched when somebody asks for a run, and never ahead.
const trains = /^_astro\/(?:worker-[\w-]+|slices\.[\w-]+)\.js$/;

test('the entry knows every script that is not loaded at once, but for what trains', () => {
  const all = filesIn(dist).filter((file) => file.endsWith('.js'));
  const [article] = pages;
  const known = [...new Set([...scriptsOf(article!), ...allLaterScripts(article!)])].sort();
  expect(known).toEqual(all.filter((file) => !trains.test(file)));
  expect(all.filter((file) => trains.test(file))).toHaveLength(2);
});

test('one worker trains all there is, in at most 20,000 bytes', () => {
  const workers = filesIn(dist).filter((file) => /\/worker-/.test(file));
  expect(workers).toHaveLength(1);
  console.log(`worker: ${weigh(workers[0]!)} bytes`);
  expect(weigh(workers[0]!)).toBeLessThanOrEqual(20_000);
});

test('a page fetches its own figures and parts ahead, and no other page’s', () => {
  const own: Readonly<Record<string, readonly string[]>> = {
    '/': ['ramp', 'interpolation', 'first-epoch', 'prose'],
    '/frameworks/': ['conventions', 'conventions-table', 'which'],
    '/lab/': ['lab', 'families'],
  };
  for (const page of pages) {
    const later = laterScripts(page).map((file) => file.replace(/^_astro\/|\..*$/g, ''));
    const fetched = Object.entries(own).filter(([, names]) => names.some((name) => later.includes(name)));
    expect(fetched).toEqual([[page.path, own[page.path]]]);
    expect(later).toEqual(expect.arrayContaining([...own[page.path]!]));
  }
});
