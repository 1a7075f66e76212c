// Addresses with an id that once worked go on working.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { moved } from '../../src/site/address/moved.ts';
import { dist, pagesIn } from './dist.ts';

// An id is a promise: somebody has linked to it. ids.txt holds every id ever promised, one "/page/#id" a line;
// src/site/address/moved.ts has those that moved, and the old address must still land on a line that leads on.
const linesOf = (file: string) =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('# '));

const promised = linesOf('ids.txt');
const redirects = Object.entries(moved).flatMap(([page, ids]) => ids.map((id) => `/${page}#${id}`));
const registry: string[] = JSON.parse(readFileSync(join(dist, 'ids.json'), 'utf8'));
const pages = new Map(pagesIn(dist).map((page) => [page.path, page.document]));

const lands = (address: string) => {
  const [path = '', id] = address.split('#');
  const page = pages.get(path);
  return id ? Boolean(page?.getElementById(id)) : Boolean(page) || existsSync(join(dist, path));
};

test('every id ever promised is still there, or has a redirect', () => {
  const gone = promised.filter((address) => !registry.includes(address) && !redirects.includes(address));
  expect(gone, 'put each back, or add it to src/site/address/moved.ts').toEqual([]);
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

test('every id that moved was promised, and its old page has a line that leads to where it is now', () => {
  expect(redirects.filter((from) => !promised.includes(from) || registry.includes(from))).toEqual([]);
  for (const from of redirects) {
    const [path, id] = from.split('#');
    const line = pages.get(path!)!.getElementById(id!)!;
    expect(line.matches('.moved')).toBe(true);
    const [to, hash] = line.querySelector('a')!.getAttribute('href')!.split('#');
    expect(to).not.toBe(path);
    expect(hash).toBe(id);
    expect(pages.get(to!)!.getElementById(id!)!.matches('.moved')).toBe(false);
  }
});

test('a source once listed on the home page is led to where it is listed now', () => {
  const sources = [...pages.get('/references/')!.querySelectorAll('.references > [id]')];
  expect(sources.length).toBeGreaterThan(40);
  for (const { id } of sources) {
    const line = pages.get('/')!.getElementById(id)!;
    expect(line.querySelector('a')!.getAttribute('href')).toBe(`/references/#${id}`);
  }
});
