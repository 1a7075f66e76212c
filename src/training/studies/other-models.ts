// The studies of the models that are no net of dense layers: a transformer, and a model of two weights.
import { warmupThenDecay } from '../plan.ts';
import { type Arm, arm, type Setting, warmups } from './arm.ts';

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

const twoWeights: Setting = {
  id: 'catapult',
  words: 'two parameters, label noise 0.1, start at u = 6, peak rate 0.2, 600 steps',
  experiment: 'catapult',
  settings: { start: 6, noise: 0.1, rate: 0.2, steps: 600 },
  runs: 1000,
};

/** How slow the ramp has to be for two parameters at a rate far above 4/sharpness. */
export const catapults = warmups(twoWeights, [0, 20, 40, 80, 160]);
