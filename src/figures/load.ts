// Fetches one figure in the browser: each is a chunk of its own, so that a page loads the figures it shows and no other.
import { unknownName } from '../schedule/find.ts';
import type { Figure } from './kit/figure.ts';

// Every folder beside this file whose index.ts exports `figure`. Rows differ from figure to figure; from outside, they
// are records of numbers.
const loaders = import.meta.glob<Figure>('./*/index.ts', { import: 'figure' });

/** The ids of the figures that can be fetched, which are the names of their folders. */
export const loadable: readonly string[] = Object.keys(loaders).map((path) => path.split('/')[1]!);

/**
 * Fetches the figure with an id.
 *
 * @throws RangeError if there is none
 * @example (await loadFigure('ramp')).id // "ramp"
 */
export async function loadFigure(id: string): Promise<Figure> {
  const load = loaders[`./${id}/index.ts`];
  if (!load) throw unknownName('figure', loadable, id);
  return load();
}
