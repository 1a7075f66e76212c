// What the browser keeps of a notebook's cells.
import * as storage from '../browser/storage.ts';
import type { Replaced } from './replaced.ts';
import type { Texts } from './share.ts';

/** What the browser keeps of a notebook: texts that differ from the page's own, and what a reset or a link replaced. */
export interface Kept {
  readonly texts: Texts;
  readonly replaced: Readonly<Record<string, Replaced>>;
}

/** Where a notebook's texts outlast the page. */
export interface Store {
  readonly read: () => Kept;
  /**
   * Keeps what there is of one cell, and leaves the others as they are.
   *
   * @returns false if the browser does not let it
   */
  readonly write: (id: string, text: string | undefined, replaced: Replaced) => boolean;
  /** Tells when another tab has kept something: what there was before, and what there is. */
  readonly watch: (listener: (before: Kept, now: Kept) => void) => void;
}

const onlyTexts = (value: unknown): Texts =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([, text]) => typeof text === 'string'));

// One text alone is how an earlier version of this page kept it.
const onlyLists = (value: unknown): Kept['replaced'] =>
  Object.fromEntries(
    Object.entries(value ?? {})
      .map(([id, texts]) => [id, [texts].flat().filter((text) => typeof text === 'string')] as const)
      .filter(([, texts]) => texts.length > 0),
  );

// Another version of this page, or another page of this origin, may have written anything there.
function parse(json: string | null): Kept {
  try {
    const { texts, replaced } = JSON.parse(json ?? '{}') ?? {};
    return { texts: onlyTexts(texts), replaced: onlyLists(replaced) };
  } catch {
    return { texts: {}, replaced: {} };
  }
}

function changed<Each>(all: Readonly<Record<string, Each>>, id: string, one: Each | undefined): Record<string, Each> {
  const others = Object.entries(all).filter(([other]) => other !== id);
  return Object.fromEntries(one === undefined ? others : [...others, [id, one]]);
}

/** Opens what is kept under a key of localStorage; where there is none, or it is full or forbidden, nothing is kept. */
export function openStore(key: string): Store {
  const read = (): Kept => parse(storage.read(key));
  return {
    read,
    write: (id, text, replaced) => {
      const now = read();
      const kept = {
        texts: changed(now.texts, id, text),
        replaced: changed(now.replaced, id, replaced.length > 0 ? replaced : undefined),
      };
      const empty = Object.keys(kept.texts).length + Object.keys(kept.replaced).length === 0;
      return empty ? storage.remove(key) : storage.write(key, JSON.stringify(kept));
    },
    watch: (listener) => storage.watch(key, (before, now) => listener(parse(before), parse(now))),
  };
}
