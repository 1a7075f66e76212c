// The computed cells of the table of conventions, for the build and the browser.
import type { Convention, WarmupSettings } from '../../frameworks/index.ts';
import { factsOf } from '../../frameworks/facts.ts';
import { format } from '../../parameters/format.ts';

/** A computed cell: what it says, and by which number it is sorted. */
export interface Cell {
  readonly words: string;
  readonly order: number;
}

/**
 * The two computed cells of a convention's row: the rate of the first update, and the first update at the full rate.
 *
 * @param settings N in updates, and the start as a share of the peak
 * @param peakLr the peak learning rate
 */
export function cellsOf(
  convention: Convention,
  settings: WarmupSettings,
  peakLr: number,
): { first: Cell; arrival: Cell } {
  const facts = factsOf(convention, settings);
  if ('refusal' in facts) {
    const refused = { words: `refused: ${facts.refusal}`, order: Number.MAX_VALUE };
    return { first: refused, arrival: refused };
  }
  const { first, arrival } = facts;
  return {
    first: { words: format(first * peakLr), order: first },
    arrival: { words: arrival === undefined ? 'never' : format(arrival), order: arrival ?? Number.MAX_SAFE_INTEGER },
  };
}
