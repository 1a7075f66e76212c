// Finds links and assets of a built site that do not resolve.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, type Page, pagesIn } from './dist.ts';

interface Link {
  /** As it is written. */
  to: string;
  /** The file it is written in. */
  from: string;
}

// Attributes that hold one address. srcset holds several; a data-* attribute holds one if it looks like one.
const addresses = ['href', 'src', 'poster', 'action', 'data', 'xlink:href'];

function linksOf(page: Page): string[] {
  return [...page.document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => {
      if (addresses.includes(name)) return [value];
      if (name === 'srcset' || name === 'imagesrcset')
        return value.split(',').map((each) => each.trim().split(/\s/)[0]!);
      if (name.startsWith('data-') && /^(https?:\/)?\/[\w~]/.test(value)) return [value];
      if (name === 'content' && /^https?:\/\//.test(value)) return [value];
      return [];
    }),
  );
}

// By these names WebAssembly asks for functions that its script gives it: they look like paths, and are no files.
const functionsOf = /_bg\.js$/;

/** What sheets and scripts load: `url(…)`, and quoted paths that end like a file of ours. */
function loadsOf(file: string, text: string): string[] {
  const found = file.endsWith('.css')
    ? text.matchAll(/url\(["']?([^"')]+)["']?\)/g)
    : text.matchAll(/["'`]((?:\.{0,2}\/)[\w./~-]+\.(?:js|css|woff2|json|svg|png))["'`]/g);
  return [...found].map(([, to]) => to!).filter((to) => !to.startsWith('data:') && !functionsOf.test(to));
}

/**
 * What is wrong with the links of a built site, one line each: every address on our own origin must lie under the base
 * and lead to a file, and its fragment to an id on that page. Other origins must be https; they are not visited.
 *
 * @param folder the built site
 * @param origin where it will live, as in SITE
 * @param base the path it was built for, as in BASE
 */
export function brokenLinks(folder: string, origin: string, base = '/'): string[] {
  const root = base.replace(/\/?$/, '/');
  const files = filesIn(folder);
  const pages = pagesIn(folder);
  const ids = new Map(
    pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map((e) => e.id))]),
  );

  const links: Link[] = [
    ...pages.flatMap((page) => linksOf(page).map((to) => ({ to, from: page.path }))),
    ...files
      .filter((file) => /\.(css|js)$/.test(file))
      .flatMap((file) =>
        loadsOf(file, readFileSync(join(folder, file), 'utf8')).map((to) => ({ to, from: `/${file}` })),
      ),
  ];

  return links.flatMap(({ to, from }) => {
    const say = (problem: string) => [`${from}: ${to} ${problem}`];
    const url = URL.parse(to, new URL(root + from.slice(1), origin));
    if (!url) return say('is no address');
    if (['mailto:', 'data:'].includes(url.protocol)) return [];
    if (url.origin !== origin) return url.protocol === 'https:' ? [] : say('is not https');
    if (!url.pathname.startsWith(root)) return say(`leaves the base ${root}`);
    const path = decodeURIComponent(url.pathname.slice(root.length - 1));
    if (!files.includes(path.endsWith('/') ? `${path}index.html`.slice(1) : path.slice(1)))
      return say('leads to no file');
    const id = decodeURIComponent(url.hash.slice(1));
    // By the standard this is the head of a page, whether or not anything has the id.
    if (id === 'top') return [];
    return id && !ids.get(path)?.has(id) ? say('leads to no such id') : [];
  });
}
