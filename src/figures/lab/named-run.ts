// How the lab turns the reader's run into a schedule that has a name.
import { defaults, type Params, parameters } from '../../parameters/index.ts';
import { encode } from '../../parameters/query.ts';
import type { NamedKind } from '../../schedule/index.ts';

/** The shortest run that has room for every part of every named schedule, in steps. */
const leastSteps = 10;

const atMostLegal = (steps: number): number => Math.min(steps, parameters.warmupSteps.max);

/** The reader's warmup if it is one and at most a quarter of the run; a tenth of the run otherwise. */
function warmupStepsIn(totalSteps: number, { warmupSteps }: Params): number {
  const fits = warmupSteps >= 1 && warmupSteps <= totalSteps / 4;
  return fits ? warmupSteps : atMostLegal(Math.round(totalSteps / 10));
}

/**
 * What makes the reader's run a schedule with a name. The peak stays, and so do the total steps unless they are fewer than
 * 10; the warmup steps stay if they are at most a quarter of the run, except in one cycle, which is set to the defaults of PyTorch's OneCycleLR.
 *
 * @param kind the name
 * @param params one legal value per parameter
 * @example namedRun('wsd-sqrt', defaults).stableSteps // 7000
 */
export function namedRun(kind: NamedKind, params: Params): Partial<Params> {
  const totalSteps = params.totalSteps < leastSteps ? defaults.totalSteps : params.totalSteps;
  if (kind === 'one-cycle') {
    return {
      totalSteps,
      warmup: 'cosine-warmup',
      warmupSteps: atMostLegal(Math.round(0.3 * totalSteps) - 1),
      startFactor: 1 / 25,
      stableSteps: 0,
      decay: 'cosine',
      endFactor: 1 / 250_000,
    };
  }
  const warmupSteps = warmupStepsIn(totalSteps, params);
  const fromZero = { totalSteps, warmup: 'linear-warmup', warmupSteps, startFactor: 0 } as const;
  if (kind === 'noam') return { ...fromZero, stableSteps: 0, decay: 'inverse-sqrt', timescale: warmupSteps };
  const decay = ({ 'wsd-linear': 'linear-decay', 'wsd-cosine': 'cosine', 'wsd-sqrt': 'sqrt-cooldown' } as const)[kind];
  const decaySteps = Math.round(totalSteps / 5);
  return { ...fromZero, stableSteps: totalSteps - warmupSteps - decaySteps, decay, endFactor: 0 };
}

/**
 * The query string of a link that makes the reader's run a schedule with a name, and leaves all else as it is.
 *
 * @param kind the name
 * @param params one legal value per parameter
 * @example namedQuery('noam', defaults) // "?start_factor=0&decay=inverse-sqrt"
 */
export const namedQuery = (kind: NamedKind, params: Params): string => encode({ ...params, ...namedRun(kind, params) });
