// How timm's warmups are set in a config: its scheduler classes, its factory, and the settings of its train.py.
import type { ConfigRule, Scope } from '../config-rule.ts';

/** The peak is the optimizer's. */
const peak = ['lr', 'learning_rate', 'base_lr'];

const prefix = (scope: Scope) => scope.words('warmup_prefix') ?? '';

/** What the classes call N and s; the factory has names of its own. */
const scheduler: Omit<ConfigRule, 'convention'> = {
  // Scripts around timm may call optax or torch by more particular names.
  precedence: 6,
  peak,
  length: 'warmup_t',
  start: 'warmup_lr_init',
  epochs: (scope) => (scope.words('t_in_epochs') === 'False' ? undefined : 'stairs'),
};
const factory: Omit<ConfigRule, 'convention'> = {
  precedence: 6,
  peak,
  call: /^create_scheduler(?:_v2)?$/,
  length: 'warmup_epochs',
  start: 'warmup_lr',
  usualStart: 1e-5,
  epochs: (scope) => (scope.words('step_on_epochs') === 'False' ? 'smooth' : 'stairs'),
};

const jumps = () => [
  'warmup_prefix is not True: a decay runs underneath from the start, and when the warmup ends, the rate jumps to where that is by then.',
];

/** Its calls first: whether the warmup is a prefix is for an argument to say, whose default differs by class. */
export const timmConfigs: readonly ConfigRule[] = [
  {
    ...scheduler,
    convention: 'timm-prefix',
    call: /^(?:Step|MultiStep|Plateau|WSD)LRScheduler$/,
    when: (scope) => prefix(scope) !== 'False',
  },
  {
    ...scheduler,
    convention: 'timm-prefix',
    call: /^(?:Cosine|Poly|Tanh)LRScheduler$/,
    when: (scope) => prefix(scope) === 'True',
  },
  {
    ...scheduler,
    convention: 'timm-default',
    call: /^(?:Cosine|Poly|Tanh|Step|MultiStep)LRScheduler$/,
    notes: jumps,
  },
  {
    ...factory,
    convention: 'timm-prefix',
    when: (scope) => scope.words('warmup_epochs') !== undefined && prefix(scope) === 'True',
  },
  {
    ...factory,
    convention: 'timm-default',
    when: (scope) => scope.words('warmup_epochs') !== undefined,
    notes: jumps,
  },
  {
    convention: 'timm-default',
    // Many scripts have warmup_epochs.
    precedence: 1,
    usualStart: 1e-5,
    epochs: (scope) => (scope.has(/^sched[-_]on[-_]updates$/) ? 'smooth' : 'stairs'),
    when: (scope) => scope.words('warmup_epochs') !== undefined || scope.words('warmup_lr') !== undefined,
    peak: ['lr', 'base_lr'],
  },
];
