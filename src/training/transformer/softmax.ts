// The softmax, in place.
import { exp } from '../exp.ts';
import { log } from '../log.ts';

/**
 * Turns numbers into shares of 1 that are proportional to e to their power, in place.
 *
 * @param values where they are
 * @param from the index of the first
 * @param count how many they are
 * @returns the logarithm of the sum of those powers: a number less it is the logarithm of its share
 * @example
 * const values = Float64Array.of(3, 3);
 * [softmax(values, 0, 2), ...values] // [3.6931471805599454, 0.5, 0.5]
 */
export function softmax(values: Float64Array, from: number, count: number): number {
  let greatest = -Infinity;
  for (let index = from; index < from + count; index++) greatest = Math.max(greatest, values[index]!);
  let sum = 0;
  for (let index = from; index < from + count; index++) {
    // No power overflows if the greatest is taken as 0.
    values[index] = exp(values[index]! - greatest);
    sum += values[index]!;
  }
  for (let index = from; index < from + count; index++) values[index]! /= sum;
  return greatest + log(sum);
}
