import { format } from '../../parameters/format.ts';
import { outcomes } from '../../parameters/tables/parabola.ts';
import { answered, earlierRows, factorOf, type Outcome, outcomeOf, rowsOf, stepHere } from './rows.ts';
import type { Params } from '../../parameters/index.ts';

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
