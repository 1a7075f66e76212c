// How the warmups of transformers are set in a config: calls of its functions, and the arguments of its Trainer.
import { type ConfigRule, shareOf } from '../config-rule.ts';

/** The peak is the optimizer's. */
const peak = ['lr', 'learning_rate'];

/**
 * Calls by their names, and its Trainer's arguments in whatever form. Below every other call: get_scheduler is what many
 * scripts call a function of their own, which then calls what they use.
 */
export const transformersConfigs: readonly ConfigRule[] = [
  {
    convention: 'transformers-wsd',
    precedence: 5,
    call: /^get_wsd_schedule$/,
    places: [
      'optimizer',
      'num_warmup_steps',
      'num_decay_steps',
      'num_training_steps',
      'num_stable_steps',
      'warmup_type',
      'decay_type',
      'min_lr_ratio',
    ],
    peak,
    refuse: (scope) =>
      (scope.words('warmup_type') ?? 'linear') === 'linear'
        ? undefined
        : `"warmup_type" is "${scope.words('warmup_type')}"; this reads only "linear".`,
  },
  {
    convention: 'transformers-warmup-lr-rate',
    precedence: 5,
    call: /^get_cosine_with_min_lr_schedule_with_warmup_lr_rate$/,
    places: ['optimizer', 'num_warmup_steps', 'num_training_steps'],
    when: (scope) => scope.number('warmup_lr_rate') !== undefined,
    peak,
  },
  {
    convention: 'transformers-cosine-warmup-with-min-lr',
    precedence: 5,
    call: /^get_cosine_with_min_lr_schedule_with_warmup_lr_rate$/,
    places: ['optimizer', 'num_warmup_steps', 'num_training_steps'],
    peak,
  },
  {
    convention: 'transformers-linear',
    precedence: 5,
    call: /^get_(?:\w+_with_warmup|inverse_sqrt_schedule)$/,
    places: ['optimizer', 'num_warmup_steps', 'num_training_steps'],
    peak,
  },
  {
    convention: 'transformers-linear',
    precedence: 5,
    call: /^get_scheduler$/,
    places: ['name', 'optimizer', 'num_warmup_steps', 'num_training_steps'],
    peak,
  },
  {
    convention: 'transformers-linear',
    // Settings, which only the Trainer and its scripts have.
    precedence: 4,
    when: (scope) =>
      scope.has(
        /^(?:TrainingArguments|Seq2SeqTrainingArguments|SFTConfig|DPOConfig|lr_scheduler_type|num_warmup_steps|lr-scheduler-type|num-warmup-steps|warmup_ratio|warmup-ratio)$/,
      ),
    peak,
    usualPeak: 5e-5,
    lengthOf: (scope) => {
      const steps = scope.number('num_warmup_steps', 'warmup_steps');
      const totals = ['max_steps', 'num_training_steps', 'max_train_steps'];
      if (steps !== undefined && steps.value > 0)
        return steps.value < 1 ? shareOf(scope, steps, totals, Math.ceil, 'warmup_steps') : steps;
      const share = scope.number('warmup_ratio');
      return share === undefined
        ? (steps ?? { name: 'warmup_steps', value: 0, words: '0, its default' })
        : shareOf(scope, share, totals, Math.ceil, 'warmup_steps');
    },
  },
];
