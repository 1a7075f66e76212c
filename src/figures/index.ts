// The list of all figures, in order. A figure is one record, `figure` in the index.ts of its folder: see kit/figure.ts.
import { findById } from '../schedule/find.ts';
import { figure as adamStart } from './adam-start/index.ts';
import { figure as catapult } from './catapult/index.ts';
import { figure as controls } from './controls/index.ts';
import { figure as conventions } from './conventions/index.ts';
import { figure as firstEpoch } from './first-epoch/index.ts';
import { figure as fixedParabola } from './fixed-parabola/index.ts';
import { figure as interpolation } from './interpolation/index.ts';
import type { Figure } from './kit/figure.ts';
import { figure as lab } from './lab/index.ts';
import { figure as layerNorm } from './layer-norm/index.ts';
import { figure as parabola } from './parabola/index.ts';
import { figure as ramp } from './ramp/index.ts';
import { figure as sensitivity } from './sensitivity/index.ts';
import { figure as speedLimit } from './speed-limit/index.ts';
import { figure as tanhNet } from './tanh-net/index.ts';
import { figure as tinyNet } from './tiny-net/index.ts';
import { figure as warmupRules } from './warmup-rules/index.ts';

// Each record is typed by its own rows; from outside, rows are records of numbers.
/** Every figure, in the order of the book: those of the chapters, then those of the other pages. Its place is its number. */
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
  return findById('figure', figures, id);
}
