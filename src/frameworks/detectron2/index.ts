// Detectron2: its two warmups, the runs that its lazy config can say, and its record.
import type { RunSpec } from '../../schedule/index.ts';
import { lineFromStart } from '../formulas.ts';
import type { Convention, Framework } from '../framework.ts';
import { changedTo, decaysBy, type Limit, usualDecays, warmsUpBy, within } from '../limits.ts';
import { pythonFloat } from '../literals.ts';
import { thread } from '../traps.ts';
import { detectron2Multiplier } from './multiplier.ts';

const title = 'Detectron2';

const convention: Omit<Convention, 'id' | 'title'> = {
  lengthName: 'WARMUP_ITERS',
  startName: 'WARMUP_FACTOR',
  startIs: 'share',
  peakName: 'BASE_LR',
  defaults: { WARMUP_ITERS: '1000', WARMUP_FACTOR: '1 / 1000', WARMUP_METHOD: 'linear' },
  defaultSettings: { length: 1000, startFactor: 1 / 1000 },
  unit: 'update',
  ...lineFromStart,
  source: { repo: 'facebookresearch/detectron2', file: 'detectron2/solver/lr_scheduler.py', commit: '02b5c4e2' },
};

/** The share of a run by which fvcore changes its schedule too early, so that rounding cannot make it too late. */
const epsilon = 1e-6;

/** The steps between the places where a schedule may change. */
const grain = ({ decay, cycles }: RunSpec) => (decay === 'cosine-restarts' ? 1 / cycles : 1);

const limits: readonly Limit[] = [
  warmsUpBy(title, 'linear-warmup', 'cosine-warmup', 'exponential-warmup'),
  decaysBy(title, usualDecays, 'cosine'),
  {
    refuse: ({ decay, endFactor }) =>
      decay === 'polynomial' && endFactor > 0
        ? `fvcore’s PolynomialDecayParamScheduler ends at 0, not at end factor ${endFactor}.`
        : undefined,
    mend: changedTo('end factor 0', { endFactor: 0 }),
  },
  {
    refuse: (run) =>
      run.totalSteps * epsilon >= grain(run) / 2
        ? `fvcore changes schedules a millionth of the run early; in a run of ${run.totalSteps} updates that can be an update too early.`
        : undefined,
  },
];

function code(run: RunSpec): string {
  const { imports, multiplier } = detectron2Multiplier(run);
  const line = `from fvcore.common.param_scheduler import ${imports.join(', ')}`;
  const lines = `from fvcore.common.param_scheduler import (\n${imports.map((name) => `    ${name},\n`).join('')})`;
  return `from detectron2.config import LazyCall as L
${line.length > 88 ? lines : line}

from ..common.optim import SGD as optimizer
from ..common.train import train

train.max_iter = ${run.totalSteps}
optimizer.lr = ${pythonFloat(run.peakLr)}
lr_multiplier = ${multiplier}
`;
}

/** Detectron2, whose schedules are fvcore's, over the share of the run that is done. */
export const detectron2: Framework = {
  id: 'detectron2',
  title,
  package: 'fvcore',
  language: 'Python',
  precision: 'double',
  stepping:
    'A hook steps LRMultiplier after each iteration; it multiplies the rate by the schedule at iteration / max_iter (detectron2/engine/hooks.py, LRScheduler). ' +
    'Detectron2 is not on PyPI. To check, we ran the schedules, which are fvcore’s; Detectron2’s few lines around them we read and rewrote.',
  conventions: [
    {
      ...convention,
      id: 'detectron2',
      title: 'WarmupParamScheduler',
      beforeDecay: 'It leads to where the decay is at its end: before a cosine, it never reaches the peak.',
      restated: 'Detectron2 is not on PyPI. We wrote this class anew from fvcore’s schedulers, and drove that.',
    },
    {
      ...convention,
      id: 'detectron2-legacy',
      title: '_get_warmup_factor_at_iter, of WarmupMultiStepLR and WarmupCosineLR',
      defaults: { warmup_iters: '1000', warmup_factor: '0.001', warmup_method: 'linear' },
      lengthName: 'warmup_iters',
      startName: 'warmup_factor',
      peakName: 'lr of the optimizer',
      beforeDecay: 'It multiplies the decay, which goes on meanwhile: with a cosine, it never reaches the peak.',
      notExecuted: 'It is Detectron2’s own code, and Detectron2 is not on PyPI.',
    },
  ],
  configs: [
    {
      convention: 'detectron2',
      precedence: 2,
      // Its defaults make a warmup even of a file that does not mention one.
      when: (scope) =>
        scope.has(/^WARMUP_(?:ITERS|FACTOR)$/) || (scope.has(/^BASE_LR$/) && scope.has(/^(?:STEPS|MAX_ITER)$/)),
      refuse: (scope) =>
        (scope.words('warmup_method') ?? 'linear') === 'linear'
          ? undefined
          : `"WARMUP_METHOD" is "${scope.words('warmup_method')}"; this reads only "linear".`,
    },
    {
      convention: 'detectron2-legacy',
      precedence: 2,
      when: (scope) => scope.has(/^(?:WarmupMultiStepLR|WarmupCosineLR|_get_warmup_factor_at_iter|warmup_factor)$/),
      peak: ['lr', 'base_lr', 'learning_rate'],
    },
  ],
  traps: [
    thread(
      'facebookresearch/d2go#19',
      'no-peak',
      'With WARMUP_ITERS equal to MAX_ITER the rate went the wrong way. The warmup leads to what the decay would be at its end: there that was the last and smallest rate, not the peak. With a cosine the peak is never reached.',
    ),
    thread(
      'facebookresearch/detectron2#497',
      'decay',
      'Somebody set MAX_ITER to 2000 and waited for the rate to fall after the warmup. It falls at STEPS, and nobody had set those for so short a run.',
    ),
    {
      symptom: 'error',
      words:
        'ConstantParamScheduler refuses to be asked at the end of the run, and the hook asks once after the last update. A MultiStepParamScheduler with one value holds the peak without that.',
      reference: 'fvcore 0.1.5.post20221221, fvcore/common/param_scheduler.py',
      url: 'https://pypi.org/project/fvcore/0.1.5.post20221221/',
    },
  ],
  render: within(limits, code),
};
