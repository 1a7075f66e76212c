// Circles of imports under a folder: files that import each other in a ring, and folders that do. The linter sees one file
// at a time, so tests/unit/arrows.test.ts asks here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

// `import … from '…'`, `export … from '…'`, `import '…'` and `import('…')`, in TypeScript and in Astro files.
const statement = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.[^'"?]*)(?:\?[^'"]*)?\1/g;

/**
 * What each file under a folder imports of the files under it.
 *
 * @param {string} folder
 * @returns {Map<string, string[]>} paths from the folder
 */
export function importsUnder(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|astro)$/.test(file));
  return new Map(
    files.map((file) => {
      const named = [...readFileSync(join(folder, file), 'utf8').matchAll(statement)];
      const targets = named.map(([, , path]) => normalize(join(dirname(file), path ?? '')));
      return [file, [...new Set(targets)].filter((path) => !path.startsWith('..') && existsSync(join(folder, path)))];
    }),
  );
}

/**
 * The rings of imports among the children of every folder. A child is a file or a folder with all that is in it, so a
 * ring may run through files that know nothing of each other: a/one.ts imports b/two.ts, b/three.ts imports a/four.ts.
 *
 * @param {Map<string, string[]>} imports what each file imports, by path
 * @returns {string[]} a sentence for each ring, with an import behind each of its steps
 * @example circles(new Map([['a/one.ts', ['b/two.ts']], ['b/three.ts', ['a/four.ts']]])) // ["a → b → a: a/one.ts imports b/two.ts, b/three.ts imports a/four.ts"]
 */
export function circles(imports) {
  /** @type {Map<string, Map<string, Map<string, string>>>} folder → child → child → an import that leads there */
  const folders = new Map();
  for (const [file, targets] of imports) {
    for (const target of targets) {
      const [from, to] = [file.split('/'), target.split('/')];
      const depth = from.findIndex((part, index) => part !== to[index]);
      if (depth < 0) continue; // a file that imports itself by ?raw or ?url
      const children = at(folders, from.slice(0, depth).join('/'));
      at(children, from.slice(0, depth + 1).join('/')).set(
        to.slice(0, depth + 1).join('/'),
        `${file} imports ${target}`,
      );
    }
  }
  return [...folders.values()].flatMap(ringsOf);
}

/** @param {Map<string, Map<string, string>>} children */
function ringsOf(children) {
  /** @type {string[]} */
  const rings = [];
  /** @type {Set<string>} */
  const done = new Set();
  const walk = (/** @type {string} */ child, /** @type {string[]} */ path) => {
    const start = path.indexOf(child);
    if (start >= 0) {
      const ring = [...path.slice(start), child];
      const steps = ring.slice(1).map((to, index) => children.get(ring[index] ?? '')?.get(to));
      rings.push(`${ring.join(' → ')}: ${steps.join(', ')}`);
      return;
    }
    if (done.has(child)) return;
    for (const next of children.get(child)?.keys() ?? []) walk(next, [...path, child]);
    done.add(child);
  };
  for (const child of children.keys()) walk(child, []);
  return rings;
}

/**
 * @template Value
 * @param {Map<string, Map<string, Value>>} map
 * @param {string} key
 * @returns {Map<string, Value>} the map at a key, made if there is none
 */
function at(map, key) {
  const found = map.get(key) ?? new Map();
  map.set(key, found);
  return found;
}
