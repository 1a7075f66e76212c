import { getCollection } from 'astro:content';
import type { Source } from '../../frameworks/index.ts';

const executed = new Map((await getCollection('executed')).map(({ id, data }) => [id, data]));

/**
 * What executing a framework's snippets gave, or undefined where it was read and not executed.
 *
 * @param id `id` of a Framework
 */
export const executedOf = (id: string) => executed.get(id);

/** Where a source can be read in a browser. */
export const sourceUrl = ({ repo, file, commit }: Source): string =>
  `https://github.com/${repo}/blob/${commit}/${file}`;
