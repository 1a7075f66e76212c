// The files and pages of the built site, for the tests that read it.
import { parseHTML } from 'linkedom';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The site as `npm test` has just built it, at the root, or as it was built elsewhere. */
export const dist = process.env.DIST ?? 'dist';

export interface Page {
  /** Where a reader finds it: "/", "/embed/ramp/", "/404.html". */
  path: string;
  html: string;
  document: Document;
}

/** Every file under a folder, by its path in it, with "/" on every system. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Every page under a folder. */
export function pagesIn(folder: string): Page[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document: parseHTML(html).document };
    });
}
