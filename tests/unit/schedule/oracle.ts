// Computes rates as a chainable scheduler does, each from the one before, to compare schedules with.
import { expect } from 'vitest';

/** Whether two values agree to 1e-12, and to a few roundings of 1 where a difference was taken. */
export const close = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)) + 1e-15;

/** A chainable scheduler's rates: the first is 1, each next one is made from the one before and its number. */
export function chain(count: number, next: (rate: number, step: number) => number): number[] {
  const rates = [1];
  for (let step = 1; step < count; step++) rates.push(next(rates[step - 1]!, step));
  return rates;
}

/** Whether a schedule is, step by step, the rates of a chainable scheduler to 1e-9: it compounds its roundings. */
export function expectRates(schedule: (step: number) => number, rates: readonly number[]) {
  rates.forEach((rate, step) => expect(Math.abs(schedule(step) - rate), `step ${step}`).toBeLessThan(1e-9));
}
