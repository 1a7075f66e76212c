// Of what the bundler warns of, only what is known is left out.
import { expect, test, vi } from 'vitest';
import { isKnown, onLog } from '../../../src/site/build/warnings.ts';

const externalized = (name: string, importer: string) =>
  `Module "${name}" has been externalized for browser compatibility, imported by "${importer}". See https://vite.dev`;
const micropython = '/site/node_modules/@micropython/micropython-webassembly-pyscript/micropython.mjs';
const directive = (words: string) =>
  `The semantics of the module level directive "${words}" in "a.mdx" may not be preserved`;

test.each([
  ['MODULE_LEVEL_DIRECTIVE', undefined, directive('use astro:head-inject'), true],
  ['MODULE_LEVEL_DIRECTIVE', undefined, directive('use client'), false],
  ['CIRCULAR_DEPENDENCY', undefined, directive('use astro:head-inject'), false],
  ['PLUGIN_WARNING', 'rolldown:vite-resolve', externalized('fs', micropython), true],
  ['PLUGIN_WARNING', 'rolldown:vite-resolve', externalized('path', micropython.replaceAll('/', '\\')), true],
  ['PLUGIN_WARNING', 'rolldown:vite-resolve', externalized('net', micropython), false],
  ['PLUGIN_WARNING', 'rolldown:vite-resolve', externalized('fs', '/site/src/figures/index.ts'), false],
])('%s of %s, %s: known, %s', (code, plugin, message, known) => {
  const log = { code, message, ...(plugin && { plugin }) };
  const print = vi.fn();
  onLog!('warn', log, print);
  expect([isKnown(log), print.mock.calls]).toEqual([known, known ? [] : [['warn', log]]]);
});
