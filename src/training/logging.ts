import { check, wholeFrom } from '../schedule/refuse.ts';
import type { RunConfig } from './experiment.ts';
import { seeds } from './seeded.ts';

/**
 * Refuses what no run can do with.
 *
 * @throws RangeError for a **seed** that is not a whole number from 0 to 2³² − 1, and for **every** or **steps** that are
 * not whole numbers, **every** ≥ 0 and **steps** ≥ 1
 * @example checkRun({ seed: 1, every: 0, steps: 200 }) // undefined
 */
export function checkRun({ seed, every, steps }: RunConfig & { readonly steps: number }): void {
  check('seed', seed, seeds);
  check('every', every, wholeFrom(0));
  check('steps', steps, wholeFrom(1));
}

/**
 * Whether a row is logged after so many steps: at every multiple of **every**, and at the last; never for 0.
 *
 * @param step finished steps, a whole number from 0 to **steps**
 * @example isLogged(7, { every: 5, steps: 7 }) // true
 */
export const isLogged = (step: number, { every, steps }: { readonly every: number; readonly steps: number }): boolean =>
  every > 0 && (step % every === 0 || step === steps);
