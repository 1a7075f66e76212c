// What a convention does in numbers and in formulas: its first rate, and when it arrives at the peak.
import type { Convention, WarmupSettings } from './index.ts';

// The rounding of a ramp is less than this, its smallest step more.
const atPeak = (multiplier: number) => Math.abs(multiplier - 1) < 1e-12;
const samples: readonly WarmupSettings[] = [
  { length: 7, startFactor: 0.1 },
  { length: 20, startFactor: 0.25 },
  { length: 50, startFactor: 0.25 },
];

/** What a convention does with what the reader types, or why it takes no such values. */
export type Facts =
  | {
      /** The multiplier of the first update. */
      readonly first: number;
      /** The first update that runs at the full rate, counted from 0; undefined if none does. */
      readonly arrival: number | undefined;
    }
  | { readonly refusal: string };

/**
 * The first update at the full rate, counted from 0, or undefined if there is none within two warmups.
 *
 * @param settings N from 0 in updates, and the start as a share of the peak
 * @throws RangeError for values that the convention does not take
 * @example arrivalOf(nanogpt.conventions[0], { length: 2000, startFactor: 0 }) // 2000
 */
export function arrivalOf(convention: Convention, settings: WarmupSettings): number | undefined {
  const multiplier = convention.schedule(settings);
  if (atPeak(multiplier(0))) return 0;
  const arrives = (step: number) => step > 0 && atPeak(multiplier(step)) && !atPeak(multiplier(step - 1));
  // Nearly all arrive near N, so a long ramp is seldom walked.
  const near = [-2, -1, 0, 1, 2].map((offset) => settings.length + offset).find(arrives);
  if (near !== undefined) return near;
  const end = 2 * settings.length + 10;
  for (let step = 1; step <= end; step++) if (atPeak(multiplier(step))) return step;
  return undefined;
}

/**
 * The first rate and the arrival of a convention for what the reader types.
 *
 * @example factsOf(nanogpt.conventions[0], { length: 3, startFactor: 0 }) // { first: 0.25, arrival: 3 }
 */
export function factsOf(convention: Convention, settings: WarmupSettings): Facts {
  try {
    return { first: convention.schedule(settings)(0), arrival: arrivalOf(convention, settings) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { refusal: error.message };
  }
}

const shares: readonly [string, (settings: WarmupSettings) => number][] = [
  ['0', () => 0],
  ['s', ({ startFactor }) => startFactor],
  ['1', () => 1],
];
const close = (one: number, other: number) => Math.abs(one - other) < 1e-12;

/**
 * The rate of the first update as a formula, in words: from the line's formula, or for a curve by trying 0, s and 1.
 *
 * @returns undefined where none of them fits
 * @example firstWords(nanogpt.conventions[0]) // "peak / (N + 1)"
 */
export function firstWords(convention: Convention): string | undefined {
  const fits = ([, share]: (typeof shares)[number]) =>
    samples.every((settings) => close(convention.schedule(settings)(0), share(settings)));
  const share = convention.linear?.startFactor.words ?? shares.find(fits)?.[0];
  if (share === undefined || share === '0') return share;
  if (share === '1') return 'peak';
  if (/^[\w.]+$/.test(share)) return `${share} · peak`;
  return /^1 \/ [^+−]*$|^1 \/ \([^()]*\)$/.test(share) ? `peak${share.slice(1)}` : `(${share}) · peak`;
}

/**
 * The update that first runs at the full rate as a formula of N, in words.
 *
 * @returns undefined where it is no fixed distance from N
 * @example arrivalWords(nanogpt.conventions[0]) // "N"
 */
export function arrivalWords(convention: Convention): string | undefined {
  const distances = new Set(
    samples.map((settings) => (arrivalOf(convention, settings) ?? Number.NaN) - settings.length),
  );
  const [distance] = distances;
  if (distances.size > 1 || distance === undefined) return undefined;
  if (Number.isNaN(distance)) return 'never';
  return distance === 0 ? 'N' : `N ${distance < 0 ? '−' : '+'} ${Math.abs(distance)}`;
}
