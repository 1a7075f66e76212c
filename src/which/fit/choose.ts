// What somebody will have typed, of all that fits: the default start, or the simplest.
import type { Convention, WarmupSettings } from '../../frameworks/framework.ts';
import { type Polygon, slice, span } from './polygon.ts';
import { simplest } from './simplest.ts';

/** What was typed: the start as a share of the peak, and the peak. */
export interface Choice {
  readonly startFactor: number;
  readonly peakLr: number;
  readonly asShipped: boolean;
}

const digits = (value: number) => value.toExponential().indexOf('e');

/** The simplest share of an interval: a decimal, or one over a whole number. */
function simplestShare(lo: number, hi: number): number {
  const decimal = simplest(lo, hi);
  if (decimal === 0 || lo <= 0) return decimal;
  const whole = simplest(1 / hi, 1 / lo);
  return Number.isInteger(whole) && digits(whole) + 2 < digits(decimal) ? 1 / whole : decimal;
}

/** Whether a user must say where to start, so that no start is the default. */
const startIsRequired = ({ startName, defaults }: Convention) =>
  startName !== undefined && (defaults[startName] ?? '').startsWith('required');

/**
 * Whether the convention takes these settings; some refuse a start of 0, or a length of 0 or 1.
 *
 * @example takes(pasted.convention, { length: 4, startFactor: 0 }) // true
 */
export function takes(convention: Convention, typed: WarmupSettings): boolean {
  try {
    return Number.isFinite(convention.schedule(typed)(0));
  } catch {
    return false;
  }
}

/** The least start above 0 that is looked for where 0 itself is refused: less is no start, but 0 misspelt. */
const leastStartFactor = 1e-6;

/** One N that may have been typed, and the (p, q) that fit with it. */
export interface Candidate {
  readonly length: number;
  /** The multiplier at step 0 that a start gives: w(N, s). */
  readonly share: (typed: WarmupSettings) => number;
  readonly polygon: Polygon;
}

/** The peaks with which the default start fits, as an interval. */
function atUsual(convention: Convention, { length, share, polygon }: Candidate): readonly [number, number] | undefined {
  const typed = { length, startFactor: convention.defaultSettings.startFactor };
  return takes(convention, typed) ? slice(polygon, share(typed), 0) : undefined;
}

/**
 * Whether a convention with this N may fit.
 *
 * @param convention whose N it is
 * @param candidate N, with a polygon that is not empty
 * @param asShipped whether only a start that nobody had to choose counts
 * @example isCandidate(pasted.convention, pasted.candidate, true) // true
 */
export function isCandidate(convention: Convention, candidate: Candidate, asShipped = false): boolean {
  const isFree = convention.startIs !== 'fixed';
  if (asShipped ? startIsRequired(convention) : isFree) return !asShipped;
  return atUsual(convention, candidate) !== undefined;
}

/**
 * What somebody will have typed who got one of these (p, q): the default start if it is among them, else the simplest.
 *
 * @param convention whose settings they are
 * @param candidate N, with a polygon that is not empty
 * @returns undefined where the convention takes none of them
 * @example choose(pasted.convention, pasted.candidate)?.peakLr // 0.1
 */
export function choose(convention: Convention, candidate: Candidate): Choice | undefined {
  const { length, share, polygon } = candidate;
  const peaks = atUsual(convention, candidate);
  const usual = convention.defaultSettings.startFactor;
  if (peaks !== undefined)
    return { startFactor: usual, peakLr: simplest(...peaks), asShipped: !startIsRequired(convention) };
  const [none, full] = [share({ length, startFactor: 0 }), share({ length, startFactor: 1 })];
  if (convention.startIs === 'fixed' || none === full) return undefined;
  const peakLr = simplest(...span(polygon, 1, 0));
  const turned = polygon.map(([p, q]) => [q, p] as const);
  const starts = slice(turned, 0, peakLr);
  if (starts === undefined) return undefined;
  const [lo, hi] = starts.map((q) => (q / peakLr - none) / (full - none)) as [number, number];
  for (const from of [lo, Math.max(lo, hi / 4, leastStartFactor)]) {
    if (from > hi) continue;
    const start =
      convention.startIs === 'rate'
        ? Number((simplest(from * peakLr, hi * peakLr) / peakLr).toPrecision(14))
        : simplestShare(from, hi);
    if (start >= 0 && takes(convention, { length, startFactor: start }))
      return { startFactor: start, peakLr, asShipped: false };
  }
  return undefined;
}
