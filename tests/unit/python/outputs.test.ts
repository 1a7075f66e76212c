// Text, tables, plots and curves that a cell shows reach the page exactly.
import { expect, test } from 'vitest';
import { showLog } from '../../../src/site/python/show-log.ts';
import { limits } from '../../../src/site/python/limits.ts';
import { printed, shown } from './run.ts';

const warmup = { peakLr: 0.1, warmupSteps: 3, startFactor: 0 };

test('text, tables and plots come in the order in which a cell shows them', async () => {
  const code = 'print(1, end="")\ntable([[1, 0.1]], ["é", "x"])\nprint(2)\nplot([0, 2**40], 0.1, 3, 0)';
  expect(await shown(code)).toEqual([
    { kind: 'text', text: '1' },
    { kind: 'table', columns: ['é', 'x'], rows: [['1', '0.1']] },
    { kind: 'text', text: '2\n' },
    { kind: 'plot', rates: [0, 2 ** 40], warmup },
  ]);
});

test('text of any script and integers of any size are printed as they are', async () => {
  expect(await printed('é = "Δ😀"\nprint(é, len(é), 2**40, -(2**31) - 1, 10**30)')).toBe(
    'Δ😀 2 1099511627776 -2147483649 1000000000000000000000000000000\n',
  );
  expect(await printed('print("\\r\\n\\t", "\\x00", end="")')).toBe('\r\n\t \0');
});

test('numbers reach the page to the last bit', async () => {
  const numbers = [0.1, 1 / 3, 5e-324, 1.7976931348623157e308, 123456789012345680, 1e22, 2 ** 53 + 2];
  const [plot] = await shown(`plot([${numbers.join(', ')}], 0.1, 3, 0)`);
  expect(plot).toEqual({ kind: 'plot', rates: numbers, warmup });
});

test('table() writes a float in no more digits than it needs, and anything else as Python does', async () => {
  const values = ['0.5005', '1.0', '5e-06', '1e+22', '1e+16', '0.30000000000000004', '-0.0', '3', 'True', 'None'];
  const [table] = await shown(`table([[${values.join(', ')}]], ${JSON.stringify(values)})`);
  expect(table).toEqual({ kind: 'table', columns: values, rows: [values] });
});

test('use() evaluates f from 0 to twice the warmup, at least as far as the site’s ramp is drawn, at most 10,000 times', async () => {
  const count = async (steps: number) => {
    const [own] = await shown(`use(lambda x: x / 1e6, 0.1, ${steps}, 0)`);
    return own && 'kind' in own && own.kind === 'own' ? [own.multipliers.length, own.multipliers.at(-1)] : [];
  };
  expect(await count(3)).toEqual([2001, 2000 / 1e6]);
  expect(await count(3000)).toEqual([6001, 6000 / 1e6]);
  expect(await count(100_000)).toEqual([10_000, 9999 / 1e6]);
});

test.for([
  '{}',
  '{"kind": "table"}',
  '{"kind": "plot", "rates": [1], "warmup": {}}',
  '{"kind": "plot", "rates": [1e999], "warmup": {"peakLr": 1, "warmupSteps": 1, "startFactor": 0}}',
  'nonsense',
  '',
  '[[[',
  '{"kind": "own", "multipliers": "abc", "warmup": null}',
  '{"kind": "log", "rows": []}',
  '{"kind": "log", "rows": [[0, 0, 1]]}',
])('a line that only looks like a table or plot is text: %s', async (json) => {
  expect(await shown(`print("\\x1e" + ${JSON.stringify(json)})\nprint(2)`)).toEqual([
    { kind: 'text', text: `\x1e${json}\n2\n` },
  ]);
  expect(await shown(`print("\\x1e" + ${JSON.stringify(json)}, end="")`)).toEqual([
    { kind: 'text', text: `\x1e${json}` },
  ]);
});

test('a forged table of more rows than a page takes is text', async () => {
  const forged = (rows: number) =>
    shown(`print('\\x1e{"kind": "table", "columns": ["x"], "rows": [' + ", ".join(['["1"]'] * ${rows}) + "]}")`);
  expect(await forged(limits.rows)).toMatchObject([{ kind: 'table' }]);
  expect(await forged(limits.rows + 1)).toMatchObject([{ kind: 'text' }]);
});

test.for([
  '',
  'log = 3',
  'log = []',
  'log = [(0, 0, 1)]',
  'log = [(0, 0, 1, "a")]',
  'log = [(0, 0, 1, float("nan"))]',
  'log = [4]',
])('a program without a log of numbers, “%s”, shows none and fails at nothing', async (code) => {
  expect(await shown(`${code}\nprint(1)${showLog}`)).toEqual([{ kind: 'text', text: '1\n' }]);
});

test('a log of more rows than a page draws is left out', async () => {
  const log = (rows: number) => shown(`log = [(0, 0, 1.5, 2)] * ${rows}${showLog}`);
  expect(await log(limits.numbers)).toMatchObject([{ kind: 'log' }]);
  expect(await log(limits.numbers + 1)).toEqual([]);
});
