import { read } from '../../parameters/read.ts';
import { params, preview, refusals, watch } from '../../figures/kit/live/state.ts';
import { ownChange } from '../../parameters/own-change.ts';
import { parameters } from '../../parameters/index.ts';

// No link holds the reader's own f(x): this browser does, from page to page.
const key = 'own';

// Storage may be forbidden, or full: then f(x) lasts as long as the page.
function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(own: readonly number[]): boolean {
  try {
    if (own.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(own));
    return true;
  } catch {
    return false;
  }
}

/** Shows the f(x) that this browser keeps; one that is none is refused where a link would be, and forgotten. */
function recall(): void {
  try {
    preview(ownChange(read(parameters.own, stored() ?? '[]'), params()));
  } catch (error) {
    refusals.value = [...refusals.value, `${(error as RangeError).message}: what this browser kept is forgotten`];
    store([]);
  }
}

/** Shows the reader's own f(x) on this page, as this browser keeps it, and keeps it when it changes, here or in another tab. */
export function followOwn(): void {
  recall();
  let last = params().own;
  watch(() => {
    const { own } = params();
    if (own !== last) store(own);
    last = own;
  });
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) recall();
  });
}

/**
 * Takes another f(x) of the reader's own, for this page and all others.
 *
 * @returns whether this browser keeps it for the others
 */
export function useOwn(own: readonly number[]): boolean {
  const kept = store(own);
  preview(ownChange(own, params()));
  return kept;
}
