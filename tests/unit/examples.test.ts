import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { tutorial } from './schedule/tutorial.ts';

type Names = Record<string, unknown>;

const root = new URL('../../src/', import.meta.url);
const files = globSync(['schedule/**/*.ts', 'training/**/*.ts', 'site/results/*.ts'], { cwd: root }).toSorted();
const sources = await Promise.all(
  files.map(async (file) => ({
    file,
    text: readFileSync(new URL(file, root), 'utf8'),
    names: (await import(new URL(file, root).href)) as Names,
  })),
);

/** All that an example may use: what any file exports, but of two things with one name that which is nearer. */
function namesFor(file: string): Names {
  const near = (other: string) => Number(dirname(other) === dirname(file)) + Number(other === file);
  return Object.assign(
    { tutorial },
    ...sources.toSorted((a, b) => near(a.file) - near(b.file)).map(({ names }) => names),
  );
}

/** The value of the last of some statements, which is an expression; a typed array is a list like any other. */
function evaluate(code: string, names: Names): unknown {
  const [, before, expression] = /^((?:[^]*;\n)?)([^]*)$/.exec(code)!;
  const value: unknown = new Function(...Object.keys(names), `{ ${before} return (${expression}); }`)(
    ...Object.values(names),
  );
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
}

const examples = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/@example((?:(?!\*\/)[^])*?)\s*\*\//g)].map(([, lines]) => {
    const example = lines!.replaceAll(/\n \* ?/g, '\n').trim();
    const at = example.lastIndexOf('// ');
    return { file, call: example.slice(0, at).trim(), result: example.slice(at + 3) };
  }),
);

it.each(examples)('the doc comment is right: $call is $result', ({ file, call, result }) => {
  const names = namesFor(file);
  expect(evaluate(call, names)).toEqual(evaluate(result, names));
});

it('every exported function and class has a doc comment with an example', () => {
  const missing = sources.flatMap(({ file, text, names }) =>
    [...text.matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/\n)?export (?:function\*?|class|const) (\w+)/g)]
      .filter(([, comment, name]) => typeof names[name!] === 'function' && !comment?.includes('@example'))
      .map(([, , name]) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
