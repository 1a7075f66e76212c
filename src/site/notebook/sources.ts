import { getEntry } from 'astro:content';
import type { CellSource } from './markup.ts';

const texts = import.meta.glob<string>('../../../content/cells/*.py', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The cells of the notebook page, in the order in which its prose names them. Only the build can read them.
 *
 * @throws RangeError if the prose names a cell that content/cells does not have
 */
export async function notebookCells(): Promise<CellSource[]> {
  const page = await getEntry('pages', 'notebook');
  return [...(page?.body ?? '').matchAll(/<Cell\s+id="([^"]+)"\s+title="([^"]+)"/g)].map(([, id, title]) => {
    const code = texts[`../../../content/cells/${id}.py`];
    if (code === undefined) throw new RangeError(`no cell has the id ${id}; add content/cells/${id}.py`);
    return { id: id!, title: title!, code: code.trimEnd() };
  });
}
