import type { Rule } from './rule.ts';
import { type Scope, shareOf } from './scope.ts';

const fairseq: readonly Rule[] = (
  [
    ['inverse_sqrt', 'fairseq-inverse-sqrt'],
    ['polynomial_decay', 'fairseq-polynomial-decay'],
    ['cosine', 'fairseq-cosine'],
    ['tri_stage', 'fairseq-tri-stage'],
    ['fixed', 'fairseq-fixed'],
    ['reduce_lr_on_plateau', 'fairseq-reduce-lr-on-plateau'],
  ] as const
).map(([scheduler, convention]) => ({
  framework: 'fairseq',
  convention,
  when: (scope) =>
    scope.words('lr_scheduler') === scheduler ||
    (scope.words('_name') !== undefined && scope.has(new RegExp(`^${scheduler}$`))),
  ...(scheduler === 'cosine' && { startOf: (scope: Scope) => scope.number('warmup_init_lr', 'min_lr') }),
}));

const deepspeed: readonly Rule[] = (
  [
    [/^Warmup(?:Decay)?LR$/, 'linear', 'deepspeed-linear'],
    [/^Warmup(?:Decay)?LR$/, 'log', 'deepspeed-log'],
    [/^WarmupCosineLR$/, 'linear', 'deepspeed-cosine-linear'],
    [/^WarmupCosineLR$/, 'log', 'deepspeed-cosine-log'],
  ] as const
).map(([word, type, convention]) => ({
  framework: 'deepspeed',
  convention,
  when: (scope) => scope.has(word) && (scope.words('warmup_type') ?? 'log') === type,
  peak: ['lr', 'learning_rate'],
}));

/** The conventions that a file of settings or a command line sets, the most particular first. */
export const fileRules: readonly Rule[] = [
  ...deepspeed,
  ...fairseq,
  {
    framework: 'megatron',
    convention: 'megatron',
    when: (scope) => scope.words('lr_warmup_iters', 'lr_warmup_samples', 'lr_warmup_fraction') !== undefined,
    lengthOf: (scope) => {
      const share = scope.number('lr_warmup_fraction');
      if (share !== undefined)
        return shareOf(scope, share, ['lr_decay_iters', 'train_iters'], (steps) => steps, 'lr_warmup_iters');
      const samples = scope.number('lr_warmup_samples');
      if (samples === undefined) return scope.number('lr_warmup_iters');
      const batch = scope.number('global_batch_size');
      return batch === undefined ? samples : { ...samples, value: samples.value / batch.value };
    },
    notes: (scope) =>
      scope.words('lr_warmup_samples') !== undefined && scope.words('global_batch_size') === undefined
        ? [
            'lr_warmup_samples counts samples, and the config does not say the global batch size: lengths here are in samples.',
          ]
        : [],
  },
  {
    framework: 'detectron2',
    convention: 'detectron2',
    // Its defaults make a warmup even of a file that does not mention one.
    when: (scope) =>
      scope.has(/^WARMUP_(?:ITERS|FACTOR)$/) || (scope.has(/^BASE_LR$/) && scope.has(/^(?:STEPS|MAX_ITER)$/)),
    refuse: (scope) =>
      (scope.words('warmup_method') ?? 'linear') === 'linear'
        ? undefined
        : `"WARMUP_METHOD" is "${scope.words('warmup_method')}"; this reads only "linear".`,
  },
  {
    framework: 'detectron2',
    convention: 'detectron2-legacy',
    when: (scope) => scope.has(/^(?:WarmupMultiStepLR|WarmupCosineLR|_get_warmup_factor_at_iter|warmup_factor)$/),
    peak: ['lr', 'base_lr', 'learning_rate'],
  },
  {
    framework: 'torchtitan',
    convention: 'torchtitan',
    when: (scope) =>
      scope.words('warmup_steps') !== undefined && scope.has(/^(?:lr_scheduler|LRSchedulersContainer|torchtitan)$/),
  },
  {
    framework: 'timm',
    convention: 'timm-default',
    usualStart: 1e-5,
    epochs: (scope) => (scope.has(/^sched[-_]on[-_]updates$/) ? 'smooth' : 'stairs'),
    when: (scope) => scope.words('warmup_epochs') !== undefined || scope.words('warmup_lr') !== undefined,
    peak: ['lr', 'base_lr'],
  },
  {
    framework: 'nanogpt',
    convention: 'nanogpt',
    when: (scope) => scope.words('warmup_iters') !== undefined,
  },
];
