// Compares two builds of the site, for a change that must not reach the reader: `node scripts/same-site.ts <before> <after>`.
// With `--but=scripts`, scripts may differ, and with them the tags that name them; pages, styles, pictures and data may not.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// A file under _astro/ is named after its content: home.D4xk_9aB.js, rolldown-runtime-WkwZ5CU-.js, inline.4a918747.css.
const hashedFile = /_astro\/[\w.-]+\.(?:js|css|woff2|wasm|py)$/;
const mention = /[\w.@-]+[.-][\w-]{8}\.(?:js|css|woff2|wasm)/g;

interface Site {
  /** Content by path, for files whose name says nothing about their content. */
  readonly named: ReadonlyMap<string, string>;
  /** How often each content occurs among the files whose name does: names may differ, contents may not. */
  readonly hashed: ReadonlyMap<string, string>;
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
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^\//, ''))
    .filter((file) => !(butScripts && file.endsWith('.js')));
  const texts = new Map(
    files.map((file) => {
      const text = readFileSync(join(folder, file), 'latin1');
      return [file, butScripts ? withoutScripts(text) : text];
    }),
  );
  const hashedNames = files.filter((file) => hashedFile.test(file)).map((file) => file.replace(/^.*\//, ''));
  let digests = new Map(hashedNames.map((name) => [name, name.replace(/^.*\./, '')]));
  const resolved = (text: string) => inOrder(text.replaceAll(mention, (name) => digests.get(name) ?? name));
  const pathOf = new Map(files.map((file) => [file.replace(/^.*\//, ''), file]));
  for (let kinds = 0, before = -1; kinds !== before;) {
    before = kinds;
    digests = new Map(hashedNames.map((name) => [name, digest(resolved(texts.get(pathOf.get(name)!)!))]));
    kinds = new Set(digests.values()).size;
  }
  const named = files.filter((file) => !hashedFile.test(file));
  return {
    named: new Map(named.map((file) => [file, digest(resolved(texts.get(file)!))])),
    hashed: new Map(hashedNames.map((name) => [`${digests.get(name)}`, name])),
  };
}

/** What the first map has and the second has not, or has otherwise. */
const lacking = (from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>, byValue: boolean): string[] =>
  [...from]
    .filter(([key, value]) => (byValue ? to.get(key) !== value : !to.has(key)))
    .map(([key, value]) => (byValue ? key : value));

const [before, after] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!before || !after) {
  console.error('node scripts/same-site.ts <folder of one build> <folder of another> [--but=scripts]');
  process.exit(2);
}
const butScripts = process.argv.includes('--but=scripts');
const [first, second] = [read(before, butScripts), read(after, butScripts)];
const differences = [
  ...lacking(first.named, second.named, true).map(
    (file) => `${file}: ${second.named.has(file) ? 'differs' : 'is gone'}`,
  ),
  ...lacking(second.named, first.named, false).map((file) => `${file}: is new`),
  ...lacking(first.hashed, second.hashed, false).map((name) => `_astro/${name}: its content is gone`),
  ...lacking(second.hashed, first.hashed, false).map((name) => `_astro/${name}: its content is new`),
];
const counts = `${first.named.size} files by name and ${first.hashed.size} hashed ones`;
console.log(
  differences.length === 0
    ? `The same site: ${counts}${butScripts ? ', scripts left out' : ''}.`
    : differences.join('\n'),
);
process.exitCode = differences.length === 0 ? 0 : 1;
