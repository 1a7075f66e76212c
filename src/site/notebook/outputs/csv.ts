import type { Drawn, Reading } from './reading.ts';

/**
 * Every number of a drawn output beside the formula's, to the last bit, as comma-separated values.
 *
 * @example csvOf(output, readingOf(output)).split('\n')[0] // "step,rate,formula"
 */
export function csvOf({ kind }: Drawn, { numbers, core }: Reading): string {
  const lines = numbers.map((number, step) => `${step},${number},${core(step)}`);
  return [`step,${kind === 'plot' ? 'rate' : 'multiplier'},formula`, ...lines, ''].join('\n');
}
