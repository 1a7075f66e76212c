// The one sentence that answers, and how its matches count the lines.
import { inWords } from '../schedule/words.ts';
import type { Reading } from './answer.ts';
import type { Fit } from './fit/fit.ts';
import { linearOf } from './match.ts';
import { shown } from './number-words.ts';

/** At most this many frameworks are named; the rest are counted. */
const mostNames = 4;

function named(fits: readonly Fit[]): string {
  const names = [...new Set(fits.map(({ framework }) => framework.title))];
  const others = names.length - mostNames;
  return inWords(others <= 1 ? names : [...names.slice(0, mostNames), `${others} others`]);
}

/**
 * One sentence that answers which warmup it is.
 *
 * @param fits one or more, best first
 * @param perLine where a line is written every k updates and k is unknown: the updates that the fits took for k
 * @example summary([pasted.fit]) // 'A linear warmup, w = 0, W = 4, peak 0.1: the convention of Hugging Face transformers.'
 */
export function summary(fits: readonly Fit[], perLine?: number): string {
  const [fit] = fits;
  if (fit === undefined) return '';
  const linear = linearOf(fit.convention, fit.typed);
  const inLines = (count: number) => (perLine === undefined ? `${count}` : `${count / perLine} · k`);
  if (linear === undefined) {
    return `${fit.framework.title}, ${fit.convention.title}: ${fit.convention.lengthName} = ${inLines(fit.typed.length)}, peak ${shown(fit.peakLr)}.`;
  }
  const numbers = `A linear warmup, w = ${shown(linear.startFactor)}, W = ${inLines(linear.warmupSteps)}, peak ${shown(fit.peakLr)}${perLine === undefined ? '' : ', where a line is written every k updates'}`;
  if (fit.asShipped)
    return `${numbers}: the convention of ${named(fits.filter(({ asShipped, shift }) => asShipped && shift === fit.shift))}.`;
  return `${numbers}: the start is nobody’s default; ${named(fits)} can be told to start there.`;
}

/**
 * Which counting a fit takes for granted; undefined where all fits take the same.
 *
 * @param fit one of **fits**
 * @param fits all that are listed
 * @param read what was read
 * @example
 * const fits = [pasted.fit, { ...pasted.fit, shift: 1 }];
 * countingOf(fits[1], fits, pasted.rates.read) // 'if the first rate is that of update 1'
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
