// A step of the build that writes the notebooks to take away.
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { readCodes } from './code.ts';
import { notebookFrom } from './from-page.ts';
import { sourcesOn } from './plain.ts';
import { chapterPaths, fileOf, pathsOf, places } from './places.ts';

/** Writes the notebooks to take away, from the pages as they were built and the code of `content/cells/`. */
export function ipynb(): AstroIntegration {
  let home = '';
  let root: URL;
  return {
    name: 'ipynb',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const codes = readCodes(root);
        const references = readFileSync(new URL('references/index.html', dir), 'utf8');
        const sources = sourcesOn(parseHTML(references).document);
        const order = chapterPaths(root);
        for (const place of places) {
          const pages = pathsOf(place, order).map((path) => ({
            html: readFileSync(new URL(`${path}index.html`, dir), 'utf8'),
            address: new URL(path, home).href,
          }));
          const file = new URL(fileOf(place.name), dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, notebookFrom(pages, place, { codes, sources }));
          logger.info(`${place.of} → ${fileOf(place.name)}`);
        }
      },
    },
  };
}
