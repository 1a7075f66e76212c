// A step of the build that writes the index of the search, from the pages as they were built.
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { recordsOf, type SearchRecord } from './search-records.ts';

/** Pages that stand for no place of their own: a figure that another site shows, a figure's
 * values, and what every missing address shows. */
const elsewhere = /^(?:embed\/|figures\/|404\.html$)/;

/** Of what Pagefind writes, what our own search uses: its code, its WebAssembly for English, and the index. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_(?:meta|index|fragment))$/;

/** The files of an index of **records**, by their paths. */
async function filesOf(records: readonly SearchRecord[]): Promise<{ path: string; content: Uint8Array }[]> {
  // Results are excerpts of records; all of those together are one file, fetched once, not a file for each result.
  const { index, errors } = await createIndex({ maxFragments: 1 });
  if (!index) throw new Error(errors.join('\n'));
  const twice = records.filter(({ url }, index) => records.findIndex((each) => each.url === url) < index);
  // Of those, Pagefind would keep the last.
  if (twice.length > 0) throw new Error(`found twice: ${twice.map(({ url }) => url).join(', ')}`);
  for (const { url, title, kind, page, words } of records) {
    const meta = { title, kind, page };
    const added = await index.addCustomRecord({ url, content: words, language: 'en', meta });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('\n')}`);
  }
  const made = await index.getFiles();
  await close();
  if (made.errors.length > 0) throw new Error(made.errors.join('\n'));
  return made.files.filter(({ path }) => used.test(path));
}

/** Writes `pagefind/`: what the search field fetches when it is touched. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const names = (await readdir(dir, { recursive: true })).map((name) => name.split(sep).join('/'));
        const pages = names.filter((name) => name.endsWith('.html') && !elsewhere.test(name)).sort();
        const records: SearchRecord[] = [];
        for (const name of pages) {
          const { document } = parseHTML(await readFile(new URL(name, dir), 'utf8'));
          records.push(...recordsOf(document, name.replace(/(^|\/)index\.html$/, '$1')));
        }
        for (const { path, content } of await filesOf(records)) {
          const file = new URL(`pagefind/${path}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${records.length} things to find → pagefind/`);
      },
    },
  };
}
