import { caseOf } from '../../parameters/cases.ts';
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { at, type Mine } from './rows.ts';

/** From where to where the learning rate goes. */
export function journey(params: Params): string {
  const { startFactor, warmupSteps, peakLr } = params;
  const peak = format(peakLr);
  const start = startFactor === 0 ? 'zero' : `${format(startFactor * peakLr)}, ${format(startFactor)} times the peak`;
  const end = `${peak} at step ${format(warmupSteps)}, where it stays`;
  return {
    none: `There is no warmup: every step runs at the peak learning rate ${peak}.`,
    flat: `The start factor is 1, so every step runs at the peak learning rate ${peak}.`,
    rising: `The learning rate starts at ${start}, climbs by the same amount every step and reaches the peak ${end}.`,
    falling: `The learning rate starts at ${start}, falls by the same amount every step and reaches the peak ${end}.`,
  }[caseOf(params)];
}

/** The rate at the reader's place, and the reader's own f(x) or rate there if there is one. */
export function hereWords(params: Params, mine: Mine = 'your f(x)'): string {
  const { step, multiplier, rate, own, ownRate } = at(params, params.step);
  const told = `At step ${format(step)} the multiplier is ${format(multiplier)} and the rate is ${format(rate)}`;
  if (own === undefined || ownRate === undefined) return `${told}.`;
  if (own === '' || ownRate === '') return `${told}; ${mine} ${mine === 'your rates' ? 'end' : 'ends'} before it.`;
  return `${told}; ${mine === 'your rates' ? `your rate is ${format(ownRate)}` : `${mine} is ${format(own)}`}.`;
}
