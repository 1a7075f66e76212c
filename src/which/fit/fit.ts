// Every convention that yields the rates, with what was typed there.
import type { Convention, Framework, WarmupSettings } from '../../frameworks/framework.ts';
import { type Candidate, choose, type Choice, isCandidate, takes } from './choose.ts';
import { curvedLengths } from './lengths.ts';
import { straightWarmups } from './lines.ts';
import type { Polygon } from './polygon.ts';
import { curved, feasible } from './shape.ts';
import { roundest } from './simplest.ts';
import { boxOf, type Stretch } from './stretch.ts';

/** A convention that yields the rates, with what was typed there. */
export interface Fit extends Choice {
  readonly framework: Framework;
  readonly convention: Convention;
  readonly typed: WarmupSettings;
  readonly lengths: readonly [number, number];
  readonly shift: number;
}

/** The N for which a straight convention has these warmup steps: N is near W in every one. */
function lengthsFor(
  { linear, defaultSettings: { startFactor: start } }: Convention,
  warmupSteps: number,
): readonly number[] {
  return [-2, -1, 0, 1, 2]
    .map((more) => warmupSteps + more)
    .filter((length) => length >= 0 && linear?.warmupSteps.value({ length, startFactor: start }) === warmupSteps);
}

function straightCandidates(convention: Convention, polygons: ReadonlyMap<number, Polygon>): Candidate[] {
  const share = (typed: WarmupSettings) => convention.linear?.startFactor.value(typed) ?? NaN;
  return [...polygons].flatMap(([warmupSteps, polygon]) =>
    lengthsFor(convention, warmupSteps).map((length) => ({ length, share, polygon })),
  );
}

function curvedCandidates(convention: Convention, stretch: Stretch, shift: number, within: Polygon): Candidate[] {
  const share = ({ startFactor: start }: WarmupSettings) => start;
  return curvedLengths(convention, stretch, shift).flatMap((length) => {
    if (!takes(convention, { length, startFactor: convention.defaultSettings.startFactor })) return [];
    const shape = curved(convention, length);
    const polygon = shape ? feasible(shape, stretch.binding, shift, within) : [];
    return polygon.length > 0 ? [{ length, share, polygon }] : [];
  });
}

/** How unlikely it is that somebody typed this N and this peak. */
type Unlikely = (length: number, peakLr: number) => number;

/** Of several N the one that somebody will have typed, if the convention takes it, else the next. */
function best(convention: Convention, candidates: readonly Candidate[], unlikely: Unlikely) {
  const possible = candidates.filter((candidate) => isCandidate(convention, candidate));
  const shipped = possible.filter((candidate) => isCandidate(convention, candidate, true));
  const among = shipped.length > 0 ? shipped : possible;
  if (among.length === 0) return undefined;
  const all = among.map(({ length }) => length);
  const lengths: [number, number] = [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))];
  const round = roundest(...lengths);
  const nearest = among.toSorted((a, b) => Math.abs(a.length - round) - Math.abs(b.length - round));
  let [least, found] = [Infinity, undefined as { length: number; choice: Choice; lengths: typeof lengths } | undefined];
  for (const candidate of nearest) {
    const choice = choose(convention, candidate);
    if (choice === undefined) continue;
    const here = unlikely(candidate.length, choice.peakLr);
    if (here === 0) return { length: candidate.length, choice, lengths };
    if (here < least) [least, found] = [here, { length: candidate.length, choice, lengths }];
  }
  return found;
}

/**
 * Every convention that yields the rates of a stretch.
 *
 * @param frameworks whose conventions are tried
 * @param stretch what a warmup must explain
 * @param shift a bound's step n is the convention's update n + shift; every n + shift ≥ 0
 * @param unlikely which N to take where several fit, each with its own peak: 0 for the one that is roundest alone
 * @example fits(frameworks, pasted.stretch, 0)[0]?.peakLr // 0.1
 */
export function fits(
  frameworks: readonly Framework[],
  stretch: Stretch,
  shift: number,
  unlikely: Unlikely = () => 0,
): readonly Fit[] {
  const within = boxOf(stretch);
  const polygons = straightWarmups(stretch, shift);
  return frameworks.flatMap((framework) =>
    framework.conventions.flatMap((convention) => {
      const candidates = convention.linear
        ? straightCandidates(convention, polygons)
        : curvedCandidates(convention, stretch, shift, within);
      const found = best(convention, candidates, unlikely);
      if (found === undefined) return [];
      const { length, choice, lengths } = found;
      return [{ ...choice, framework, convention, typed: { length, startFactor: choice.startFactor }, lengths, shift }];
    }),
  );
}
