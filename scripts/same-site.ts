// Compares two builds of the site, for a change that must not reach the reader: `node scripts/same-site.ts <before> <after>`.
// With `--but=scripts`, scripts may differ, and with them the tags that name them; pages, styles, pictures and data may not.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

// A file under _astro/ is named after its content: home.D4xk_9aB.js, rolldown-runtime-WkwZ5CU-.js, inline.4a918747.css.
const hashedFile = /_astro\/[\w.-]+\.(?:js|css|woff2|wasm|py)$/;
const mention = /[\w.@-]+[.-][\w-]{8}\.(?:js|css|woff2|wasm)/g;

interface Site {
  /** Content by path, for files whose name says nothing about their content. */
  readonly named: ReadonlyMap<string, string>;
  /** The files of each content among those whose name does: names may differ, contents and how often each occurs may not. */
  readonly hashed: ReadonlyMap<string, readonly string[]>;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The scripts' tags and addresses in a page, which change with every name of a script. */
const withoutScripts = (text: string): string => text.replaceAll(/[\w./@-]+\.js\b/g, '*.js');

/** What is to be fetched ahead stands in lists in the order of the hashed names, which says nothing. */
const inOrder = (text: string): string =>
  text.replaceAll(/\[("[^"\]]*_astro\/[^"\]]*",?)+\]/g, (list) => JSON.stringify(JSON.parse(list).toSorted()));

/**
 * A build with every mention of a hashed name replaced by a digest of what that file holds, in which the names it
 * mentions are replaced likewise. Files mention each other in circles, so the digests are refined until all that
 * differs is told apart.
 */
function read(folder: string, butScripts: boolean): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !(butScripts && file.endsWith('.js')));
  const texts = new Map(
    files.map((file) => {
      const text = readFileSync(join(folder, file), 'latin1');
      return [file, butScripts ? withoutScripts(text) : text];
    }),
  );
  const hashedNames = files.filter((file) => hashedFile.test(file)).map((file) => basename(file));
  let digests = new Map(hashedNames.map((name) => [name, name.replace(/^.*\./, '')]));
  const resolved = (text: string) => inOrder(text.replaceAll(mention, (name) => digests.get(name) ?? name));
  const pathOf = new Map(files.map((file) => [basename(file), file]));
  for (let kinds = 0, before = -1; kinds !== before;) {
    before = kinds;
    digests = new Map(hashedNames.map((name) => [name, digest(resolved(texts.get(pathOf.get(name)!)!))]));
    kinds = new Set(digests.values()).size;
  }
  const named = files.filter((file) => !hashedFile.test(file));
  return {
    named: new Map(named.map((file) => [file, digest(resolved(texts.get(file)!))])),
    hashed: Map.groupBy(hashedNames, (name) => digests.get(name)!),
  };
}

/** The named files of one site that another has not. */
const missing = (from: Site, to: Site): string[] => [...from.named.keys()].filter((file) => !to.named.has(file));

/** The hashed files of one site whose content another has not, or not so often. */
const surplus = (from: Site, to: Site): string[] =>
  [...from.hashed].flatMap(([content, names]) => names.slice(to.hashed.get(content)?.length ?? 0));

const [before, after] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!before || !after) {
  console.error('node scripts/same-site.ts <folder of one build> <folder of another> [--but=scripts]');
  process.exit(2);
}
const butScripts = process.argv.includes('--but=scripts');
const [first, second] = [read(before, butScripts), read(after, butScripts)];
const differences = [
  ...[...first.named]
    .filter(([file, content]) => second.named.has(file) && second.named.get(file) !== content)
    .map(([file]) => `${file}: differs`),
  ...missing(first, second).map((file) => `${file}: is gone`),
  ...missing(second, first).map((file) => `${file}: is new`),
  ...surplus(first, second).map((name) => `_astro/${name}: fewer files hold its content`),
  ...surplus(second, first).map((name) => `_astro/${name}: more files hold its content`),
];
const hashedFiles = [...first.hashed.values()].flat().length;
const counts = `${first.named.size} files by name and ${hashedFiles} hashed ones`;
console.log(
  differences.length === 0
    ? `The same site: ${counts}${butScripts ? ', scripts left out' : ''}.`
    : differences.join('\n'),
);
process.exitCode = differences.length === 0 ? 0 : 1;
