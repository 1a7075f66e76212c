// The family of cosine decays with restarts.
import { wholeFrom } from '../refuse.ts';
import { defaultRun } from '../run-spec.ts';
import type { Schedule } from '../schedule.ts';
import { arriveAtEnd } from './arrive.ts';
import { checkAll, type Family, type FamilyParameter } from './family.ts';
import { shared } from './parameters.ts';

/** What a cosine with restarts is made of. */
export type CosineRestartsParams = {
  /** The last multiplier: finite, ≥ 0. */
  readonly endFactor: number;
  /** The first local step at the last multiplier: a whole number ≥ 0; 0 is there at once. */
  readonly decaySteps: number;
  /** How many times it falls: a whole number ≥ 1; each fall but the last ends with a jump back to 1. */
  readonly cycles: number;
};

const cycles: FamilyParameter = {
  name: 'cycles',
  symbol: 'n',
  words: 'the number of times the learning rate falls',
  range: wholeFrom(1),
  default: defaultRun.cycles,
};

const parameters = [shared.endFactor, shared.decaySteps, cycles];

/**
 * Equally long half cosine waves, each from 1 towards **endFactor**, which the last one reaches at **decaySteps** and
 * holds.
 *
 * SGDR (arXiv 1608.03983) with cycles of one length, as in transformers 5.23.0, optimization.py,
 * `get_cosine_with_hard_restarts_schedule_with_warmup`. Whole-number arithmetic finds the restarts, so none is a step
 * late.
 *
 * @param params **endFactor**: a finite number ≥ 0; **decaySteps**: in steps, a whole number ≥ 0, 0 being **endFactor**
 *   at once; **cycles**: a whole number ≥ 1
 * @throws RangeError for one outside its range, and at a step that is negative or not finite
 * @example cosineRestarts({ endFactor: 0.5, decaySteps: 8, cycles: 2 })(6) // 0.75
 */
export function cosineRestarts(params: CosineRestartsParams): Schedule {
  checkAll(parameters, params);
  const { decaySteps, cycles } = params;
  return arriveAtEnd(params, (step) => {
    // A product past the largest double would have no remainder.
    const phase = (Math.min(cycles * step, Number.MAX_VALUE) % decaySteps) / decaySteps;
    return (1 + Math.cos(Math.PI * phase)) / 2;
  });
}

/** The family of cosines with restarts. */
export const cosineRestartsFamily: Family<CosineRestartsParams> = {
  id: 'cosine-restarts',
  title: 'Cosine with restarts',
  parameters,
  curve: cosineRestarts,
  tex: String.raw`\begin{cases} m+(1-m)\frac{1+\cos\left(\pi\left(\frac{nt}{D}-\left\lfloor\frac{nt}{D}\right\rfloor\right)\right)}{2} & t < D \\ m & t \ge D \end{cases}`,
  words:
    'The learning rate falls along half a cosine wave, jumps back to its peak, and falls again, as often as there are cycles.',
  source:
    'Loshchilov and Hutter, SGDR, arXiv 1608.03983; huggingface/transformers 5.23.0, optimization.py, get_cosine_with_hard_restarts_schedule_with_warmup',
};
