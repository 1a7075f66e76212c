// How far both runs on the fixed parabola are from its minimum, as powers of ten and in words.
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { linearWarmup, scriptWarmup } from '../../schedule/index.ts';
import { plottedSteps } from '../kit/draw/steps.ts';

/** How far the weight of each run is from the minimum after a step, as a power of ten. */
export interface Row {
  step: number;
  none: number;
  warmup: number;
}

/** The powers of ten between which a 64-bit number is neither 0 nor infinite. */
export const numbers = { least: -324, greatest: 308.25 } as const;

/** The learning rate above which a parabola of curvature 1 is climbed: 2/λ. */
export const limit = 2;

// Powers of ten are summed: the distance itself would be infinite or 0 long before the last step.
const within = (power: number): number =>
  Math.min(Math.max(Math.round(power * 1000) / 1000, numbers.least), numbers.greatest);

/** The distance from the minimum as a power of ten, after every step of a run whose warmup has so many steps. */
export function powersOf({ fixedLr, fixedSteps }: Params, warmupSteps: number): number[] {
  const multiplier = linearWarmup({ startFactor: scriptWarmup.startFactor, warmupSteps });
  const powers = [0];
  for (let step = 0; step < fixedSteps; step++) {
    // With curvature 1 a step multiplies the weight by 1 − η. From 0 no step leads away.
    powers.push(powers[step]! + Math.log10(Math.abs(1 - fixedLr * multiplier(step))));
  }
  return powers;
}

/** The step that the cursor is on. */
export const stepHere = ({ fixedStep, fixedSteps }: Params): number => Math.min(fixedStep, fixedSteps);

/** The plotted steps of both runs, from a distance of 1. */
export function rowsOf(params: Params): Row[] {
  const { fixedSteps, fixedWarmup } = params;
  const [none, warmup] = [powersOf(params, 0), powersOf(params, fixedWarmup)];
  const inWarmup = [1, 2, 3, 4].map((quarter) => Math.round((fixedWarmup * quarter) / 4));
  // Where numbers end, a line turns level.
  const ends = [none, warmup].map((powers) =>
    powers.findIndex((power) => power >= numbers.greatest || power <= numbers.least),
  );
  const steps = plottedSteps(fixedSteps, [...inWarmup, ...ends, stepHere(params), 1], 25);
  return steps.map((step) => ({ step, none: within(none[step]!), warmup: within(warmup[step]!) }));
}

/** The first step after which the run with warmup is farther away than it started, however long that takes; Infinity if never. */
export function stepBeyondStart(params: Params): number {
  const { fixedLr, fixedWarmup } = params;
  const reached = powersOf({ ...params, fixedSteps: fixedWarmup }, fixedWarmup);
  const passed = reached.findIndex((power) => power > 0);
  if (passed > 0) return passed;
  const perStep = Math.log10(Math.abs(1 - fixedLr));
  return perStep > 0 ? fixedWarmup + Math.floor(-reached[fixedWarmup]! / perStep) + 1 : Infinity;
}

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
