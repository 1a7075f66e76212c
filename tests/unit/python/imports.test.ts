// Which modules a cell can import, and what it is told of the others.
import { expect, test } from 'vitest';
import { failureOf, printed } from './run.ts';

const known =
  'array cmath collections copy datetime functools heapq itertools json math operator random re string struct time torch';

test('what the refusal of a module offers is there', async () => {
  const names = known.split(' ');
  expect(await printed(names.map((name) => `import ${name}\nprint(${name}.__name__)`).join('\n'))).toBe(
    `${names.join('\n')}\n`,
  );
  const { message } = await failureOf('import numpy as np');
  for (const name of names) expect(message).toContain(name);
  expect(
    await printed('from collections import OrderedDict, defaultdict, deque, namedtuple\nprint(len(OrderedDict()))'),
  ).toBe('0\n');
});

test.for([
  'os',
  'sys',
  'js',
  'jsffi',
  'socket',
  'urllib.request',
  'requests',
  'numpy',
  'matplotlib.pyplot',
  'asyncio',
  'builtins',
  'vfs',
  'pathlib',
  'io',
])('import %s is refused, and says what this Python is', async (name) => {
  const failure = await failureOf(`import ${name}`);
  expect(failure).toMatchObject({ type: 'ImportError', line: 1 });
  expect(failure.message).toContain(
    `no module '${name}' here: this is MicroPython inside your browser, without files, network or packages`,
  );
  expect(await failureOf(`__import__("${name}")`)).toMatchObject({ type: 'ImportError' });
});

// A cell's function leads to what our own Python was written with, and so past the refusal of modules.
const past = `
original = table.__globals__["_import"]
modules = original("sys").modules
for name in list(modules):
    del modules[name]
`;

test('nothing of JavaScript can be reached from a cell that got past the refusal', async () => {
  const names = [
    'fetch',
    'eval',
    'Function',
    'globalThis',
    'process',
    'setTimeout',
    'WebAssembly',
    'console',
    'Object',
  ];
  const tries = `${past}
js = original("js")
for name in ${JSON.stringify(names)}:
    try:
        print(name, getattr(js, name))
    except AttributeError:
        pass
`;
  expect(await printed(tries)).toBe('');
});
