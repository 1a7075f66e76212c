// Cells that print or show too much are stopped.
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/site/python/at-build.ts';
import { limits } from '../../../src/site/python/limits.ts';
import { cells, printed } from './run.ts';

test.for([
  'i = 0\nwhile True:\n    print(i)\n    i += 1',
  'while True:\n    print("x", end="")',
  'print("x" * 10**6)',
  'print("\\x1e" + "x" * 2 * 10**6)',
  'while True:\n    plot([1], 0.1, 3, 0)',
  'for i in range(10**7):\n    try:\n        print(i)\n    except OSError:\n        break',
])('%j is stopped as a flood, and no cell follows', async (code) => {
  const answers = await answersTo(cells(code, 'print("after")'));
  expect(answers.at(-1)).toEqual({ kind: 'flooded', id: 'a' });
  const text = answers.flatMap((each) =>
    each.kind === 'output' && each.output.kind === 'text' ? each.output.text : [],
  );
  expect(text.join('').split('\n').length - 1).toBeLessThanOrEqual(limits.lines);
  expect(text.join('').length).toBeLessThanOrEqual(limits.bytes);
});

test('as much as may be printed is printed', async () => {
  expect(await printed(`for i in range(${limits.lines}):\n    print(i)`)).toMatch(/\n1999\n$/);
  expect((await printed(`print("x" * ${limits.bytes - 1})`)).length).toBe(limits.bytes);
});

test('as many plots as may be shown are shown, and one more is a flood', async () => {
  const kinds = async (count: number) =>
    (await answersTo(cells(`for i in range(${count}):\n    plot([1], 0.1, 3, 0)`))).map(({ kind }) => kind);
  const most = Array(limits.shown).fill('output');
  expect(await kinds(limits.shown)).toEqual(['started', ...most, 'ended', 'done']);
  expect(await kinds(limits.shown + 1)).toEqual(['started', ...most, 'flooded']);
});
