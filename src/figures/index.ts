import { adamStart } from './adam-start.ts';
import { catapult } from './catapult.ts';
import { controls } from './controls.ts';
import { conventions } from './conventions.ts';
import { firstEpoch } from './first-epoch.ts';
import { fixedParabola } from './fixed-parabola.ts';
import { interpolation } from './interpolation.ts';
import type { Figure } from './kit/figure.ts';
import { lab } from './lab.ts';
import { layerNorm } from './layer-norm.ts';
import { parabola } from './parabola.ts';
import { ramp } from './ramp.ts';
import { sensitivity } from './sensitivity.ts';
import { speedLimit } from './speed-limit.ts';
import { tanhNet } from './tanh-net.ts';
import { tinyNet } from './tiny-net.ts';
import { warmupRules } from './warmup-rules.ts';

// Each record is typed by its own rows; from outside, rows are records of numbers.
/** Every figure: those of the article in its order, then those of the other pages. */
export const figures = [
  ramp,
  interpolation,
  firstEpoch,
  parabola,
  fixedParabola,
  catapult,
  speedLimit,
  sensitivity,
  tinyNet,
  controls,
  adamStart,
  layerNorm,
  tanhNet,
  warmupRules,
  conventions,
  lab,
] as unknown as readonly Figure[];

/**
 * The figure with a slug.
 *
 * @throws RangeError if there is none
 * @example figureById('ramp').title // "The learning rate over the first steps"
 */
export function figureById(id: string): Figure {
  const figure = figures.find((each) => each.id === id);
  if (!figure) throw new RangeError(`figure must be one of ${figures.map((each) => each.id).join(', ')}, not ${id}`);
  return figure;
}
