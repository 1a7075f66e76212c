import { line, lineFromStart, N, oneBeforeN, oneOverN, s, zero } from '../formulas.ts';
import type { Convention } from '../framework.ts';

const source = { repo: 'huggingface/transformers', file: 'src/transformers/optimization.py', commit: 'v5.23.0' };
const shared = {
  lengthName: 'num_warmup_steps',
  peakName: 'lr of the optimizer',
  unit: 'scheduler.step() call',
  source,
} as const;
const fromShare = line(oneOverN, oneBeforeN);
const early = line(s, oneBeforeN);

/** The warmups of transformers. Most of its schedules share the first. */
export const transformersConventions: readonly Convention[] = [
  {
    ...shared,
    id: 'transformers-linear',
    title: 'get_linear_schedule_with_warmup and its kin',
    startIs: 'fixed',
    defaults: { num_warmup_steps: 'required' },
    defaultSettings: { length: 10, startFactor: 0 },
    ...line(zero, N),
  },
  {
    ...shared,
    id: 'transformers-wsd',
    title: 'get_wsd_schedule',
    startName: 'min_lr_ratio',
    startIs: 'share',
    defaults: { num_warmup_steps: 'required', min_lr_ratio: '0', warmup_type: '"linear"' },
    defaultSettings: { length: 10, startFactor: 0 },
    ...lineFromStart,
  },
  {
    ...shared,
    id: 'transformers-cosine-warmup-with-min-lr',
    title: 'get_cosine_with_min_lr_schedule_with_warmup_lr_rate',
    startIs: 'fixed',
    defaults: { num_warmup_steps: 'required', warmup_lr_rate: 'None' },
    defaultSettings: { length: 10, startFactor: 1 / 10 },
    linear: fromShare.linear,
    schedule: (settings) => (settings.length === 0 ? () => 1 : fromShare.schedule(settings)),
  },
  {
    ...shared,
    id: 'transformers-warmup-lr-rate',
    title: 'get_cosine_with_min_lr_schedule_with_warmup_lr_rate with a warmup_lr_rate',
    startName: 'warmup_lr_rate',
    startIs: 'share',
    defaults: { num_warmup_steps: 'required', warmup_lr_rate: 'required here: with None, its default, s is 1 / N' },
    defaultSettings: { length: 10, startFactor: 0.1 },
    linear: early.linear,
    schedule(settings) {
      if (settings.length < 2)
        throw new RangeError(`num_warmup_steps must be at least 2 for a ramp, not ${settings.length}`);
      return early.schedule(settings);
    },
  },
];
