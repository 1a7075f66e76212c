// The parts of pages that come alive, `<warmup-part data-part="…">`.
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it, vi } from 'vitest';
import { loadable } from '../../../src/figures/load.ts';
import { loadPart } from '../../../src/site/client/parts.ts';

// The parts that come with the page's code ask the browser what is on the screen.
vi.hoisted(() => {
  vi.stubGlobal('IntersectionObserver', class {});
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('window', globalThis);
});

it('every part that a component names has its code in parts/, and no code there is of no part', () => {
  const components = globSync('src/site/**/*.astro').map((file) => readFileSync(file, 'utf8'));
  const named = components.flatMap((text) => [...text.matchAll(/data-part="([^"]+)"/g)].map(([, name]) => name));
  expect(named.toSorted()).toEqual(
    globSync('src/site/client/parts/*.ts')
      .map((file) => basename(file, '.ts'))
      .sort(),
  );
});

it('no part is called like a figure, nor like a script of all pages: the entry keeps their scripts under these names', () => {
  const scripts = globSync('src/site/client/{,parts/}*.ts').map((file) => basename(file, '.ts'));
  expect(scripts).toEqual(expect.arrayContaining(['prose', 'named']));
  expect(new Set(scripts).size).toBe(scripts.length);
  expect(scripts.filter((name) => loadable.includes(name))).toEqual([]);
});

it('a part without code is refused with the list', async () => {
  await expect(loadPart('tabs')).rejects.toThrow(/^part must be one of families, .*, codes, .*, not tabs$/);
});
