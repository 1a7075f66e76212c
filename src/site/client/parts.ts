// What brings each `<warmup-part>` to life: the file in `parts/` that `data-part` names.
import { findByName } from '../../schedule/find.ts';
import { enliven as families } from './parts/families.ts';
import { enliven as listing } from './parts/listing.ts';
import { enliven as named } from './parts/named.ts';

/** Code that a page loads only if it has such a part. */
export interface Part {
  readonly enliven: (element: HTMLElement) => void;
}

// Those of a few lines come with the page's code, the others when a page has them.
const few = { families, listing, named };
const files = import.meta.glob<Part>(['./parts/*.ts', '!./parts/{families,listing,named}.ts']);
const parts: Readonly<Record<string, () => Promise<Part>>> = Object.fromEntries([
  ...Object.entries(few).map(([name, enliven]) => [name, () => Promise.resolve({ enliven })]),
  ...Object.entries(files).map(([path, load]) => [path.slice('./parts/'.length, -'.ts'.length), load]),
]);

/**
 * Fetches the code of a part.
 *
 * @param name what its `data-part` says
 * @throws RangeError if there is no such part, with the list
 */
export const loadPart = async (name: string): Promise<Part> => findByName('part', parts, name)();
