// Circles of imports under a folder: files that import each other in a ring, and folders that do. The linter sees one file
// at a time, so tests/unit/arrows.test.ts asks here.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

/**
 * What each file under a folder imports of the files under it, or names in `import.meta.glob` or
 * `new URL('…', import.meta.url)`.
 *
 * @param {string} folder
 * @returns {Map<string, string[]>} paths from the folder, with "/" on every system
 */
export function importsUnder(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(slashed);
  const files = paths.filter((file) => /\.(ts|astro)$/.test(file));
  return new Map(
    files.map((file) => {
      const place = dirname(file);
      const { paths, globs } = named(scriptOf(file, readFileSync(join(folder, file), 'utf8')));
      const found = globSync(
        globs.filter((glob) => !glob.startsWith('!')),
        { cwd: join(folder, place), exclude: globs.flatMap((glob) => (glob.startsWith('!') ? [glob.slice(1)] : [])) },
      );
      const targets = [...paths, ...found.map(slashed)].map((path) => normalize(join(place, path.replace(/\?.*/, ''))));
      return [file, [...new Set(targets)].filter((path) => !path.startsWith('..') && existsSync(join(folder, path)))];
    }),
  );
}

const slashed = (/** @type {string} */ path) => path.replaceAll('\\', '/');

/**
 * The script in a file; of an Astro file its frontmatter and its script elements.
 *
 * @param {string} file
 * @param {string} text
 */
function scriptOf(file, text) {
  if (!file.endsWith('.astro')) return text;
  const [, frontmatter = '', page = text] = /^---\n([^]*?\n)---\n([^]*)$/.exec(text) ?? [];
  return [frontmatter, ...[...page.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script)].join('\n');
}

/**
 * The relative paths and patterns that a script names, in every way to import a file or to have it bundled.
 *
 * @param {string} script
 */
function named(script) {
  /** @type {string[]} */
  const paths = [];
  /** @type {string[]} */
  const globs = [];
  const add = (/** @type {string[]} */ list, /** @type {ts.Node | undefined} */ node) => {
    if (node && ts.isLiteralTypeNode(node)) add(list, node.literal);
    else if (node && ts.isArrayLiteralExpression(node)) for (const element of node.elements) add(list, element);
    else if (node && ts.isStringLiteralLike(node) && /^!?\./.test(node.text)) list.push(node.text);
  };
  const ofMeta = (/** @type {ts.Node | undefined} */ node, /** @type {string} */ name) =>
    node && ts.isPropertyAccessExpression(node) && ts.isMetaProperty(node.expression) && node.name.text === name;
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(paths, node.moduleSpecifier);
    else if (ts.isImportTypeNode(node)) add(paths, node.argument);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(paths, node.arguments[0]);
    else if (ts.isCallExpression(node) && ofMeta(node.expression, 'glob')) add(globs, node.arguments[0]);
    else if (ts.isNewExpression(node) && ofMeta(node.arguments?.[1], 'url')) add(paths, node.arguments?.[0]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest));
  return { paths, globs };
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
