// The scale between the positions of a slider and the values of a parameter.
import type { NumberParameter } from './parameter.ts';

// A native range input moves over whole positions; these two functions are the scale between positions and values.
// Products of decimals are cut to 12 digits so that 5000 × 1e-6 is the 0.005 a reader would type.
const tidy = (value: number): number => Number(value.toPrecision(12));

/**
 * The value at a slider position.
 *
 * @param position whole number ≥ 0
 * @example valueAt(parameters.warmupSteps, 190) // 1000
 */
export function valueAt({ scale, unitStep, min, max }: NumberParameter, position: number): number {
  if (scale === 'linear') return tidy(min + position * unitStep);
  if (position < 10) return tidy(position * unitStep);
  const decade = Math.floor((position - 10) / 90);
  // Above the last rung stands the greatest value, which need not be one.
  return Math.min(tidy((10 + ((position - 10) % 90)) * 10 ** decade * unitStep), max);
}

/**
 * The slider position nearest to a value; on a ladder the nearest rung at or below it.
 *
 * @param value a legal value of the parameter
 * @example positionOf(parameters.warmupSteps, 1000) // 190
 */
export function positionOf({ scale, unitStep, min, max }: NumberParameter, value: number): number {
  if (scale === 'linear') return Math.round((value - min) / unitStep);
  const units = tidy(value / unitStep);
  if (units < 10) return Math.floor(units);
  const decade = Math.floor(Math.log10(units)) - 1;
  const rung = tidy(units / 10 ** decade);
  return 90 * decade + (value === max ? Math.ceil(rung) : Math.floor(rung));
}

/**
 * The value some slider positions away, kept inside the parameter's range.
 *
 * @param value a legal value of the parameter
 * @param positions whole number; negative moves down
 * @example nudge(parameters.warmupSteps, 1000, 1) // 1100
 */
export function nudge(parameter: NumberParameter, value: number, positions: number): number {
  const position = Math.max(positionOf(parameter, value) + positions, 0);
  return Math.min(Math.max(valueAt(parameter, position), parameter.min), parameter.max);
}
