// What a convention makes of numbers that a reader typed, in a sentence: for the build and the browser.
import type { Convention, WarmupSettings } from '../../frameworks/index.ts';
import { factsOf } from '../../frameworks/facts.ts';
import { format } from '../../parameters/format.ts';

/**
 * The first rate and the arrival of a convention, with the numbers that they are computed from.
 *
 * @param settings N in updates, from 0, and the start as a share of the peak
 * @param peakLr the peak learning rate, above 0
 * @param whose whose numbers they are: the reader's, or those that the page begins with
 * @example inNumbers(nanogpt.conventions[0], { length: 3, startFactor: 0 }, 0.5, 'your')
 * // "With your warmup of 3 updates and peak of 0.5: the first update runs at 0.125, and the first at the full rate is update 3."
 */
export function inNumbers(
  convention: Convention,
  settings: WarmupSettings,
  peakLr: number,
  whose: 'your' | 'the default',
): string {
  const start = convention.startName ? `, start factor of ${format(settings.startFactor)}` : '';
  const updates = settings.length === 1 ? 'update' : 'updates';
  const given = `With ${whose} warmup of ${format(settings.length)} ${updates}${start} and peak of ${format(peakLr)}`;
  const facts = factsOf(convention, settings);
  if ('refusal' in facts) return `${given}: refused, since ${facts.refusal}.`;
  const { first, arrival } = facts;
  const arrives =
    arrival === undefined ? 'none runs at the full rate' : `the first at the full rate is update ${format(arrival)}`;
  return `${given}: the first update runs at ${format(first * peakLr)}, and ${arrives}.`;
}
