// Addresses with an id that once worked go on working.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, pagesIn } from './dist.ts';

// An id is a promise: somebody has linked to it. ids.txt holds every id ever promised, one "/page/#id" a line;
// redirects.txt holds those that moved, "/old/#id /new/#id" a line, and the old address must still land somewhere.
const linesOf = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('# '));

const promised = linesOf('ids.txt');
const redirects = new Map(linesOf('redirects.txt').map((line) => line.split(/\s+/) as [string, string]));
const registry: string[] = JSON.parse(readFileSync(join(dist, 'ids.json'), 'utf8'));
const pages = new Map(pagesIn(dist).map((page) => [page.path, page.document]));

const lands = (address: string) => {
  const [path = '', id] = address.split('#');
  const page = pages.get(path);
  return id ? Boolean(page?.getElementById(id)) : Boolean(page) || existsSync(join(dist, path));
};

test('every id ever promised is still there, or has a redirect', () => {
  const gone = promised.filter((address) => !registry.includes(address) && !redirects.has(address));
  expect(gone, 'put each back, or give it a line in tests/site/redirects.txt').toEqual([]);
});

test('the registry knows every section, figure and equation, but for those an embed repeats', () => {
  const written = [...pages].flatMap(([path, page]) =>
    path.startsWith('/embed/')
      ? []
      : [...page.querySelectorAll('section[id], figure[id], .equation[id]')].map((each) => `${path}#${each.id}`),
  );
  expect(written.filter((address) => !registry.includes(address))).toEqual([]);
});

test('every id of the site is promised', () => {
  const unknown = registry.filter((address) => !promised.includes(address));
  expect(unknown, `add to tests/site/ids.txt:\n${unknown.join('\n')}\n`).toEqual([]);
});

test('the registry names each id once, and each is on its page', () => {
  expect(new Set(registry).size).toBe(registry.length);
  expect(registry.filter((address) => !lands(address))).toEqual([]);
});

test('every redirect starts at an address that still lands, and ends at an id of the site', () => {
  expect([...redirects.keys()].filter((from) => !lands(from) || !promised.includes(from))).toEqual([]);
  expect([...redirects.values()].filter((to) => !registry.includes(to))).toEqual([]);
});
