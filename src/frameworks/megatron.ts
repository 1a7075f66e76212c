// Megatron-LM: its warmup, the runs that its flags can say, and its record.
import type { RunSpec } from '../schedule/index.ts';
import { shareOf } from './config-rule.ts';
import { lineFromStart } from './formulas.ts';
import type { Framework, Source } from './framework.ts';
import { changedTo, decaysBy, type Limit, warmsUpBy, within } from './limits.ts';
import { rateOf } from './literals.ts';
import { inSource, thread } from './traps.ts';

const title = 'Megatron-LM';

const source: Source = {
  repo: 'NVIDIA/Megatron-LM',
  file: 'megatron/core/optimizer_param_scheduler.py',
  commit: 'core_v0.16.1',
};

const limits: readonly Limit[] = [
  warmsUpBy(title, 'linear-warmup'),
  {
    refuse: ({ startFactor }) =>
      startFactor > 1
        ? `${title} stops if lr_warmup_init is above lr, as with start factor ${startFactor}.`
        : undefined,
    mend: changedTo('start factor 1', { startFactor: 1 }),
  },
  decaysBy(title, ['constant', 'linear-decay', 'cosine', 'sqrt-cooldown', 'inverse-sqrt'], 'cosine'),
  {
    refuse: ({ decay, endFactor }) =>
      decay !== 'constant' && decay !== 'inverse-sqrt' && endFactor > 1
        ? `${title} stops if min_lr is above lr, as with end factor ${endFactor}.`
        : undefined,
    mend: changedTo('end factor 1', { endFactor: 1 }),
  },
  {
    refuse: ({ decay, warmupSteps, stableSteps, timescale }) =>
      decay === 'inverse-sqrt' && (warmupSteps === 0 || stableSteps > 0 || timescale !== warmupSteps)
        ? `${title}’s inverse square root takes its timescale from the warmup steps and begins right after them. This run has ${warmupSteps} warmup steps, ${stableSteps} stable ones and timescale ${timescale}.`
        : undefined,
    mend: (run) =>
      run.warmupSteps === 0
        ? { words: 'a cosine decay', run: { ...run, decay: 'cosine', endFactor: Math.min(run.endFactor, 1) } }
        : {
            words: `timescale ${run.warmupSteps} right after the warmup`,
            run: { ...run, timescale: run.warmupSteps, stableSteps: 0 },
          },
  },
];

/** Megatron-LM's names for the decays; those of WSD are a style of their own. */
function decayStyle({ decay, stableSteps }: RunSpec): { style: string; wsd?: string } {
  if (decay === 'sqrt-cooldown') return { style: 'WSD', wsd: 'minus_sqrt' };
  const name = { 'linear-decay': 'linear', cosine: 'cosine', 'inverse-sqrt': 'inverse-square-root' }[decay as string];
  if (!name) return { style: 'constant' };
  return stableSteps > 0 ? { style: 'WSD', wsd: name } : { style: name };
}

function code(run: RunSpec): string {
  const { peakLr, startFactor, endFactor, warmupSteps, totalSteps, stableSteps } = run;
  const { style, wsd } = decayStyle(run);
  const ends = style !== 'constant' && style !== 'inverse-square-root';
  const flags: [string, string | number][] = [
    ['--train-iters', totalSteps],
    ['--lr', peakLr],
    ...(warmupSteps > 0
      ? ([
          ['--lr-warmup-init', rateOf(startFactor, peakLr)],
          ['--lr-warmup-iters', warmupSteps],
        ] as [string, number][])
      : []),
    ['--lr-decay-style', style],
    // It insists on a warmup shorter than the decay, which includes it.
    ['--lr-decay-iters', warmupSteps === totalSteps ? totalSteps + 1 : totalSteps],
    ...(wsd
      ? ([
          ['--lr-wsd-decay-style', wsd],
          ['--lr-wsd-decay-iters', totalSteps - warmupSteps - stableSteps],
        ] as [string, string | number][])
      : []),
    ['--min-lr', ends ? rateOf(endFactor, peakLr) : 0],
  ];
  return `LEARNING_RATE_ARGS=(\n${flags.map(([flag, value]) => `    ${flag} ${value}\n`).join('')})\n`;
}

/** Megatron-LM, whose scheduler counts samples. */
export const megatron: Framework = {
  id: 'megatron',
  title,
  package: 'megatron-core',
  language: 'shell',
  precision: 'double',
  stepping:
    'After each update that was not skipped, the training loop steps the scheduler by the samples of the iteration; the constructor has set the first rate with a step of 0. ' +
    'To check, we ran megatron-core’s OptimizerParamScheduler. The lines that turn flags into its arguments, in megatron/training/training.py, are not in the package; those we only read.',
  conventions: [
    {
      id: 'megatron',
      title: '--lr-warmup-iters',
      lengthName: 'lr_warmup_iters',
      startName: 'lr_warmup_init',
      startIs: 'rate',
      peakName: 'lr',
      defaults: { lr_warmup_iters: '0', lr_warmup_init: '0.0', lr_warmup_fraction: 'None', lr_decay_style: 'linear' },
      defaultSettings: { length: 0, startFactor: 0 },
      unit: 'sample',
      unitNote: 'iterations × global batch size',
      ...lineFromStart,
      source,
    },
  ],
  configs: [
    {
      convention: 'megatron',
      precedence: 3,
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
  ],
  traps: [
    thread(
      'NVIDIA-NeMo/Megatron-Bridge#2609',
      'too-long',
      'In Megatron-Bridge, which takes its scheduler from here, the batch size ramped up. A warmup of 10 iterations lasted 20, and the decay stopped half way: the settings count iterations, the scheduler counts samples, and early iterations had fewer of them.',
    ),
    inSource(
      source,
      'idle-first',
      'lr_warmup_init is 0 by default, so the first update changes nothing but the optimizer’s averages. It is a rate, not a share: every parameter group starts at the same one.',
    ),
    inSource(
      source,
      'decay',
      'lr_decay_iters includes the warmup. A run of as many iterations ends just before the lowest rate, which would come one iteration later. A warmup as long as lr_decay_iters stops with an assertion.',
    ),
  ],
  render: within(limits, code),
};
