import type { Rule } from './rule.ts';
import { timmRules } from './rules-timm.ts';

/** The peak of a torch scheduler is its optimizer's. */
const lr = ['lr', 'learning_rate', 'base_lr', 'max_lr'];

const endsBelow: NonNullable<Rule['refuse']> = (scope) => {
  const end = scope.number('end_factor');
  return end !== undefined && end.value !== 1
    ? `"end_factor" is ${end.words}: this line ends there and not at the rate of the optimizer. Only a line to 1 is a warmup.`
    : undefined;
};

/** The conventions that a call of any other Python package sets, the most particular first. */
export const callRules: readonly Rule[] = [
  {
    framework: 'pytorch-lambdalr',
    convention: 'torchvision-helper',
    call: /^warmup_lr_scheduler$/,
    places: ['optimizer', 'warmup_iters', 'warmup_factor'],
    peak: lr,
  },
  {
    framework: 'mmengine',
    convention: 'mmengine-linearlr',
    call: /^LinearLR$/,
    when: (scope) => scope.words('by_epoch') !== undefined || scope.words('begin') !== undefined,
    peak: lr,
    lengthOf: (scope) => {
      const [begin, end] = [scope.number('begin'), scope.number('end')];
      if (end === undefined) return undefined;
      return { ...end, value: end.value - (begin?.value ?? 0) };
    },
    refuse: endsBelow,
    epochs: (scope) =>
      scope.words('by_epoch') === 'False'
        ? undefined
        : scope.words('convert_to_iter_based') === 'True'
          ? 'smooth'
          : 'stairs',
    notes: (scope) =>
      scope.words('by_epoch') !== undefined
        ? []
        : ['by_epoch is True unless the config says False: "end" then counts epochs.'],
  },
  {
    framework: 'paddle',
    convention: 'paddle-linearlr',
    call: /^LinearLR$/,
    places: ['learning_rate', 'total_steps', 'start_factor', 'end_factor'],
    when: (scope) =>
      scope.words('total_steps') !== undefined &&
      scope.words('total_iters') === undefined &&
      scope.has(/^(paddle|learning_rate|total_steps)$/),
    refuse: endsBelow,
  },
  {
    framework: 'pytorch-linearlr',
    convention: 'linear-lr',
    call: /^LinearLR$/,
    places: ['optimizer', 'start_factor', 'end_factor', 'total_iters'],
    peak: lr,
    refuse: endsBelow,
  },
  {
    framework: 'pytorch-linearlr',
    convention: 'constant-lr',
    call: /^ConstantLR$/,
    places: ['optimizer', 'factor', 'total_iters'],
    peak: lr,
  },
  {
    framework: 'pytorch-linearlr',
    convention: 'one-cycle',
    call: /^OneCycleLR$/,
    places: ['optimizer', 'max_lr', 'total_steps', 'epochs', 'steps_per_epoch', 'pct_start', 'anneal_strategy'],
    lengthOf: (scope) => {
      const [epochs, each] = [scope.number('epochs'), scope.number('steps_per_epoch')];
      const total = scope.number('total_steps')?.value ?? (epochs && each && epochs.value * each.value);
      if (total === undefined) return undefined;
      const share = scope.number('pct_start');
      const steps = (share?.value ?? 0.3) * total - 1;
      return {
        name: 'pct_start * total_steps - 1',
        value: Math.abs(steps - Math.round(steps)) < 1e-9 ? Math.round(steps) : steps,
        words: `${share?.words ?? '0.3'} * ${total} - 1`,
      };
    },
    startOf: (scope) => {
      const by = scope.number('div_factor');
      return by && { name: '1 / div_factor', value: 1 / by.value, words: `1 / ${by.words}` };
    },
    refuse: (scope) =>
      scope.words('anneal_strategy') === 'linear'
        ? 'OneCycleLR with anneal_strategy "linear" is a straight line; this reads only the cosine.'
        : undefined,
  },
  {
    framework: 'keras',
    convention: 'keras-cosine',
    call: /^CosineDecay$/,
    places: ['initial_learning_rate', 'decay_steps', 'alpha', 'name', 'warmup_target', 'warmup_steps'],
    refuse: (scope) =>
      scope.number('warmup_target') === undefined
        ? 'warmup_target is not set, and without it CosineDecay has no warmup, whatever warmup_steps says.'
        : undefined,
  },
  {
    framework: 'keras',
    convention: 'keras-polynomial',
    call: /^PolynomialDecay$/,
    places: ['initial_learning_rate', 'decay_steps', 'end_learning_rate', 'power'],
    refuse: (scope) => {
      const power = scope.number('power');
      return power !== undefined && power.value !== 1
        ? `"power" is ${power.words}: only a power of 1 is a line.`
        : undefined;
    },
  },
  {
    framework: 'paddle',
    convention: 'paddle-linear-warmup',
    call: /^LinearWarmup$/,
    places: ['learning_rate', 'warmup_steps', 'start_lr', 'end_lr'],
  },
  ...(
    [
      ['optax-cosine', /^warmup_cosine_decay_schedule$/, ['init_value', 'peak_value', 'warmup_steps']],
      ['optax-exponential', /^warmup_exponential_decay_schedule$/, ['init_value', 'peak_value', 'warmup_steps']],
      ['optax-constant', /^warmup_constant_schedule$/, ['init_value', 'peak_value', 'warmup_steps']],
      ['optax-linear', /^linear_schedule$/, ['init_value', 'end_value', 'transition_steps']],
    ] as const
  ).map(([convention, call, places]) => ({ framework: 'optax', convention, call, places })),
  ...timmRules,
];
