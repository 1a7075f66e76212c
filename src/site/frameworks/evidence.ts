// What speaks for a framework's code: what was executed, and where its source can be read.
import { getCollection } from 'astro:content';

const executed = new Map((await getCollection('executed')).map(({ id, data }) => [id, data]));

/**
 * What executing a framework's snippets gave, or undefined where it was read and not executed.
 *
 * @param id `id` of a Framework
 */
export const executedOf = (id: string) => executed.get(id);
