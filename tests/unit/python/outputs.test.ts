import { expect, test } from 'vitest';
import { parameters } from '../../../src/figures/parameters.ts';
import { answersTo } from '../../../src/site/python/at-build.ts';
import { limits } from '../../../src/site/python/limits.ts';
import { cells, failureOf, printed, shown } from './run.ts';

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

test('use() evaluates f from 0 to twice the warmup, at least to 200, at most 10,000 times', async () => {
  const count = async (steps: number) => {
    const [own] = await shown(`use(lambda x: x / 1e6, 0.1, ${steps}, 0)`);
    return own && 'kind' in own && own.kind === 'own' ? [own.multipliers.length, own.multipliers.at(-1)] : [];
  };
  expect(await count(3)).toEqual([201, 200 / 1e6]);
  expect(await count(1000)).toEqual([2001, 2000 / 1e6]);
  expect(await count(100_000)).toEqual([10_000, 9999 / 1e6]);
});

test.for([
  [
    'use(lambda x: "abc" if x == 3 else 1, 0.1, 3, 0)',
    'TypeError',
    "f(3) gave 'abc', which is a str; a multiplier must be a number from 0 to 100",
  ],
  [
    'use(lambda x: None, 0.1, 3, 0)',
    'TypeError',
    'f(0) gave None, which is a NoneType; a multiplier must be a number from 0 to 100',
  ],
  [
    'use(lambda x: x > 1, 0.1, 3, 0)',
    'TypeError',
    'f(0) gave False, which is a bool; a multiplier must be a number from 0 to 100',
  ],
  ['use(lambda x: 101, 0.1, 3, 0)', 'ValueError', 'f(0) gave 101; a multiplier must be a number from 0 to 100'],
  ['use(lambda x: -0.5, 0.1, 3, 0)', 'ValueError', 'f(0) gave -0.5; a multiplier must be a number from 0 to 100'],
  [
    'use(lambda x: float("nan"), 0.1, 3, 0)',
    'ValueError',
    'f(0) gave nan; a multiplier must be a number from 0 to 100',
  ],
  ['use(lambda x: 1, 0, 3, 0)', 'ValueError', 'peak_lr is 0; it must be a number from 0.000001 to 10'],
  ['use(lambda x: 1, 0.1, 2.5, 0)', 'TypeError', 'warmup_iters is 2.5; it must be a whole number from 0 to 100000'],
  [
    'use(lambda x: 1, 0.1, 10**9, 0)',
    'ValueError',
    'warmup_iters is 1000000000; it must be a whole number from 0 to 100000',
  ],
  ['use(lambda x: 1, 0.1, 3, 2.5)', 'ValueError', 'warmup_factor is 2.5; it must be a number from 0 to 2'],
  ['use(3, 0.1, 3, 0)', 'TypeError', 'use() takes a function of the step first, not 3'],
  [
    'plot([1, "a"], 0.1, 3, 0)',
    'TypeError',
    "rates[1] is 'a', which is a str; a learning rate must be a finite number",
  ],
  ['plot([float("inf")], 0.1, 3, 0)', 'ValueError', 'rates[0] is inf; a learning rate must be a finite number'],
  ['plot([1, 10**400], 0.1, 3, 0)', 'ValueError', 'a learning rate must be a finite number'],
  ['plot([], 0.1, 3, 0)', 'ValueError', 'rates to plot: 0; there may be 1 to 10000'],
  ['plot([0] * 10001, 0.1, 3, 0)', 'ValueError', 'rates to plot: 10001; there may be 1 to 10000'],
  ['table([[1]] * 1001, ["x"])', 'ValueError', 'rows of the table: 1001; there may be 0 to 1000'],
  ['table([], [])', 'ValueError', 'columns of the table: 0; there may be 1 to 20'],
  ['table([[1], [2, 3]], ["x"])', 'ValueError', 'rows[1] has 2 values for 1 columns'],
  ['table([[1]], "x")', 'TypeError', 'names of the columns as a list'],
] as const)('%s is refused by a %s that names the value: %s', async ([code, type, words]) => {
  const failure = await failureOf(`x = 1\n${code}`);
  expect(failure).toMatchObject({ type, line: 2 });
  expect(failure.message).toContain(words);
});

test('what Python refuses is what the page refuses: the limits and the ranges of the parameters are the same', async () => {
  expect(
    await printed(
      `g = table.__globals__\nprint([g[n] for n in ("_MOST_ROWS", "_MOST_COLUMNS", "_MOST_NUMBERS", "_MOST_MULTIPLIER")])`,
    ),
  ).toBe(`[${limits.rows}, ${limits.columns}, ${limits.numbers}, ${limits.multiplier}]\n`);
  const { peakLr, warmupSteps, startFactor } = parameters;
  const ends = [peakLr, warmupSteps, startFactor].map(({ min, max }) => [min, max]);
  expect(ends).toEqual([
    [1e-6, 10],
    [0, 100_000],
    [0, 2],
  ]);
  for (const at of [0, 1]) {
    const [own] = await shown(`use(lambda x: 1, ${ends.map((end) => end[at]).join(', ')})`);
    expect(own).toMatchObject({
      warmup: { peakLr: ends[0]![at], warmupSteps: ends[1]![at], startFactor: ends[2]![at] },
    });
  }
});

test.for([
  '{}',
  '{"kind": "table"}',
  '{"kind": "plot", "rates": [1e999], "warmup": {}}',
  'nonsense',
  '',
  '[[[',
  '{"kind": "own", "multipliers": "abc", "warmup": null}',
])('a line that only looks like a table or plot is text: %s', async (json) => {
  expect(await shown(`print("\\x1e" + ${JSON.stringify(json)})\nprint(2)`)).toEqual([
    { kind: 'text', text: `\x1e${json}\n2\n` },
  ]);
  expect(await shown(`print("\\x1e" + ${JSON.stringify(json)}, end="")`)).toEqual([
    { kind: 'text', text: `\x1e${json}` },
  ]);
});

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
