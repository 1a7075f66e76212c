import { outcomes } from '../../parameters/tables/parabola.ts';
import type { Params } from '../../parameters/index.ts';

/** A step down a parabola: where the weight is after it, and its loss there. */
export interface Row {
  step: number;
  weight: number;
  loss: number;
}

/** What a weight on a parabola does, by its slug. */
export type Outcome = keyof typeof outcomes;

const last = 12;

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
export const lastStep = (params: Params): number => (answered(params) ? last : 0);

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
