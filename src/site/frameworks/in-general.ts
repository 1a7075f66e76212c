// What a convention does, in a sentence of N, s and the peak: for the build.
import { arrivalWords, firstWords } from '../../frameworks/facts.ts';
import type { Convention } from '../../frameworks/index.ts';
import { countedBy, underneath } from './counts.ts';

/**
 * The first rate and the arrival of a convention as formulas, counted in what its N counts.
 *
 * @example inGeneral(nanogpt.conventions[0]) // "peak / (N + 1) first, and the full rate from update N on."
 */
export function inGeneral(convention: Convention): string {
  const { startIs, startName, beforeDecay } = convention;
  const { from, converted } = countedBy(convention);
  const share = firstWords(convention);
  const first =
    startIs === 'rate' && share !== '0' ? `${startName} first, a rate and no share of the peak` : `${share} first`;
  const arrival = arrivalWords(convention) ?? 'never';
  const then =
    arrival === 'never'
      ? 'the full rate never'
      : beforeDecay
        ? `${from(arrival)} ${underneath}, which is the full rate only without a decay`
        : `the full rate ${from(arrival)}`;
  return [`${first}, and ${then}.`, converted].filter(Boolean).join(' ');
}
