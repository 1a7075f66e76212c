import { adamStart } from './adam-start/index.ts';
import { catapult } from './catapult/index.ts';
import { controls } from './controls/index.ts';
import { conventions } from './conventions/index.ts';
import { firstEpoch } from './first-epoch/index.ts';
import { fixedParabola } from './fixed-parabola/index.ts';
import { interpolation } from './interpolation/index.ts';
import type { Figure } from './kit/figure.ts';
import { lab } from './lab/index.ts';
import { layerNorm } from './layer-norm/index.ts';
import { parabola } from './parabola/index.ts';
import { ramp } from './ramp/index.ts';
import { sensitivity } from './sensitivity/index.ts';
import { speedLimit } from './speed-limit/index.ts';
import { tanhNet } from './tanh-net/index.ts';
import { tinyNet } from './tiny-net/index.ts';
import { warmupRules } from './warmup-rules/index.ts';

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
