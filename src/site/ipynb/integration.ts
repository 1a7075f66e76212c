// A step of the build that writes the notebooks to take away.
import type { AstroIntegration } from 'astro';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { readCodes } from './code.ts';
import { notebookFrom } from './from-page.ts';
import { fileOf, places } from './places.ts';

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
        for (const place of places) {
          const html = await readFile(new URL(`${place.page}index.html`, dir), 'utf8');
          const file = new URL(fileOf(place.name), dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, notebookFrom(html, new URL(place.page, home).href, place, codes));
          logger.info(`${place.page || 'the article'} → ${fileOf(place.name)}`);
        }
      },
    },
  };
}
