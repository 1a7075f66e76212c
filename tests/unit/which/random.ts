// Random numbers and settings that are the same in every run.
import { frameworks, type Convention, type WarmupSettings } from '../../../src/frameworks/index.ts';

/**
 * A stream of random numbers from 0 to 1 that is the same in every run.
 *
 * Marsaglia's xorshift, 32 bits.
 */
export function random(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  for (let index = 0; index < 8; index++) next();
  return next;
}

/** Every convention with its framework, by a name to read. */
export const conventions = frameworks.flatMap((framework) =>
  framework.conventions.map((convention) => ({ name: `${framework.id}/${convention.id}`, framework, convention })),
);

/** A way to print a rate. */
export type Print = (rate: number) => string;

/** One setting of a convention, and how its rates are printed. */
export interface Sample {
  readonly typed: WarmupSettings;
  readonly peakLr: number;
  readonly print: Print;
  readonly digits: number;
  /** The rates at updates 0 … the arrival and a few beyond, as printed. */
  readonly texts: readonly string[];
}

/** The first update at the full rate, looked for near N; N where it never comes. */
export function arrival(convention: Convention, typed: WarmupSettings): number {
  const schedule = convention.schedule(typed);
  for (let step = Math.max(0, typed.length - 4); step < typed.length + 4; step++) {
    if (Math.abs(schedule(step) - 1) < 1e-12) return step;
  }
  return typed.length;
}

/** A convention with random N, s and peak, printed with 4 to 8 significant digits. */
export function sample(convention: Convention, next: () => number): Sample {
  const length = 4 + Math.floor(next() ** 2 * 400);
  const startFactor =
    convention.startIs === 'fixed' || next() < 0.3 ? convention.defaultSettings.startFactor : 0.001 + next() ** 2 * 0.5;
  const typed = { length, startFactor };
  const peakLr = 10 ** (-6 * next());
  const digits = 4 + Math.floor(next() * 5);
  const print: Print = next() < 0.5 ? (rate) => rate.toPrecision(digits) : (rate) => rate.toExponential(digits - 1);
  const schedule = convention.schedule(typed);
  const count = arrival(convention, typed) + 6;
  const texts = Array.from({ length: count }, (_, step) => print(peakLr * schedule(step)));
  return { typed, peakLr, print, digits, texts };
}
