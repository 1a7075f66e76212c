// Draws random runs and keeps those that a framework has code for.
import type { Framework, Rendered } from '../../src/frameworks/index.ts';
import {
  type DecayKind,
  decayKinds,
  defaultRun,
  runSchedule,
  type RunSpec,
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

/** What a run can begin with: nothing is one of them. */
export const beginnings = ['no warmup', ...warmupKinds] as const;

/** What a run really goes through: a warmup of 0 steps is none, and a decay that the run does not reach is constant. */
export const familiesOf = ({ warmup, warmupSteps, stableSteps, decay, totalSteps }: RunSpec) => ({
  beginning: warmupSteps > 0 ? warmup : 'no warmup',
  decay: warmupSteps + stableSteps < totalSteps ? decay : ('constant' as const),
});

type Pair = readonly [beginning: (typeof beginnings)[number], decay: DecayKind];

/** Every beginning with every decay. */
export const pairs: readonly Pair[] = beginnings.flatMap((beginning) =>
  decayKinds.map((decay) => [beginning, decay] as const),
);

/** A pair that has not rendered once in so many draws is taken for one that the framework refuses altogether. */
const patience = 100;

/**
 * The run that readers see first, or what comes nearest, and random legal runs that **framework** renders: as many of each
 * beginning and decay as of any other that it can render.
 *
 * @param count how many runs are drawn, a whole number ≥ 1
 */
export function runsFor(framework: Framework, count = 200): Drawn {
  const chance = random(1706_02677);
  const rendered: RenderedRun[] = [];
  const refused: Drawn['refused'][number][] = [];
  const renders = (run: RunSpec): boolean => {
    const answer = framework.render(run);
    if ('code' in answer) rendered.push({ run, code: answer.code });
    else refused.push({ run, refusal: answer });
    return 'code' in answer;
  };

  let possible = pairs;
  while (rendered.length < count && possible.length > 0) {
    possible = possible.filter(([beginning, decay]) => {
      for (let tries = 0; tries < patience; tries++) {
        if (renders(legalRun(chance, beginning, decay))) return true;
      }
      return false;
    });
  }
  if (!renders(defaultRun)) {
    const nearest = refused.at(-1)?.refusal.nearest;
    if (nearest) renders(nearest.run);
  }
  return { rendered, refused };
}

/** A random run that the core accepts and that goes through these two. */
export function legalRun(chance: Random, beginning: Pair[0], decay: DecayKind): RunSpec {
  for (let tries = 0; tries < 10_000; tries++) {
    const run = anyRun(chance, beginning, decay);
    const families = familiesOf(run);
    if (families.beginning !== beginning || families.decay !== decay) continue;
    try {
      runSchedule(run);
      return run;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new Error(`No run of ${beginning} and ${decay} is legal.`);
}

function anyRun(chance: Random, beginning: Pair[0], decay: DecayKind): RunSpec {
  const { whole, pick, between, magnitude } = chance;
  const totalSteps = pick(
    1,
    whole(2, 9),
    whole(10, 60),
    whole(10, 60),
    whole(61, 120),
    pick(whole(61, 120), whole(121, 400)),
  );
  const upTo = whole(0, Math.max(0, totalSteps - 1));
  const warmupSteps = beginning === 'no warmup' ? 0 : pick(1, totalSteps, upTo, upTo, upTo, upTo, upTo, upTo);
  const left = totalSteps - warmupSteps;
  const stableSteps = pick(0, 0, 0, left, whole(0, left), whole(0, left));
  const boundary = warmupSteps + stableSteps;
  const startFactors = [0, 0, 1 / (warmupSteps + 1), 1 / (warmupSteps + 1), 1 / 1000, 0.1, 1, between(0, 1)];
  const milestone = () => whole(boundary, Math.max(boundary, totalSteps));
  const milestones = Array.from({ length: whole(0, 4) }, milestone).sort((a, b) => a - b);
  return {
    peakLr: magnitude(1e-6, 10),
    totalSteps,
    warmup: beginning === 'no warmup' ? pick(...warmupKinds) : beginning,
    warmupSteps,
    startFactor: pick(...startFactors),
    stableSteps,
    // A decay that the run does not reach, too, is to do no harm.
    decay: decay === 'constant' && boundary === totalSteps ? pick(...decayKinds) : decay,
    endFactor: pick(0, 0, 0.1, 1, between(0, 1), magnitude(1e-6, 0.01)),
    power: pick(1, 2, 0.5, 3, between(0.1, 4)),
    cycles: pick(1, 2, 3, whole(1, 7)),
    decayFactor: pick(0.1, 0.5, 1, between(0, 1)),
    stepSize: pick(1, whole(1, 40)),
    milestones: milestones.filter((step, index) => step !== milestones[index - 1]),
    timescale: pick(1, warmupSteps || 1, whole(1, 100)),
  };
}
