import type { Convention, Framework, Own } from '../framework.ts';
import { choose, type Choice, takes } from './choose.ts';
import { curvedLengths, straightLengths } from './lengths.ts';
import type { Polygon } from './polygon.ts';
import { curved, feasible, straight } from './shape.ts';
import { roundest } from './simplest.ts';
import type { Stretch } from './stretch.ts';

/** A convention that yields the rates, with what was typed there. */
export interface Fit extends Choice {
  readonly framework: Framework;
  readonly convention: Convention;
  readonly own: Own;
  readonly lengths: readonly [number, number];
  readonly shift: number;
}

/** The lengths that fit, each with its (p, q), best guess first to be chosen from. */
function best(
  found: ReadonlyMap<number, Choice>,
): { length: number; choice: Choice; lengths: [number, number] } | undefined {
  if (found.size === 0) return undefined;
  const shipped = [...found].filter(([, { asShipped }]) => asShipped);
  const among = shipped.length > 0 ? shipped : [...found];
  const lengths = among.map(([length]) => length);
  const ends: [number, number] = [Math.min(...lengths), Math.max(...lengths)];
  const round = roundest(...ends);
  const [length, choice] =
    among.find(([each]) => each === round) ?? (among[Math.floor(among.length / 2)] as [number, Choice]);
  return { length, choice, lengths: ends };
}

/** The N for which a straight convention has these warmup steps: N is near W in every one. */
function lengthsFor({ linear }: Convention, start: number, warmupSteps: number): readonly number[] {
  return [-2, -1, 0, 1, 2]
    .map((more) => warmupSteps + more)
    .filter((length) => length >= 0 && linear?.warmupSteps.value({ length, start }) === warmupSteps);
}

function fitStraight(convention: Convention, polygons: ReadonlyMap<number, Polygon>): Map<number, Choice> {
  const found = new Map<number, Choice>();
  const share = (own: Own) => convention.linear?.startFactor.value(own) ?? NaN;
  for (const [warmupSteps, polygon] of polygons) {
    for (const length of lengthsFor(convention, convention.ownDefaults.start, warmupSteps)) {
      const choice = choose(convention, length, share, polygon);
      if (choice !== undefined) found.set(length, choice);
    }
  }
  return found;
}

function fitCurved(convention: Convention, stretch: Stretch, shift: number, within: Polygon): Map<number, Choice> {
  const found = new Map<number, Choice>();
  for (const length of curvedLengths(convention, stretch, shift)) {
    const shape = takes(convention, { length, start: convention.ownDefaults.start })
      ? curved(convention, length)
      : undefined;
    if (shape === undefined) continue;
    const polygon = feasible(shape, stretch.binding, shift, within);
    const choice = choose(convention, length, ({ start }) => start, polygon);
    if (choice !== undefined) found.set(length, choice);
  }
  return found;
}

/**
 * Every convention that yields the rates of a stretch.
 *
 * @param frameworks whose conventions are tried
 * @param stretch what a warmup must explain
 * @param shift a bound's step n is the convention's update n + shift; every n + shift ≥ 0
 * @example fits([], stretch, 0) // []
 */
export function fits(frameworks: readonly Framework[], stretch: Stretch, shift: number): readonly Fit[] {
  const [lo, hi] = stretch.peak;
  const within: Polygon = [[lo, 0], [hi, 0], [hi, hi], [lo, hi]]; // prettier-ignore
  const polygons = new Map<number, Polygon>();
  for (const warmupSteps of straightLengths(stretch, shift)) {
    const polygon = feasible(straight(warmupSteps), stretch.binding, shift, within);
    if (polygon.length > 0) polygons.set(warmupSteps, polygon);
  }
  return frameworks.flatMap((framework) =>
    framework.conventions.flatMap((convention) => {
      const found = convention.linear
        ? fitStraight(convention, polygons)
        : fitCurved(convention, stretch, shift, within);
      const chosen = best(found);
      if (chosen === undefined) return [];
      const { length, choice, lengths } = chosen;
      return [{ ...choice, framework, convention, own: { length, start: choice.start }, lengths, shift }];
    }),
  );
}
