import { linearWarmup } from '../../schedule/index.ts';
import type { Convention } from '../framework.ts';

const source = { repo: 'huggingface/transformers', file: 'src/transformers/optimization.py', commit: 'v5.23.0' };
const shared = {
  lengthName: 'num_warmup_steps',
  peakName: 'lr of the optimizer',
  unit: 'scheduler.step() call',
  source,
} as const;
const steps = { words: 'N', value: ({ length }: { length: number }) => length };
const oneLess = { words: 'N − 1', value: ({ length }: { length: number }) => length - 1 };
const start = { words: 's', value: ({ start }: { start: number }) => start };

/** The warmups of transformers. Most of its schedules share the first. */
export const transformersConventions: readonly Convention[] = [
  {
    ...shared,
    id: 'transformers-linear',
    title: 'get_linear_schedule_with_warmup and its kin',
    startIs: 'fixed',
    defaults: { num_warmup_steps: 'required' },
    ownDefaults: { length: 10, start: 0 },
    linear: { startFactor: { words: '0', value: () => 0 }, warmupSteps: steps },
    schedule: ({ length }) => linearWarmup({ startFactor: 0, warmupSteps: length }),
  },
  {
    ...shared,
    id: 'transformers-wsd',
    title: 'get_wsd_schedule',
    startName: 'min_lr_ratio',
    startIs: 'share',
    defaults: { num_warmup_steps: 'required', min_lr_ratio: '0', warmup_type: '"linear"' },
    ownDefaults: { length: 10, start: 0 },
    linear: { startFactor: start, warmupSteps: steps },
    schedule: ({ length, start }) => linearWarmup({ startFactor: start, warmupSteps: length }),
  },
  {
    ...shared,
    id: 'transformers-cosine-warmup-with-min-lr',
    title: 'get_cosine_with_min_lr_schedule_with_warmup_lr_rate',
    startIs: 'fixed',
    defaults: { num_warmup_steps: 'required', warmup_lr_rate: 'None' },
    ownDefaults: { length: 10, start: 1 / 10 },
    linear: {
      startFactor: { words: '1 / N', value: ({ length }) => 1 / length },
      warmupSteps: oneLess,
    },
    schedule: ({ length }) =>
      length === 0 ? () => 1 : linearWarmup({ startFactor: 1 / length, warmupSteps: length - 1 }),
  },
  {
    ...shared,
    id: 'transformers-warmup-lr-rate',
    title: 'get_cosine_with_min_lr_schedule_with_warmup_lr_rate with a warmup_lr_rate',
    startName: 'warmup_lr_rate',
    startIs: 'share',
    defaults: { num_warmup_steps: 'required', warmup_lr_rate: 'required here: with None, its default, s is 1 / N' },
    ownDefaults: { length: 10, start: 0.1 },
    linear: { startFactor: start, warmupSteps: oneLess },
    schedule({ length, start }) {
      if (length < 2) throw new RangeError(`num_warmup_steps must be at least 2 for a ramp, not ${length}`);
      return linearWarmup({ startFactor: start, warmupSteps: length - 1 });
    },
  },
];
