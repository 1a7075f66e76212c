import type { Framework, Rendered } from '../../src/frameworks/index.ts';
import {
  type DecayKind,
  decayKinds,
  runSchedule,
  type RunSpec,
  type WarmupKind,
  warmupKinds,
} from '../../src/schedule/index.ts';
import { type Random, random } from './random.ts';

/** A run, and the code that a framework renders for it. */
export interface RenderedRun {
  readonly run: RunSpec;
  readonly code: string;
}

/** What came of drawing runs for one framework. */
export interface Drawn {
  readonly rendered: readonly RenderedRun[];
  /** The runs that it refuses, each with its reason and perhaps what comes nearest. */
  readonly refused: readonly { readonly run: RunSpec; readonly refusal: Exclude<Rendered, { code: string }> }[];
}

/** Every warmup with every decay. */
export const pairs: readonly (readonly [WarmupKind, DecayKind])[] = warmupKinds.flatMap((warmup) =>
  decayKinds.map((decay) => [warmup, decay] as const),
);

/** A pair that has not rendered once in so many draws is taken for one that the framework refuses altogether. */
const patience = 300;

/**
 * Random legal runs that **framework** renders: as many of each warmup and decay as of any other that it can render.
 *
 * @param count how many runs are wanted, a whole number ≥ 1
 */
export function runsFor(framework: Framework, count = 200): Drawn {
  const chance = random(1706_02677);
  const rendered: RenderedRun[] = [];
  const refused: Drawn['refused'][number][] = [];
  let possible = pairs;
  while (rendered.length < count && possible.length > 0) {
    possible = possible.filter(([warmup, decay]) => {
      for (let tries = 0; tries < patience; tries++) {
        const run = legalRun(chance, warmup, decay);
        const answer = framework.render(run);
        if ('code' in answer) return rendered.push({ run, code: answer.code });
        refused.push({ run, refusal: answer });
      }
      return false;
    });
  }
  return { rendered, refused };
}

/** A random run that the core accepts. */
export function legalRun(chance: Random, warmup: WarmupKind, decay: DecayKind): RunSpec {
  for (let tries = 0; tries < 1000; tries++) {
    const run = anyRun(chance, warmup, decay);
    try {
      runSchedule(run);
      return run;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new Error(`No run of ${warmup} and ${decay} is legal.`);
}

function anyRun(chance: Random, warmup: WarmupKind, decay: DecayKind): RunSpec {
  const totalSteps = chance.pick(
    1,
    chance.whole(2, 9),
    chance.whole(10, 60),
    chance.whole(10, 60),
    chance.whole(61, 120),
  );
  const upTo = chance.whole(0, Math.max(0, totalSteps - 1));
  const warmupSteps = chance.pick(0, Math.min(1, totalSteps), totalSteps, upTo, upTo, upTo, upTo, upTo, upTo);
  const left = totalSteps - warmupSteps;
  const stableSteps = chance.pick(0, 0, 0, left, chance.whole(0, left), chance.whole(0, left));
  const boundary = warmupSteps + stableSteps;
  const startFactors = [0, 0, 1 / (warmupSteps + 1), 1 / (warmupSteps + 1), 1 / 1000, 0.1, 1, chance.between(0, 1)];
  const milestone = () => chance.whole(boundary + 1, Math.max(boundary + 1, totalSteps));
  const milestones = Array.from({ length: chance.whole(0, 4) }, milestone).sort((a, b) => a - b);
  return {
    peakLr: chance.magnitude(1e-6, 10),
    totalSteps,
    warmup,
    warmupSteps,
    startFactor: chance.pick(...startFactors),
    stableSteps,
    decay,
    endFactor: chance.pick(0, 0, 0.1, 1, chance.between(0, 1), chance.magnitude(1e-6, 0.01)),
    power: chance.pick(1, 2, 0.5, 3, chance.between(0.1, 4)),
    cycles: chance.pick(1, 2, 3, chance.whole(1, 7)),
    decayFactor: chance.pick(0.1, 0.5, 1, chance.between(0, 1)),
    stepSize: chance.pick(1, chance.whole(1, 40)),
    milestones: milestones.filter((step, index) => step !== milestones[index - 1]),
    timescale: chance.pick(1, warmupSteps || 1, chance.whole(1, 100)),
  };
}
