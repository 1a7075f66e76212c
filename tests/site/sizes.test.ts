import { expect, test } from 'vitest';
import { dist, filesIn, pagesIn } from './dist.ts';
import { mathsFilesOf } from './faces.ts';
import { filesOf, laterScripts, weigh, withImports } from './weigh.ts';

// Budgets of the first view of "/", in bytes on the wire; 1 kB is 1000 bytes.
const article = pagesIn(dist).find((page) => page.path === '/')!;
const serif = filesOf(article, 'link[rel=preload][as=font]', 'href').filter((file) => !file.includes('KaTeX'));
const scripts = filesOf(article, 'script[src]', 'src').flatMap((file) => [...withImports(file)]);
const later = laterScripts(article);
const plot = later.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, 1);

test.for([
  { what: 'HTML', limit: 60_000, files: ['index.html'] },
  { what: 'CSS', limit: 15_000, files: filesOf(article, 'link[rel=stylesheet]', 'href') },
  { what: 'fonts', limit: 90_000, files: [...serif, ...mathsFilesOf(article)] },
  { what: 'JavaScript', limit: 8_000, files: scripts },
  { what: 'Plot, on approach', limit: 80_000, files: plot },
])('$what of the first view is at most $limit bytes', ({ what, limit, files }) => {
  const bytes = [...new Set(files)].reduce((sum, file) => sum + weigh(file), 0);
  console.log(`${what}: ${bytes} of ${limit} bytes in ${new Set(files).size} file(s)`);
  expect(files).not.toEqual([]);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test('the entry knows every script that is not loaded at once', () => {
  const all = filesIn(dist).filter((file) => file.endsWith('.js'));
  expect([...new Set([...scripts, ...later])].sort()).toEqual(all);
});
