import { limit, numbers, powersOf, stepBeyondStart } from './rows.ts';
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';

const raised = (exponent: number): string =>
  String(exponent).replace(/./g, (sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)]!));

/** A distance, given as a power of ten. */
function distance(power: number): string {
  if (power >= numbers.greatest) return 'past the end of 64-bit numbers';
  if (power <= numbers.least) return '0, as far as a 64-bit number can tell';
  if (Math.abs(power) < 4) return format(10 ** power, 2);
  const exponent = Math.floor(power);
  return `${format(10 ** (power - exponent), 2)}\u00a0·\u00a010${raised(exponent)}`;
}

/** Which of the three cases the rate is, and what the warmup does about it. */
export function fixedWords(params: Params): string {
  const { fixedLr, fixedWarmup, fixedSteps } = params;
  const start = `The curvature is 1 everywhere, so that a rate below ${limit} is safe. At a peak rate of ${format(fixedLr)}`;
  if (fixedLr < limit) return `${start} the weight comes closer with and without a warmup.`;
  if (fixedLr === limit)
    return `${start}, exactly there, the weight jumps to and fro for ever once the rate is at its peak.`;
  const beyond = stepBeyondStart(params);
  const late = beyond > fixedSteps ? ', which is after the end of this run' : '';
  const delay =
    fixedWarmup === 0
      ? 'both runs are the same, since the warmup has 0 steps'
      : Number.isFinite(beyond)
        ? `with a warmup of ${counted(fixedWarmup, 'step')} it is farther away than it started from step ${format(beyond)} on${late}`
        : `with a warmup of ${counted(fixedWarmup, 'step')} it meets the minimum exactly, and stays`;
  return `${start} the weight gets farther away without a warmup from step 1 on; ${delay}.`;
}

/** Where both runs are after a step. */
export function hereWords(params: Params, step: number): string {
  const [none, warmup] = [0, params.fixedWarmup].map((steps) => distance(powersOf(params, steps)[step]!));
  return `After step ${format(step)} the distance from the minimum is, without warmup, ${none}; with it, ${warmup}.`;
}

/** What both runs come to, for someone who touches nothing. */
export function findingWords({ fixedLr, fixedWarmup }: Params): string {
  if (fixedLr > limit && fixedWarmup > 0) {
    return 'On a fixed parabola warmup only delays: a rate above 2/curvature climbs it sooner or later.';
  }
  if (fixedLr < limit) return 'Below 2/curvature a fixed parabola needs no warmup.';
  return 'On a fixed parabola nothing but the rate at the end decides.';
}
