// The reader's own f(x): no link holds it, so this browser keeps it from page to page.
import { params, preview, refusals, watch } from '../../figures/kit/live/state.ts';
import { parameters } from '../../parameters/index.ts';
import { ownChange } from '../../parameters/own-change.ts';
import { read } from '../../parameters/read.ts';
import * as storage from './storage.ts';

// Where the browser keeps nothing, f(x) lasts as long as the page.
const store = (own: readonly number[]): boolean =>
  own.length === 0 ? storage.remove(storage.ownCurveKey) : storage.write(storage.ownCurveKey, JSON.stringify(own));

/** Shows the f(x) that this browser keeps; one that is none is refused where a link would be, and forgotten. */
function recall(): void {
  try {
    preview(ownChange(read(parameters.own, storage.read(storage.ownCurveKey) ?? '[]'), params()));
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
  storage.watch(storage.ownCurveKey, recall);
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
