// How an exception in a cell is reported to the page.
import { expect, test } from 'vitest';
import { answersTo } from '../../../src/site/python/at-build.ts';
import { cells, failureOf, printed } from './run.ts';

test('an exception names its type, what it says and the innermost line of the cell that failed', async () => {
  const failure = await failureOf('def f(x):\n    return 1 / x', 'x = 0\n\n\ndef g():\n    f(x)\n\n\ng()');
  expect(failure).toMatchObject({ type: 'ZeroDivisionError', message: 'divide by zero', line: 5 });
  expect(failure.trace).toBe(
    [
      'Traceback (most recent call last):',
      '  File "<cell b>", line 8, in <module>',
      '  File "<cell b>", line 5, in g',
      '  File "<cell a>", line 2, in f',
      'ZeroDivisionError: divide by zero',
    ].join('\n'),
  );
});

test.for([
  ['x = 1\ny = = 2\n', 'SyntaxError', 2],
  ['if True:\n    x = 1\n      y = 2', 'IndentationError', 3],
  ['x = 1\nprint(x', 'SyntaxError', 2],
  ['x = 1\nnowhere\n\n\n', 'NameError', 2],
] as const)('%j fails with %s at its line %i', async ([code, type, line]) => {
  expect(await failureOf(code)).toMatchObject({ type, line });
});

test('no cell after one that failed is run, and what was printed before stays', async () => {
  const answers = await answersTo(cells('print(1)', 'print(2)\nboom', 'print(3)'));
  const short = answers.map((each) => ('id' in each ? `${each.kind} ${each.id}` : each.kind));
  expect(short).toEqual(['started a', 'output a', 'ended a', 'started b', 'output b', 'failed b']);
});

// No loop here is without end: without the limit on memory the test fails instead of hanging.
test.for([
  ['def f(x):\n    return f(x + 1)\n\n\nf(0)', 'RuntimeError', 'calls itself'],
  ['class A:\n    def __repr__(self):\n        return repr(self)\n\n\nprint(A())', 'RuntimeError', 'calls itself'],
  ['raise SystemExit(3)', 'SystemExit', 'ended Python itself and said 3'],
  ['raise KeyboardInterrupt', 'KeyboardInterrupt', 'interrupted'],
  ['a = []\nfor i in range(1_000):\n    a.append(bytearray(100_000))', 'MemoryError', '64 MiB'],
  ['a = "x"\nfor i in range(27):\n    a = a + a', 'MemoryError', '64 MiB'],
  ['raise ValueError("x" * 10**6)', 'ValueError', 'xxx'],
  ['class Odd(Exception):\n    def __str__(self):\n        return 1 / 0\n\n\nraise Odd()', 'Odd', ''],
  ['input("name? ")', 'RuntimeError', 'cannot wait for input'],
  ['open("data.csv")', 'OSError', 'no files'],
  ['match 1:\n    case 1:\n        pass', 'SyntaxError', 'invalid syntax'],
] as const)('%j ends with %s: %s', async ([code, type, words]) => {
  const failure = await failureOf(code);
  expect(failure.type).toBe(type);
  expect(failure.message).toContain(words);
  expect(failure.message.length).toBeLessThanOrEqual(2000);
  expect(failure.trace.length).toBeLessThan(30_000);
});

test.for(['[1, 2, ""]', '["E", "no trace"]', '{}', 'null', 'nonsense', '["E", 1, ""]'])(
  'a cell that has Python answer %s instead of an exception fails with a clear one',
  async (answer) => {
    const forger = `class J:\n    def dumps(self, x):\n        return ${JSON.stringify(answer)}\n\n\ntable.__globals__["json"] = J()\n1 / 0`;
    const { type, message, trace } = await failureOf(forger);
    expect({ type, trace }).toEqual({ type: 'SystemError', trace: '' });
    expect(message).toContain('Python itself broke down');
  },
);

test('words without end in a forged exception do not reach the page', async () => {
  const forger =
    'class J:\n    def dumps(self, x):\n        return \'["E", "\' + "x" * 10**5 + \'", ""]\'\n\n\ntable.__globals__["json"] = J()\n1 / 0';
  expect((await failureOf(forger)).message.length).toBeLessThan(300);
});

test('what a cell kept is let go when the memory is used up', async () => {
  const { message } = await failureOf(
    'class Odd(MemoryError):\n    def __str__(self):\n        return str(len(kept))\n\n\nkept = []\nraise Odd()',
  );
  // str() fails where the names are gone.
  expect(message).toBe('');
});

test('a trace of very many calls is shortened in its middle', async () => {
  const { trace } = await failureOf('def f(x):\n    return f(x)\n\n\nf(0)');
  expect(trace.split('\n').length).toBe(41);
  expect(trace).toMatch(/… \d+ more lines/);
});

test('every run begins anew, whatever the one before did to Python', async () => {
  await answersTo(cells('x = 5\nimport math\nmath.pi\nlist_ = list'));
  expect((await failureOf('x')).message).toContain("name 'x'");
  expect(await printed('print(sorted(n for n in globals() if n[0] != "_"))')).toBe("['plot', 'table', 'use']\n");
});
