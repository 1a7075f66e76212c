// PyTorch's LambdaLR, and torchvision's old helper, which is built on it.
import type { RunSpec } from '../schedule/index.ts';
import { optimizerRates } from './config-rule.ts';
import { lineFromStart } from './formulas.ts';
import type { Convention, Framework } from './framework.ts';
import { pythonFloat } from './literals.ts';
import { pythonSchedule, tidy } from './python/index.ts';
import { torchLoop } from './python/text.ts';
import { pullRequest, thread } from './traps.ts';

const helper: Convention = {
  id: 'torchvision-helper',
  title: 'warmup_lr_scheduler, torchvision’s old helper',
  lengthName: 'warmup_iters',
  startName: 'warmup_factor',
  startIs: 'share',
  peakName: 'lr of the optimizer',
  defaults: {
    warmup_iters: 'no default; the script passes min(1000, len(data_loader) - 1)',
    warmup_factor: 'no default; the script passes 1 / 1000',
  },
  defaultSettings: { length: 1000, startFactor: 1 / 1000 },
  unit: 'call',
  ...lineFromStart,
  source: { repo: 'pytorch/vision', file: 'references/detection/utils.py', commit: '227111b6' },
  restated:
    'torchvision’s scripts no longer have this helper. We wrote it anew around torch’s LambdaLR, and drove that.',
};

/** PyTorch's LambdaLR: you write the schedule as a function, it multiplies. */
export const pytorchLambdaLR: Framework = {
  id: 'pytorch-lambdalr',
  title: 'PyTorch, LambdaLR',
  package: 'torch',
  language: 'Python',
  precision: 'double',
  stepping:
    'You call scheduler.step() after optimizer.step(). The first update runs at the rate that the constructor has already set, and each call sets the rate of the next update.',
  conventions: [helper],
  configs: [
    {
      convention: 'torchvision-helper',
      precedence: 10,
      call: /^warmup_lr_scheduler$/,
      places: ['optimizer', 'warmup_iters', 'warmup_factor'],
      peak: optimizerRates,
    },
  ],
  traps: [
    thread(
      'pytorch/vision#1213',
      'two-schedulers',
      'Somebody found a second scheduler inside train_one_epoch of torchvision’s detection scripts and asked what it was for. It is the warmup: it lives in the first epoch only, and the other scheduler counts epochs.',
    ),
    thread(
      'pytorch/pytorch#44511',
      'order-warning',
      'With mixed precision the order warning came up although the order was right. The scaler had skipped the first update, and the scheduler had gone on without it: one value of the schedule was never used.',
    ),
    thread(
      'pytorch/pytorch#79888',
      'groups',
      'Layers were unfrozen in mid-training and added as a new parameter group. The scheduler knew nothing of it. LambdaLR of torch 2.13.0 ends with a ValueError there; older versions left the new group at its own rate without a word.',
    ),
    thread(
      'facebookresearch/maskrcnn-benchmark#335',
      'stays-low',
      'In Python 2 a detection codebase divided two whole numbers, so progress was 0 until the very end and its linear warmup was a flat line. A cast to float mended it.',
    ),
    pullRequest(
      'lightly-ai/lightly-train#301',
      'resumed',
      'A run that was interrupted and resumed began its schedule anew: the checkpoint did not keep the state of the scheduler. ' +
        'The change that saves and restores it is merged.',
    ),
  ],
  render(run: RunSpec) {
    const { imports, constants, definition } = pythonSchedule(run);
    return {
      code: tidy(`${imports}
import torch
from torch.optim.lr_scheduler import LambdaLR

${constants}

${definition}


optimizer = torch.optim.SGD(model.parameters(), lr=${pythonFloat(run.peakLr)})
scheduler = LambdaLR(optimizer, lr_multiplier)

${torchLoop}`),
    };
  },
};
