// Doc comments are right: what an @example calls gives what it says behind the two slashes.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { tutorial } from './schedule/tutorial.ts';
import { pasted } from './which/pasted.ts';

type Names = Record<string, unknown>;

const root = new URL('../../src/', import.meta.url);
/** Where every exported function has an example. */
const complete = ['schedule', 'parameters', 'frameworks', 'training', 'which', 'site/results'];
/** Where some have, and those are right as well: figures and pages are kept as pictures and sentences, too. */
const others = ['figures', 'site'];
/** What looks for a browser, or for the page of a worker, as soon as it is loaded. */
const inBrowser = [
  'figures/kit/live/alive.ts',
  'figures/kit/live/follow.ts',
  'figures/kit/runs/worker.ts',
  'site/client/links.ts',
  'site/client/live.ts',
  'site/client/numbers.ts',
  'site/client/parts.ts',
  'site/client/parts/codes.ts',
  'site/client/parts/families.ts',
  'site/client/parts/matrix.ts',
  'site/client/parts/named.ts',
  'site/client/parts/which.ts',
  'site/client/prose.ts',
  'site/notebook/arrive.ts',
  'site/notebook/listing.ts',
  'site/notebook/outputs/hand-over.ts',
  'site/notebook/outputs/live-picture.ts',
  'site/notebook/page.ts',
  'site/python/python.ts',
  'site/search/search-worker.ts',
  'site/search/touched.ts',
];
/** What imports components, content or modules that only a build with Astro knows. */
const inBuild = [
  'site/address/book.ts',
  'site/address/numbers.ts',
  'site/address/places.ts',
  'site/article/uses.ts',
  'site/client/entry.ts',
  'site/client/parts/hero.ts',
  'site/components/frameworks/index.ts',
  'site/components/index.ts',
  'site/components/lab/index.ts',
  'site/components/notebook/index.ts',
  'site/frameworks/evidence.ts',
  'site/notebook/page-cells.ts',
];
/** No example there could be executed. */
const notLoaded = [...inBrowser, ...inBuild];

const textOf = (file: string) => readFileSync(new URL(file, root), 'utf8');
const found = globSync(
  [...complete, ...others].map((folder) => `${folder}/**/*.ts`),
  { cwd: root },
).map((file) => file.replaceAll('\\', '/'));
const files = [...new Set(found)].filter((file) => !file.endsWith('.d.ts') && !notLoaded.includes(file)).toSorted();
const sources = await Promise.all(
  files.map(async (file) => ({
    file,
    text: textOf(file),
    names: (await import(new URL(file, root).href)) as Names,
  })),
);
// What a browser keeps for the site: the reader's own f(x).
vi.stubGlobal('localStorage', { getItem: () => '[0,0.5,1]' });
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** What a file imports by name from our own files. */
const importedBy = ({ file, text }: (typeof sources)[number]): Names =>
  Object.fromEntries(
    [...text.matchAll(/^import \{([^}]*)\} from '(\.[^']*)'/gm)].flatMap(([, list, from]) => {
      const source = sources.find((each) => each.file === join(dirname(file), from!));
      return list!.split(',').flatMap((each) => {
        const [name, called = name] = each.trim().split(' as ');
        return source && name! in source.names ? [[called, source.names[name!]]] : [];
      });
    }),
  );

/**
 * All that an example may use: what its file exports and imports, and what any other file exports; of two things with one
 * name that which is nearer.
 */
function namesFor(source: (typeof sources)[number]): Names {
  const near = ({ file }: { file: string }) =>
    Number(file.split('/')[0] === source.file.split('/')[0]) + Number(dirname(file) === dirname(source.file));
  const all = sources.toSorted((a, b) => near(a) - near(b)).map(({ names }) => names);
  return Object.assign({}, ...all, { tutorial, pasted, document }, importedBy(source), source.names);
}

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

/** The value of the last of some statements, which is an expression; a typed array is a list like any other. */
async function evaluate(code: string, names: Names): Promise<unknown> {
  const [, before, expression] = /^((?:[^]*;\n)?)([^]*)$/.exec(code)!;
  const value: unknown = await AsyncFunction(
    ...Object.keys(names),
    `{ ${before} return (${expression}); }`,
  )(...Object.values(names));
  return ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : value;
}

const examples = sources.flatMap((source) =>
  [...source.text.matchAll(/@example((?:(?!\*\/|\n *\* @)[^])*)/g)].map(([, lines]) => {
    const example = lines!.replaceAll(/\n *\*(?: |$)/gm, '\n').trim();
    const at = example.lastIndexOf('// ');
    return { source, call: example.slice(0, at).trim(), result: example.slice(at + 3) };
  }),
);

it.each(examples)('the doc comment is right: $call is $result', async ({ source, call, result }) => {
  const names = namesFor(source);
  const refusal = /^throws (.*)$/.exec(result)?.[1];
  if (refusal) {
    const thrown = await evaluate(call, names).then(
      () => undefined,
      (error: Error) => error.message,
    );
    expect(thrown).toBe(await evaluate(refusal, names));
  } else {
    expect(await evaluate(call, names)).toEqual(await evaluate(result, names));
  }
});

it('every function and class exported there has a doc comment with an example', () => {
  const missing = sources
    .filter(({ file }) => complete.some((folder) => file.startsWith(folder)))
    .flatMap(({ file, text, names }) =>
      [...text.matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/\n)?export (?:async )?(?:function\*?|class|const) (\w+)/g)]
        .filter(([, comment, name]) => typeof names[name!] === 'function' && !comment?.includes('@example'))
        .map(([, , name]) => `${file}: ${name}`),
    );
  expect(missing).toEqual([]);
});

it.each(notLoaded)('%s has no example, for nobody could run it here', (file) => {
  expect(textOf(file)).not.toContain('@example');
});
