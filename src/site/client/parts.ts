// What brings each `<warmup-part>` to life: the file in `parts/` that `data-part` names, a chunk of its own.
import { findByName } from '../../schedule/find.ts';

/** Code that a page loads only if it has such a part. */
export interface Part {
  readonly enliven: (element: HTMLElement) => void;
}

const files = import.meta.glob<Part>('./parts/*.ts');
const parts = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [path.slice('./parts/'.length, -'.ts'.length), load]),
);

/**
 * Fetches the code of a part.
 *
 * @param name what its `data-part` says
 * @throws RangeError if there is no such part, with the list
 */
export const loadPart = async (name: string): Promise<Part> => findByName('part', parts, name)();
