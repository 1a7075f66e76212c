// The text of the book's sections, read from content/.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const content = new URL('../../../content/', import.meta.url);

/** The chapters in reading order: the folder of each, and its path. */
export const chapters = parse(readFileSync(new URL('chapters.yaml', content), 'utf8')) as {
  readonly id: string;
  readonly path: string;
}[];

/** The sections of the book in its order: the path of the file, and what stands under its front matter. */
export const sections = chapters.flatMap(({ id, path }) =>
  readdirSync(new URL(`${id}/`, content))
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => ({
      name: `${id}/${name}`,
      page: path,
      body: readFileSync(new URL(`${id}/${name}`, content), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
    })),
);
