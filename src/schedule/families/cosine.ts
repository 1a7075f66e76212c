// The family of cosine decays.
import type { Schedule } from '../schedule.ts';
import { arriveAtEnd } from './arrive.ts';
import { checkAll, type Family } from './family.ts';
import { shared } from './parameters.ts';

/** What a cosine decay is made of. */
export type CosineParams = {
  /** The last multiplier: finite, ≥ 0. */
  readonly endFactor: number;
  /** The first local step at the last multiplier: a whole number ≥ 0; 0 is there at once. */
  readonly decaySteps: number;
};

const parameters = [shared.endFactor, shared.decaySteps];

/**
 * Half a cosine wave from 1 at local step 0 to **endFactor** at **decaySteps**, held from there on.
 *
 * One cycle of Loshchilov and Hutter, SGDR, arXiv 1608.03983.
 *
 * @param params **endFactor**: a finite number ≥ 0; **decaySteps**: in steps, a whole number ≥ 0, 0 being **endFactor**
 *   at once
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example cosine({ endFactor: 0.5, decaySteps: 4 })(2) // 0.75
 */
export function cosine(params: CosineParams): Schedule {
  checkAll(parameters, params);
  return arriveAtEnd(params, (step) => (1 + Math.cos((Math.PI * step) / params.decaySteps)) / 2);
}

/** The cosine family. */
export const cosineFamily: Family<CosineParams> = {
  id: 'cosine',
  title: 'Cosine',
  parameters,
  curve: cosine,
  tex: String.raw`\begin{cases} m+(1-m)\frac{1+\cos\left(\pi t/D\right)}{2} & t < D \\ m & t \ge D \end{cases}`,
  words:
    'The learning rate falls along half a cosine wave: slowly, fast in the middle, slowly again, and stays at its end factor.',
  source: 'Loshchilov and Hutter, SGDR, arXiv 1608.03983',
};
