// The rates beside what a fit gives there, and by how much they differ.
import type { FittedPoint } from '../answer.ts';
import type { Rates } from '../text/input.ts';
import type { Fit } from './fit.ts';

/**
 * The rates beside what a fit gives at their updates.
 *
 * @param rates as read
 * @param count how many of them, from the first
 * @param fitted the rate at a step as read
 * @example pointsOf(pasted.rates, 2, rateOf(pasted.fit))[1].fitted // 0.025
 */
export function pointsOf(rates: Rates, count: number, fitted: (step: number) => number): FittedPoint[] {
  return rates.read.points.slice(0, count).map(({ step, text, given }, index) => {
    const value = fitted(step);
    const residual = given - value;
    const unit = 10 ** (rates.numbers[index]?.place ?? 0);
    return { step, text, given, fitted: value, residual, inLastDigit: residual / unit };
  });
}

/**
 * The rate that a fit gives at a step as read.
 *
 * @param fit its own, peak and shift are used
 * @example rateOf(pasted.fit)(2) // 0.05
 */
export function rateOf({ convention, typed, peakLr, shift }: Fit): (step: number) => number {
  const schedule = convention.schedule(typed);
  return (step) => peakLr * schedule(step + shift);
}

/**
 * The largest of the residuals, in rate and in units of the last digit.
 *
 * @param points none or more
 * @example largest([]).absolute // 0
 */
export function largest(points: readonly FittedPoint[]): { absolute: number; inLastDigit: number } {
  return points.reduce(
    (most, { residual, inLastDigit }) => ({
      absolute: Math.max(most.absolute, Math.abs(residual)),
      inLastDigit: Math.max(most.inLastDigit, Math.abs(inLastDigit)),
    }),
    { absolute: 0, inLastDigit: 0 },
  );
}
