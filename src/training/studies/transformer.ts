import { warmupThenDecay } from '../plan.ts';
import { type Arm, arm } from './arm.ts';

const steps = 200;

const norms = { post: 'normalizing after each addition', pre: 'normalizing before each layer' } as const;

const arms = (norm: keyof typeof norms, lengths: readonly number[]): Arm[] =>
  lengths.map((length) =>
    arm(
      {
        id: norm,
        words: `transformer of four blocks, ${norms[norm]}, Adam, peak rate 0.02, falling to 0`,
        experiment: 'transformer',
        settings: { norm, rate: 0.02, steps },
        runs: 200,
      },
      length === 0 ? 'none' : `${length}`,
      length === 0 ? 'no warmup' : `warmup of ${length} steps`,
      { plan: warmupThenDecay(length, steps) },
    ),
  );

/** A small transformer with its layer normalization in either place. */
export const transformers = [...arms('post', [0, 20, 80]), ...arms('pre', [0, 20, 80])];
