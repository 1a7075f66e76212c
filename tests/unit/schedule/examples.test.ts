import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tutorial } from './tutorial.ts';

const root = new URL('../../../src/schedule/', import.meta.url);
const files = globSync('**/*.ts', { cwd: root }).toSorted();

/** Everything that any file of the core exports, so that an example may use its neighbours. */
const names: Record<string, unknown> = { tutorial };
for (const file of files) Object.assign(names, await import(new URL(file, root).href));

const evaluate = (expression: string): unknown =>
  new Function(...Object.keys(names), `return (${expression})`)(...Object.values(names));

const sources = files.map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }));
const examples = sources.flatMap(({ text }) =>
  [...text.matchAll(/@example (.*) \/\/ (.*)/g)].map(([, call, result]) => ({ call: call!, result: result! })),
);

it.each(examples)('the doc comment is right: $call is $result', ({ call, result }) => {
  expect(evaluate(call)).toEqual(evaluate(result));
});

it('every exported function and class has a doc comment with an example', () => {
  const missing = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/\n)?export (?:function|class) (\w+)/g)]
      .filter(([, comment]) => !comment?.includes('@example '))
      .map(([, , name]) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
