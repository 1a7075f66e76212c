import type { Fit } from './fit/fit.ts';
import { linearOf } from './match.ts';
import { listed, shown } from './number-words.ts';

/** As many names as a sentence bears. */
const most = 4;

function named(fits: readonly Fit[]): string {
  const names = [...new Set(fits.map(({ framework }) => framework.title))];
  const rest = names.length - most;
  if (rest <= 1) return listed(names);
  return `${names.slice(0, most).join(', ')} and ${rest} others`;
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
