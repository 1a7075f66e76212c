// The values that equations are read at, and the two letters that stand for formulas of them.
import { linearWarmup } from '../families/linear-warmup.ts';

/** The values an equation is read at, by the letters the article gives them. Steps are finished optimizer updates. */
export interface Point {
  /** Start factor, a finite number ≥ 0. */
  readonly w: number;
  /** Warmup steps, a whole number ≥ 0. */
  readonly W: number;
  /** Step, a finite number ≥ 0. */
  readonly x: number;
  /** Share of the peak rate, between w and 1. */
  readonly p: number;
  /** Peak learning rate, a finite number ≥ 0. */
  readonly eta: number;
  /** Batches per epoch, a whole number ≥ 1. */
  readonly L: number;
  /** Iteration of the script, a whole number ≥ 0. */
  readonly i: number;
  /** Calls of the scheduler's `step`, a whole number ≥ 0. */
  readonly k: number;
}

/**
 * The core's f at one step, with the start factor and warmup steps of a point.
 *
 * @param point **w** and **W**, each in its range
 * @param step finished optimizer updates; NaN for what is no step: a negative or not finite one
 * @example f({ w: 0.5, W: 4 }, 1) // 0.625
 */
export function f({ w, W }: Pick<Point, 'w' | 'W'>, step: number): number {
  return Number.isFinite(step) && step >= 0 ? linearWarmup({ startFactor: w, warmupSteps: W })(step) : NaN;
}

/**
 * Progress α = x / W through the warmup.
 *
 * @param point **x** and **W**, each in its range; NaN for W = 0, where there is no warmup to be in
 * @example progress({ x: 1, W: 4 }) // 0.25
 */
export function progress({ x, W }: Pick<Point, 'x' | 'W'>): number {
  return W > 0 ? x / W : NaN;
}
