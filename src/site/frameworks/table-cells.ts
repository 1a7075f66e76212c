// The computed numbers of a convention, as a page says them: for the build and the browser.
import type { Convention, WarmupSettings } from '../../frameworks/index.ts';
import { factsOf } from '../../frameworks/facts.ts';
import { format } from '../../parameters/format.ts';

/**
 * The rate of a convention's first update and its first update at the full rate, in words.
 *
 * @param settings N in updates, and the start as a share of the peak
 * @param peakLr the peak learning rate
 */
export function cellsOf(
  convention: Convention,
  settings: WarmupSettings,
  peakLr: number,
): { first: string; arrival: string } {
  const facts = factsOf(convention, settings);
  if ('refusal' in facts) return { first: `refused: ${facts.refusal}`, arrival: 'refused' };
  const { first, arrival } = facts;
  return { first: format(first * peakLr), arrival: arrival === undefined ? 'never' : format(arrival) };
}
