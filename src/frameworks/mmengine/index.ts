// MMEngine: its warmup, the runs that its param_scheduler can say, and its record.
import type { RunSpec } from '../../schedule/index.ts';
import { type ConfigRule, endsBelow, optimizerRates } from '../config-rule.ts';
import { line, oneBeforeN, s } from '../formulas.ts';
import type { Convention, Framework, Source } from '../framework.ts';
import { changedTo, decaysBy, type Limit, usualDecays, warmsUpBy, wholeCycles, within } from '../limits.ts';
import { pythonFloat } from '../literals.ts';
import { inSource, thread } from '../traps.ts';
import { mmengineSchedulers } from './schedulers.ts';

const title = 'MMEngine';

const source: Source = {
  repo: 'open-mmlab/mmengine',
  file: 'mmengine/optim/scheduler/param_scheduler.py',
  commit: 'v0.10.7',
};

const ramp = line(s, oneBeforeN);

const convention: Convention = {
  id: 'mmengine-linearlr',
  title: 'LinearLR',
  lengthName: 'end',
  startName: 'start_factor',
  startIs: 'share',
  peakName: 'lr of the optimizer',
  defaults: { start_factor: '1 / 3', end_factor: '1.0', begin: '0', by_epoch: 'True' },
  defaultSettings: { length: 10, startFactor: 1 / 3 },
  unit: 'epoch',
  unitNote: 'or updates, with by_epoch=False',
  linear: ramp.linear,
  schedule: (settings) => {
    const { length, startFactor } = settings;
    if (!(startFactor > 0 && startFactor <= 1))
      throw new RangeError(`start_factor must be a number > 0 and ≤ 1, not ${startFactor}`);
    // With end=1 it multiplies once and never comes back.
    if (!(length >= 2)) throw new RangeError(`end must be a whole number ≥ 2, not ${length}`);
    return ramp.schedule(settings);
  },
  source,
};

const config: ConfigRule = {
  convention: 'mmengine-linearlr',
  // torch and Paddle have a LinearLR too, which knows neither by_epoch nor begin.
  precedence: 10,
  call: /^LinearLR$/,
  when: (scope) => scope.words('by_epoch') !== undefined || scope.words('begin') !== undefined,
  peak: optimizerRates,
  lengthOf: (scope) => {
    const [begin, end] = [scope.number('begin'), scope.number('end')];
    if (end === undefined) return undefined;
    return { ...end, value: end.value - (begin?.value ?? 0) };
  },
  refuse: endsBelow,
  epochs: (scope) => {
    if (scope.words('by_epoch') === 'False') return undefined;
    return scope.words('convert_to_iter_based') === 'True' ? 'smooth' : 'stairs';
  },
  notes: (scope) =>
    scope.words('by_epoch') !== undefined
      ? []
      : ['too-long', 'by_epoch is True unless the config says False: "end" then counts epochs.'],
};

const limits: readonly Limit[] = [
  warmsUpBy(title, 'linear-warmup', 'cosine-warmup', 'exponential-warmup'),
  decaysBy(title, usualDecays, 'cosine'),
  wholeCycles('CosineRestartLR'),
  {
    refuse: ({ decay, warmupSteps, startFactor }) =>
      decay === 'cosine-restarts' && warmupSteps > 0 && startFactor === 0
        ? 'A warmup from start factor 0 needs an optimizer whose lr is 0, and CosineRestartLR restarts at a multiple of that.'
        : undefined,
    mend: changedTo('a cosine decay', { decay: 'cosine' }),
  },
];

function code(run: RunSpec): string {
  const { lr, schedulers } = mmengineSchedulers(run);
  const list = schedulers.length > 0 ? `[\n${schedulers.map((each) => `    ${each},\n`).join('')}]` : '[]';
  const early = ['LinearLR', 'PolyLR'].filter((type) => schedulers.some((each) => each.includes(`'${type}'`)));
  const lines = [
    `train_cfg = dict(by_epoch=False, max_iters=${run.totalSteps})`,
    ...(lr === pythonFloat(run.peakLr) ? [] : [`# Where the warmup starts; it leads to ${run.peakLr}.`]),
    `optim_wrapper = dict(optimizer=dict(type='SGD', lr=${lr}))`,
    ...(early.length > 0
      ? [`# ${early.join(' and ')} arrive${early.length > 1 ? '' : 's'} at iteration end - 1.`]
      : []),
    `param_scheduler = ${list}\n`,
  ];
  return lines.join('\n');
}

/** MMEngine, below MMDetection and its relatives. */
export const mmengine: Framework = {
  id: 'mmengine',
  title,
  package: 'mmengine',
  language: 'Python',
  precision: 'double',
  stepping:
    'Its ParamSchedulerHook steps every scheduler with by_epoch=False after each iteration, all others after each epoch, and epochs are the default (mmengine/hooks/param_scheduler_hook.py). ' +
    'All schedulers of the list multiply the same rate. To check, we built the configuration with MMEngine’s registries and stepped it so, without a Runner.',
  conventions: [convention],
  configs: [config],
  traps: [
    inSource(
      { repo: 'open-mmlab/mmdetection', file: 'configs/_base_/schedules/schedule_1x.py', commit: '17813496' },
      'one-off',
      'MMDetection’s schedule_1x warms up with begin=0, end=500 and so arrives at iteration 499, not 500: end is the first iteration that LinearLR leaves alone.',
    ),
    thread(
      'open-mmlab/mmdetection#6785',
      'documentation',
      'In the MMCV before it, somebody set warmup_by_epoch and saw the rate rise at every iteration all the same. It only says what warmup_iters counts; the line is climbed iteration by iteration.',
    ),
    inSource(
      source,
      'too-long',
      'by_epoch is True by default. A LinearLR with end=500 that leaves it out warms up for 500 epochs, and within an epoch the rate does not move.',
    ),
    inSource(
      source,
      'error',
      'LinearLR accepts start_factor=0 and then divides by zero in its second step. With end=1 it multiplies once and never finishes: the rate stays at its start.',
    ),
  ],
  render: within(limits, code),
};
