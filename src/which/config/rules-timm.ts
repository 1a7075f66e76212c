import type { Rule } from './rule.ts';
import type { Scope } from './scope.ts';

/** The peak is the optimizer's. */
const peak = ['lr', 'learning_rate', 'base_lr'];

const prefix = (scope: Scope) => scope.words('warmup_prefix') ?? '';

/** What the classes call N and s; the factory has names of its own. */
const scheduler: Pick<Rule, 'framework' | 'peak' | 'length' | 'start' | 'epochs'> = {
  framework: 'timm',
  peak,
  length: 'warmup_t',
  start: 'warmup_lr_init',
  epochs: (scope) => (scope.words('t_in_epochs') === 'False' ? undefined : 'stairs'),
};
const factory: Pick<Rule, 'framework' | 'peak' | 'call' | 'length' | 'start' | 'usualStart' | 'epochs'> = {
  framework: 'timm',
  peak,
  call: /^create_scheduler(?:_v2)?$/,
  length: 'warmup_epochs',
  start: 'warmup_lr',
  usualStart: 1e-5,
  epochs: (scope) => (scope.words('step_on_epochs') === 'False' ? 'smooth' : 'stairs'),
};

const jumps = () => [
  'warmup_prefix is not True: a decay runs underneath from update 0, and when the warmup ends, the rate jumps to where that is by then.',
];

/** The calls of timm: whether the warmup is a prefix is for an argument to say, whose default differs by class. */
export const timmRules: readonly Rule[] = [
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
];
