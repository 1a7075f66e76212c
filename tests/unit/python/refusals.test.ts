// The functions that a cell can call refuse wrong arguments, within the same ranges as the page.
import { expect, test } from 'vitest';
import { parameters } from '../../../src/parameters/index.ts';
import { limits } from '../../../src/site/python/limits.ts';
import { failureOf, printed, shown } from './run.ts';

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
