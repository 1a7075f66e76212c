// How many bytes a file of the built site takes to fetch, and which files a page needs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dist, type Page } from './dist.ts';

const read = (file: string) => readFileSync(join(dist, file));

/** What a file of the built site costs on the wire: text in brotli at its best, fonts as they are. */
export const weigh = (file: string) =>
  file.endsWith('.woff2') ? read(file).length : brotliCompressSync(read(file)).length;

/** The files that the elements of a page name in an attribute. */
export const filesOf = ({ document }: Page, selector: string, attribute: string) =>
  [...document.querySelectorAll(selector)].map((each) => each.getAttribute(attribute)!.slice(1));

/** A script of the built site and all it imports before it runs. */
export function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = read(file)
    .toString()
    .matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[^"'`;()]*?\bfrom\s*)?["'`]\.\/([^"'`]+)["'`]/g);
  for (const [, name] of imports) withImports(join(file, '..', name!), seen);
  return seen;
}

/** A script and all that it may ever load: at once, by `import()`, or as a worker. */
export function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of read(file)
    .toString()
    .matchAll(/["'`](?:\.\/|\/?_astro\/)([\w.-]+\.(?:js|wasm))["'`]/g)) {
    reach(join(file, '..', name!), seen);
  }
  return seen;
}

/** The scripts a page's entry says it would load later, by what needs them: what `virtual:live-chunks` became. */
function chunksOf(page: Page): Record<string, string[]> {
  const entries = filesOf(page, 'script[src]', 'src').map((file) => read(file).toString());
  const [map] = entries.flatMap((code) => code.match(/\{(?:["'`]?[\w-]*["'`]?:\[[^\]{}]*\],?)+\}/g) ?? []);
  const pairs = map?.matchAll(/["'`]?([\w-]*)["'`]?:\[([^\]]*)\]/g) ?? [];
  return Object.fromEntries(
    [...pairs].map(([, name, list]) => [name, [...list!.matchAll(/\/(_astro\/[\w.-]+)/g)].map(([, file]) => file!)]),
  );
}

/** By the name of a figure or a part, its own script: the one with its name that nothing else loads. */
export function ownScripts(page: Page): Record<string, string> {
  const chunks = Object.entries(chunksOf(page));
  const isOwn = (file: string, name: string) =>
    file.startsWith(`_astro/${name}.`) && chunks.every(([other, files]) => other === name || !files.includes(file));
  return Object.fromEntries(
    chunks.flatMap(([name, files]) => files.filter((file) => isOwn(file, name)).map((file) => [name, file])),
  );
}

/** Every script that some page loads later. */
export const allLaterScripts = (page: Page): string[] => [...new Set(Object.values(chunksOf(page)).flat())];

/** The scripts that a page loads later: what every page does, its figures and its parts. */
export function laterScripts(page: Page): string[] {
  const chunks = chunksOf(page);
  const named = [...page.document.querySelectorAll('warmup-figure, warmup-part')];
  const names = named.map((each) => each.getAttribute('data-figure') ?? each.getAttribute('data-part')!);
  return [...new Set(['', ...names].flatMap((name) => chunks[name] ?? []))];
}
