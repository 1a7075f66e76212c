// The cells of the notebook page as the build knows them: their code, and what they show.
import { getEntry } from 'astro:content';
import { titledIn } from '../address/named-in-mdx.ts';
import { outputsOf, type Shown } from '../python/at-build.ts';
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
  return titledIn('Cell', page?.body).map(({ id, title }) => {
    const code = texts[`../../../content/cells/${id}.py`];
    if (code === undefined) throw new RangeError(`no cell has the id ${id}; add content/cells/${id}.py`);
    return { id, title, code: code.trimEnd() };
  });
}

let built: Promise<Map<string, Shown[]>> | undefined;

/** What the cells of the notebook page show as they stand, run once by the Python that the page uses. */
export const builtOutputs = (): Promise<Map<string, Shown[]>> => (built ??= notebookCells().then(outputsOf));
