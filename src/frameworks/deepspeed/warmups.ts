// DeepSpeed's own warmups, which all run one update late, and how a config sets them.
import type { Schedule } from '../../schedule/index.ts';
import type { ConfigRule } from '../config-rule.ts';
import type { Convention, WarmupSettings, Source } from '../framework.ts';

const source: Source = {
  repo: 'deepspeedai/DeepSpeed',
  file: 'deepspeed/runtime/lr_schedules.py',
  commit: 'v0.19.8',
};

/** The share of the warmup gone after so many counted updates, of N. */
type Growth = (counted: number, length: number) => number;

const logarithm: Growth = (counted, length) => Math.log(counted + 1) / Math.log(length);
const line: Growth = (counted, length) => counted / length;

/** Its count is 0 in the second update too; what the first update runs at is set by the constructor. */
const late =
  (growth: Growth, first: (startFactor: number) => number) =>
  ({ length, startFactor }: WarmupSettings): Schedule => {
    if (!Number.isInteger(length) || length < 1) {
      throw new RangeError(`warmup_num_steps must be a whole number ≥ 1, not ${length}`);
    }
    const steps = Math.max(2, length);
    return (step) => {
      if (step < 1) return first(startFactor);
      const counted = step - 1;
      return counted < steps ? startFactor + (1 - startFactor) * growth(counted, steps) : 1;
    };
  };

const warmup: Omit<Convention, 'id' | 'title' | 'defaults' | 'schedule'> = {
  lengthName: 'warmup_num_steps',
  startName: 'warmup_min_lr',
  startIs: 'rate',
  peakName: 'warmup_max_lr',
  defaultSettings: { length: 1000, startFactor: 0 },
  unit: 'update',
  source,
};

const rates = {
  warmup_min_lr: '0.0',
  warmup_max_lr: 'None: lr of the optimizer (WarmupDecayLR: 0.001)',
  warmup_num_steps: '1000',
};
const ratios = { warmup_min_ratio: '0.0', warmup_num_steps: '1000', cos_min_ratio: '0.0001' };
const share = { startName: 'warmup_min_ratio', startIs: 'share', peakName: 'lr of the optimizer' } as const;

const asStart = (startFactor: number) => startFactor;
const asZero = () => 0;

/** DeepSpeed's own warmups: all count one update less than were done. */
export const deepspeedConventions: readonly Convention[] = [
  {
    ...warmup,
    id: 'deepspeed-log',
    title: 'WarmupLR, WarmupDecayLR',
    defaults: { ...rates, warmup_type: 'log' },
    notLinear:
      'It rises like a logarithm, is at its start in the first two updates, and arrives at update N: fast at first, then ever more slowly.',
    schedule: late(logarithm, asStart),
  },
  {
    ...warmup,
    id: 'deepspeed-linear',
    title: 'WarmupLR, WarmupDecayLR, warmup_type "linear"',
    defaults: rates,
    notLinear: 'It is a line from update 1 to update N + 1, but the first update runs at the start of that line too.',
    schedule: late(line, asStart),
  },
  {
    ...warmup,
    ...share,
    id: 'deepspeed-cosine-log',
    title: 'WarmupCosineLR',
    defaults: { ...ratios, warmup_type: 'log' },
    notLinear:
      'It rises like a logarithm, and its first update runs at 0 whatever warmup_min_ratio says. In a run its cosine comes next, and is already one step on.',
    schedule: late(logarithm, asZero),
  },
  {
    ...warmup,
    ...share,
    id: 'deepspeed-cosine-linear',
    title: 'WarmupCosineLR, warmup_type "linear"',
    defaults: ratios,
    notLinear:
      'It is a line from update 1 to update N + 1, but its first update runs at 0 whatever warmup_min_ratio says.',
    beforeDecay: 'Its cosine skips the peak.',
    schedule: late(line, asZero),
  },
];

const config = (convention: string, type: RegExp, warmupType: 'linear' | 'log'): ConfigRule => ({
  convention,
  precedence: 4,
  when: (scope) => scope.has(type) && (scope.words('warmup_type') ?? 'log') === warmupType,
  peak: ['lr', 'learning_rate'],
});

/** How its JSON sets them: by the type of the scheduler, and by its warmup_type. */
export const deepspeedConfigs: readonly ConfigRule[] = [
  config('deepspeed-linear', /^Warmup(?:Decay)?LR$/, 'linear'),
  config('deepspeed-log', /^Warmup(?:Decay)?LR$/, 'log'),
  config('deepspeed-cosine-linear', /^WarmupCosineLR$/, 'linear'),
  config('deepspeed-cosine-log', /^WarmupCosineLR$/, 'log'),
];
