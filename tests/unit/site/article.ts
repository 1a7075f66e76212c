// The text of the article’s sections, read from content/article.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../content/article/', import.meta.url);

/** The sections of the article in its order: the name of the file, and what stands under its front matter. */
export const sections = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .toSorted()
  .map((name) => ({
    name,
    body: readFileSync(new URL(name, folder), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
  }));
