// A warmup as a weighted sum of its peak and its start, so that both can be solved for.
import type { Convention } from '../../frameworks/framework.ts';
import type { Schedule } from '../../schedule/index.ts';
import { clip, type Polygon } from './polygon.ts';
import type { Bound } from './stretch.ts';

/** A rate at each step as p · A(step) + q · B(step): p the peak rate, q the start rate. */
interface Shape {
  peakShare: Schedule;
  startShare: Schedule;
}

/**
 * A straight warmup of W steps: q at step 0, p from W on.
 *
 * @param warmupSteps W, a whole number ≥ 0
 * @example straight(4).peakShare(1) // 0.25
 */
export function straight(warmupSteps: number): Shape {
  const peakShare: Schedule = (step) => (step >= warmupSteps ? 1 : step / warmupSteps);
  return { peakShare, startShare: (step) => 1 - peakShare(step) };
}

/** Two starts to take a curve apart with, and one to check by; all legal wherever a start is free. */
const [one, two, proof] = [0.25, 0.5, 0.75] as const;

/**
 * Any other warmup, taken apart: it must be affine in its start, or have none.
 *
 * @param convention one whose start is free or fixed
 * @param length N, in its range
 * @returns undefined where it is not affine
 * @throws RangeError where the convention refuses N
 * @example curved(pasted.convention, 4)?.peakShare(4) // 1
 */
export function curved(convention: Convention, length: number): Shape | undefined {
  if (convention.startIs === 'fixed') {
    return {
      peakShare: convention.schedule({ length, startFactor: convention.defaultSettings.startFactor }),
      startShare: () => 0,
    };
  }
  const [f, g, h] = [one, two, proof].map((start) => convention.schedule({ length, startFactor: start })) as [
    Schedule,
    Schedule,
    Schedule,
  ];
  const startShare: Schedule = (step) => (g(step) - f(step)) / (two - one);
  const peakShare: Schedule = (step) => f(step) - one * startShare(step);
  const affine = [0, 1, 2, Math.floor(length / 2), length - 1, length, length + 1].every(
    (step) => step < 0 || Math.abs(peakShare(step) + proof * startShare(step) - h(step)) < 1e-12,
  );
  return affine ? { peakShare, startShare } : undefined;
}

/**
 * The peak and start rates (p, q) with which a shape stays in every bound.
 *
 * @param shape what is asked
 * @param bounds in any order; a wrong shape is turned away soonest by bounds that lie far apart
 * @param shift the shape's step is a bound's step + shift
 * @param within where (p, q) may lie
 * @example feasible(straight(1), [], 0, [[0, 0], [1, 0], [1, 1]]).length // 3
 */
export function feasible(shape: Shape, bounds: readonly Bound[], shift: number, within: Polygon): Polygon {
  let left = within;
  for (const { step, lo, hi } of bounds) {
    const [a, b] = [shape.peakShare(step + shift), shape.startShare(step + shift)];
    left = clip(left, a, b, hi);
    if (left.length > 0) left = clip(left, -a, -b, -lo);
    if (left.length === 0) return left;
  }
  return left;
}
