// The straight warmups that pass through the rates: their warmup steps, with peak and start.
import { clip, type Polygon, rectangle } from './polygon.ts';
import { feasible, straight } from './shape.ts';
import { type Bound, boxOf, type Stretch } from './stretch.ts';

/** At most as many warmup steps are tried; digits that leave more open say too little. */
const mostWarmupSteps = 5000;

/** The lines through a ramp, each by its rates (a, b) at the ramp's first and last step. */
interface Lines {
  readonly first: number;
  readonly last: number;
  readonly polygon: Polygon;
}

function linesThrough(ramp: readonly Bound[]): Lines {
  const [one, other] = ramp.reduce(
    ([least, greatest], bound) => [
      bound.step < least.step ? bound : least,
      bound.step > greatest.step ? bound : greatest,
    ],
    [ramp[0] as Bound, ramp[0] as Bound],
  );
  const run = other.step - one.step;
  let polygon: Polygon = rectangle([one.lo, one.hi], [other.lo, other.hi]);
  for (const { step, lo, hi } of ramp) {
    const share = (step - one.step) / run;
    polygon = clip(clip(polygon, 1 - share, share, hi), share - 1, -share, -lo);
    if (polygon.length === 0) break;
  }
  return { first: one.step, last: other.step, polygon };
}

/** The warmup steps with which a line that rises like these arrives at the peak. */
function range({ first, last, polygon }: Lines, [lo, hi]: readonly [number, number], shift: number) {
  let [from, to] = [Infinity, -Infinity];
  for (const [a, b] of polygon) {
    const slope = (b - a) / (last - first);
    if (slope <= 0) return [last + shift, Infinity] as const;
    from = Math.min(from, first + shift + (lo - a) / slope);
    to = Math.max(to, first + shift + (hi - a) / slope);
  }
  return [from, to] as const;
}

/**
 * The straight warmups that yield the rates of a stretch: by their warmup steps W, the peak and start rates (p, q).
 *
 * @param stretch what a warmup must explain
 * @param shift the step of the line is a bound's step + shift
 * @example [...straightWarmups(pasted.stretch, 0).keys()] // [4]
 */
export function straightWarmups(stretch: Stretch, shift: number): ReadonlyMap<number, Polygon> {
  const { binding, below, touch, peak } = stretch;
  const found = new Map<number, Polygon>();
  const [ramp, rest] = [binding.filter(({ step }) => step <= below), binding.filter(({ step }) => step > below)];
  const box = boxOf(stretch);
  const sides = [
    [1, 0, peak[1]],
    [-1, 0, -peak[0]],
    [0, -1, -box[0][1]],
  ] as const;
  const keep = (warmupSteps: number, bounds: readonly Bound[], within: Polygon) => {
    const polygon = feasible(straight(warmupSteps), bounds, shift, within);
    if (polygon.length > 0) found.set(warmupSteps, polygon);
  };
  if (ramp.every(({ step }) => step === ramp[0]?.step)) {
    for (let steps = below + shift + 1; steps <= Math.min(touch + shift, below + shift + mostWarmupSteps); steps++)
      keep(steps, binding, box);
    return found;
  }
  const lines = linesThrough(ramp);
  if (lines.polygon.length === 0) return found;
  const [from, to] = range(lines, peak, shift);
  const start = Math.max(below + shift + 1, Math.ceil(from - 1e-6));
  for (let steps = start; steps <= Math.min(to + 1e-6, start + mostWarmupSteps); steps++) {
    let polygon: Polygon = lines.polygon.map(([a, b]) => {
      const slope = (b - a) / (lines.last - lines.first);
      const q = a - slope * (lines.first + shift);
      return [q + slope * steps, q];
    });
    for (const [a, b, c] of sides) polygon = clip(polygon, a, b, c);
    if (polygon.length > 0) keep(steps, rest, polygon);
  }
  return found;
}
