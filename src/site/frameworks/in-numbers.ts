// What a convention makes of numbers that a reader typed, in a sentence: for the build and the browser.
import type { Convention, WarmupSettings } from '../../frameworks/index.ts';
import { factsOf } from '../../frameworks/facts.ts';
import { format } from '../../parameters/format.ts';
import { countedBy, underneath } from './counts.ts';

/**
 * The first rate and the arrival of a convention, with the numbers that they are computed from, counted in what its N
 * counts.
 *
 * @param settings N, from 0, and the start as a share of the peak
 * @param peakLr the peak learning rate, above 0
 * @param whose whose numbers they are: the reader's, or those that the page begins with
 * @example inNumbers(nanogpt.conventions[0], { length: 3, startFactor: 0 }, 0.5, 'your')
 * // "With your warmup of 3 updates and peak of 0.5: the first update runs at 0.125, and the full rate comes from update 3 on."
 */
export function inNumbers(
  convention: Convention,
  settings: WarmupSettings,
  peakLr: number,
  whose: 'your' | 'the default',
): string {
  const { startName, startIs, unit, beforeDecay } = convention;
  const { of, first, from } = countedBy(convention);
  const typed = startIs === 'rate' ? ` (${startName} of ${format(settings.startFactor * peakLr)})` : '';
  const start = startName ? `, start factor of ${format(settings.startFactor)}${typed}` : '';
  const length = format(settings.length);
  const warmup =
    unit === 'update'
      ? `warmup of ${length} ${settings.length === 1 ? 'update' : 'updates'}`
      : `N of ${length} (counted in ${of})`;
  const given = `With ${whose} ${warmup}${start} and peak of ${format(peakLr)}`;
  const facts = factsOf(convention, settings);
  if ('refusal' in facts) return `${given}: refused, since ${facts.refusal}.`;
  const { arrival } = facts;
  const then =
    arrival === undefined
      ? 'none runs at the full rate'
      : beforeDecay
        ? `${from(format(arrival))} comes ${underneath}`
        : `the full rate comes ${from(format(arrival))}`;
  return `${given}: ${first} ${format(facts.first * peakLr)}, and ${then}.`;
}
