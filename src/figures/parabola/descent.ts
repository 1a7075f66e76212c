// Gradient descent on a parabola: its steps, and what they do in words.
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { outcomes } from '../../parameters/tables/parabola.ts';

/** A step down a parabola: where the weight is after it, and its loss there. */
export interface Row {
  step: number;
  weight: number;
  loss: number;
}

/** What a weight on a parabola does, by its slug. */
export type Outcome = keyof typeof outcomes;

const mostSteps = 12;

/** By how much a step multiplies the weight: 1 − ηλ. */
export const factorOf = ({ parabolaLr, curvature }: Params): number => 1 - parabolaLr * curvature;

/** What the weight does at a rate and a curvature. */
export function outcomeOf(params: Params): Outcome {
  const factor = factorOf(params);
  // A rate that a slider made may miss 2/λ by a rounding.
  if (Math.abs(factor + 1) < 1e-9) return 'same';
  if (factor < -1) return 'away';
  return factor < -1e-9 ? 'over' : 'closer';
}

/** Whether the steps are shown: in the example, and once the reader has said what they will do. */
export const answered = ({ parabolaLr, curvature, predictedLr, predictedCurvature }: Params): boolean =>
  parabolaLr === predictedLr && curvature === predictedCurvature;

/** The last step that is shown. */
export const lastStep = (params: Params): number => (answered(params) ? mostSteps : 0);

/** The step that the cursor is on. */
export const stepHere = (params: Params): number => Math.min(params.parabolaStep, lastStep(params));

/** Every step that is shown, from the start at weight 1. */
export function rowsOf(params: Params): Row[] {
  const factor = factorOf(params);
  let weight = 1;
  return Array.from({ length: lastStep(params) + 1 }, (_, step) => {
    if (step > 0) weight *= factor;
    return { step, weight, loss: (params.curvature * weight * weight) / 2 };
  });
}

/** The steps at the rate that was answered last, as long as the next is asked for on the same parabola; none otherwise. */
export function earlierRows(params: Params): Row[] {
  const { curvature, predictedLr, predictedCurvature } = params;
  if (answered(params) || curvature !== predictedCurvature) return [];
  return rowsOf({ ...params, parabolaLr: predictedLr });
}

const because: Readonly<Record<Outcome, (curvature: number) => string>> = {
  closer: (curvature) => `the rate is not above 1/λ = ${format(1 / curvature, 4)}`,
  over: (curvature) =>
    `the rate is above 1/λ = ${format(1 / curvature, 4)} and below 2/λ = ${format(2 / curvature, 4)}`,
  same: (curvature) => `the rate is exactly 2/λ = ${format(2 / curvature, 4)}`,
  away: (curvature) => `the rate is above 2/λ = ${format(2 / curvature, 4)}`,
};

/** What happens, why, and whether the reader said so; or the question, as long as they have said nothing. */
export function parabolaWords(params: Params): string {
  const { parabolaLr, curvature, prediction } = params;
  const setting = `at learning rate ${format(parabolaLr)} on a parabola of curvature ${format(curvature)}`;
  if (!answered(params)) {
    const earlier = earlierRows(params).length > 0 ? ` Dotted are the steps at ${format(params.predictedLr)}.` : '';
    return `A weight stands at 1, the minimum is at 0, and the slope points there. What do its steps do ${setting}? Say it with one of the buttons.${earlier}`;
  }
  const outcome = outcomeOf(params);
  const happens = `each step multiplies the weight by 1 − ηλ = ${format(factorOf(params), 4)}: it ${outcomes[outcome]}, because ${because[outcome](curvature)}.`;
  if (prediction === 'none') return `${setting.replace('at', 'At')}, ${happens}`;
  const verdict = prediction === outcome ? 'Right' : 'No';
  return `You said that the weight ${outcomes[prediction]}. ${verdict}: ${setting}, ${happens}`;
}

/** Where the weight is at the cursor. */
export function placeWords(params: Params): string {
  const { step, weight, loss } = rowsOf(params)[stepHere(params)]!;
  return `After step ${step} the weight is ${format(weight, 4)} and the loss ${format(loss, 4)}.`;
}

/** The same; beside the first step, whether it is what the reader said. */
export function hereWords(params: Params): string {
  const [place, { prediction }] = [placeWords(params), params];
  if (prediction === 'none' || stepHere(params) !== 1) return place;
  const outcome = outcomeOf(params);
  return `${prediction === outcome ? 'Right' : 'No'}: the weight ${outcomes[outcome]}. ${place}`;
}
