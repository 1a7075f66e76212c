// The notebook as a Python file to save.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pyFile } from '../../../src/site/notebook/py-file.ts';

const setup = readFileSync('content/cells/setup.py', 'utf8');
const page = 'https://example.org/notebook/';
const titles = (file: string) => [...file.matchAll(/^# %% (.*)$/gm)].map(([, title]) => title);

test('the file holds the setup, then every cell under its title, in order and as it is', () => {
  const cells = [
    { title: 'The helper', code: 'peak_lr = 0.005\n\n\ndef f(x):\n\treturn x  # größer\n' },
    { title: 'Without a line end', code: 'print(f(2))' },
    { title: 'Empty', code: '' },
  ];
  const file = pyFile(cells, setup, page);
  const first = titles(setup)[0];
  expect(titles(file)).toEqual([first, 'The helper', 'Without a line end', 'Empty']);
  expect(file).toContain(`\n${setup}\n# %% The helper\n${cells[0]!.code}\n# %% Without a line end\nprint(f(2))\n`);
  expect(file.endsWith('\n# %% Empty\n\n')).toBe(true);
});

test('the file says where it is from, under which licence it is, and what runs it', () => {
  const head = pyFile([], setup, page).split('# %%')[0];
  expect(head).toContain(page);
  expect(head).toContain('SPDX-License-Identifier: MIT');
  expect(head).toContain('Python 3.9');
  expect(head!.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
});

test('what a reader wrote stands in it letter by letter, and a title never spills into the code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, code) => {
      const file = pyFile([{ title, code }], '', page);
      expect(file).toContain(code);
      const marked = file.slice(file.indexOf('# %% '));
      expect(marked.slice(marked.indexOf('\n') + 1)).toBe(code.endsWith('\n') ? code : `${code}\n`);
    }),
  );
});
