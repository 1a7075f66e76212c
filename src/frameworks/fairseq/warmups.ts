// fairseq's own warmups, one per scheduler, and how a config sets them.
import type { ConfigRule, Scope } from '../config-rule.ts';
import { line, lineFromStart, N, oneBeforeN, oneOverN, zero } from '../formulas.ts';
import type { Convention } from '../framework.ts';

const source = (file: string) => ({
  repo: 'facebookresearch/fairseq',
  file: `fairseq/optim/lr_scheduler/${file}`,
  commit: 'v0.12.2',
});

const always = {
  lengthName: 'warmup_updates',
  peakName: 'lr',
  defaultSettings: { length: 0, startFactor: 0 },
  unit: 'update',
} as const;

const chosen = { ...always, ...lineFromStart, startName: 'warmup_init_lr', startIs: 'rate' } as const;

/** For those that divide by N: inverse_sqrt stops at 0, and fixed has no warmup then. */
function atLeastOne(length: number): void {
  if (!(length >= 1)) throw new RangeError(`warmup_updates must be a whole number ≥ 1, not ${length}`);
}

const fromShare = line(oneOverN, oneBeforeN);

/** fairseq's own warmups, one per scheduler that has one. */
export const fairseqConventions: readonly Convention[] = [
  {
    ...chosen,
    id: 'fairseq-inverse-sqrt',
    title: '--lr-scheduler inverse_sqrt',
    defaults: { warmup_updates: '4000', warmup_init_lr: '-1, which means 0' },
    defaultSettings: { length: 4000, startFactor: 0 },
    schedule: (settings) => {
      atLeastOne(settings.length);
      return lineFromStart.schedule(settings);
    },
    source: source('inverse_square_root_schedule.py'),
  },
  {
    ...always,
    id: 'fairseq-polynomial-decay',
    title: '--lr-scheduler polynomial_decay',
    startIs: 'fixed',
    defaults: { warmup_updates: '0', end_learning_rate: '0.0', power: '1.0', total_num_update: 'max_update' },
    ...line(zero, N),
    source: source('polynomial_decay_schedule.py'),
  },
  {
    ...chosen,
    id: 'fairseq-cosine',
    title: '--lr-scheduler cosine',
    defaults: { warmup_updates: '0', warmup_init_lr: '-1, which means min_lr', min_lr: '0.0' },
    source: source('cosine_lr_scheduler.py'),
  },
  {
    ...chosen,
    id: 'fairseq-tri-stage',
    title: '--lr-scheduler tri_stage',
    lengthName: 'warmup_steps',
    startName: 'init_lr_scale',
    startIs: 'share',
    defaults: { warmup_steps: '0', init_lr_scale: '0.01', hold_steps: '0', decay_steps: '0', final_lr_scale: '0.01' },
    defaultSettings: { length: 0, startFactor: 0.01 },
    source: source('tri_stage_lr_scheduler.py'),
  },
  {
    ...always,
    id: 'fairseq-fixed',
    title: '--lr-scheduler fixed',
    startIs: 'fixed',
    defaults: { warmup_updates: '0', force_anneal: 'None', lr_shrink: '0.1' },
    linear: fromShare.linear,
    schedule: (settings) => {
      atLeastOne(settings.length);
      return fromShare.schedule(settings);
    },
    source: source('fixed_schedule.py'),
  },
  {
    ...chosen,
    id: 'fairseq-reduce-lr-on-plateau',
    title: '--lr-scheduler reduce_lr_on_plateau',
    defaults: { warmup_updates: '0', warmup_init_lr: '-1, which means 0' },
    source: source('reduce_lr_on_plateau.py'),
  },
];

/** How a config sets each of them: by the name of its scheduler. */
export const fairseqConfigs: readonly ConfigRule[] = (
  [
    ['inverse_sqrt', 'fairseq-inverse-sqrt'],
    ['polynomial_decay', 'fairseq-polynomial-decay'],
    ['cosine', 'fairseq-cosine'],
    ['tri_stage', 'fairseq-tri-stage'],
    ['fixed', 'fairseq-fixed'],
    ['reduce_lr_on_plateau', 'fairseq-reduce-lr-on-plateau'],
  ] as const
).map(([scheduler, convention]) => ({
  convention,
  precedence: 3,
  when: (scope) =>
    scope.words('lr_scheduler') === scheduler ||
    (scope.words('_name') !== undefined && scope.has(new RegExp(`^${scheduler}$`))),
  ...(scheduler === 'cosine' && { startOf: (scope: Scope) => scope.number('warmup_init_lr', 'min_lr') }),
}));
