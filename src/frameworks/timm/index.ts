// timm: its warmups, the code of a run, what went wrong with it, and its record.
import type { RunSpec } from '../../schedule/index.ts';
import { lineFromStart } from '../formulas.ts';
import type { Convention, Framework } from '../framework.ts';
import { warmsUpBy, within } from '../limits.ts';
import { pythonFloat } from '../literals.ts';
import { plainest } from '../plain.ts';
import { call, times } from '../python/text.ts';
import { inSource, thread } from '../traps.ts';
import { timmConfigs } from './configs.ts';
import { timmScheduler } from './decays.ts';

const source = (file: string) => ({ repo: 'huggingface/pytorch-image-models', file, commit: 'v1.0.31' });

const conventions: Convention[] = [
  {
    id: 'timm-default',
    title: 'create_scheduler_v2 and CosineLRScheduler, warmup_prefix=False (their default)',
    lengthName: 'warmup_epochs',
    startName: 'warmup_lr',
    startIs: 'rate',
    peakName: 'lr of the optimizer',
    defaults: { warmup_epochs: '0 (train.py: 5)', warmup_lr: '1e-5', warmup_prefix: 'False', step_on_epochs: 'True' },
    defaultSettings: { length: 0, startFactor: 0 },
    beforeDecay:
      'A decay runs underneath from the start: when the warmup ends, the rate jumps to where that is by then.',
    unit: 'epoch',
    unitNote: 'or updates, with step_on_epochs=False, t_in_epochs=False',
    ...lineFromStart,
    source: source('timm/scheduler/scheduler_factory.py'),
  },
  {
    id: 'timm-prefix',
    title: 'CosineLRScheduler and its kin, warmup_prefix=True',
    lengthName: 'warmup_t',
    startName: 'warmup_lr_init',
    startIs: 'rate',
    peakName: 'lr of the optimizer',
    defaults: {
      warmup_t: '0',
      warmup_lr_init: '0.0',
      warmup_prefix: 'False (Step, MultiStep: True)',
      t_in_epochs: 'True',
    },
    defaultSettings: { length: 0, startFactor: 0 },
    unit: 'epoch',
    unitNote: 'or updates, with t_in_epochs=False',
    ...lineFromStart,
    source: source('timm/scheduler/cosine_lr.py'),
  },
];

function code(plainRun: RunSpec): string {
  const run = plainest(plainRun);
  const { warmupSteps, startFactor } = run;
  const { scheduler, args, comment } = timmScheduler(run);
  const prefix = scheduler === 'WSDLRScheduler' ? undefined : 'True';
  const made = call(
    scheduler,
    {
      '': 'optimizer',
      ...args,
      ...(warmupSteps > 0 && {
        warmup_t: String(warmupSteps),
        warmup_lr_init: times(startFactor, 'peak_lr'),
        warmup_prefix: prefix,
      }),
      t_in_epochs: 'False',
    },
    'scheduler = ',
  );
  return `${made.includes('math.') ? 'import math\n\n' : ''}import torch
from timm.scheduler import ${scheduler}

peak_lr = ${pythonFloat(run.peakLr)}
optimizer = torch.optim.SGD(model.parameters(), lr=peak_lr)
${comment ? `# ${comment}\n` : ''}${made}

for num_updates, batch in enumerate(batches, start=1):
    optimizer.zero_grad()
    loss = model(batch)
    loss.backward()
    optimizer.step()
    scheduler.step_update(num_updates=num_updates)
`;
}

/** timm: PyTorch Image Models. */
export const timm: Framework = {
  id: 'timm',
  title: 'timm',
  package: 'timm',
  language: 'Python',
  precision: 'double',
  stepping:
    'You hand it the count of finished updates, scheduler.step_update(num_updates), after each optimizer.step(); by default ' +
    'it ignores that call and waits for scheduler.step(epoch) at the end of each epoch. It keeps no count of its own.',
  conventions,
  configs: timmConfigs,
  traps: [
    thread(
      'huggingface/pytorch-image-models#1242',
      'jump',
      'Somebody warmed up to 1e-3 and saw the rate fall sharply in the step where the warmup ended. By default the cosine runs ' +
        'underneath the warmup, and the rate jumps to where it has got to by then. With warmup_prefix=True it starts at the peak, ' +
        'and t_initial has to leave the warmup out.',
    ),
    thread(
      'huggingface/pytorch-image-models#2312',
      'decay',
      'With warmup_prefix=True a run of 500 epochs never came down to lr_min: the warmup had been put in front, and the schedule ' +
        'needs 500 epochs after it. Train for what get_cycle_length() says, which counts the warmup since.',
    ),
    thread(
      'huggingface/pytorch-image-models#2745',
      'one-off',
      'MultiStepLRScheduler drops the rate one step before each milestone: at 29 for a milestone of 30. Two proposals to ' +
        'change that were closed, and the code now says that it stays, for the sake of runs that rely on it. The code here adds 1.',
    ),
    thread(
      'microsoft/Swin-Transformer#278',
      'jump',
      'Swin Transformer scheduled per update and still saw the drop after its warmup. Its fix was the same: the prefix, and a ' +
        'cosine that is shorter by the warmup.',
    ),
    inSource(
      source('timm/scheduler/cosine_lr.py'),
      'groups',
      'warmup_lr_init is a rate, not a share, and every parameter group starts at it: with 1e-5, groups with peaks of 0.1 and 0.001 both start at 1e-5.',
    ),
  ],
  render: within([warmsUpBy('timm', 'linear-warmup')], code),
};
