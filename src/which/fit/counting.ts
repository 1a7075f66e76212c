import type { Reading } from '../answer.ts';
import type { Fit } from './fit.ts';

/**
 * Which counting a fit takes for granted; undefined where all fits take the same.
 *
 * @param fit one of **fits**
 * @param fits all that are listed
 * @param read what was read
 * @example countingOf(pasted.fit, [pasted.fit], pasted.rates.read) // undefined
 */
export function countingOf(fit: Fit, fits: readonly Fit[], read: Reading): string | undefined {
  if (fits.every(({ shift }) => shift === fit.shift)) return undefined;
  if (read.from === 'rates' || read.unit !== 'update')
    return `if the first rate is that of ${read.unit} ${fit.shift + (read.points[0]?.step ?? 0)}`;
  const counts = [
    'if line n shows the rate before the scheduler’s nth step',
    'if line n shows the rate after the scheduler’s nth step',
    'if line n, counted from 0, shows the rate after the scheduler’s step',
  ];
  return counts[fit.shift + 1];
}
