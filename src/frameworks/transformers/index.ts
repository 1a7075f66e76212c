// Hugging Face transformers: its warmups, what went wrong with them, and its record.
import type { RunSpec } from '../../schedule/index.ts';
import { line, lineFromStart, N, oneBeforeN, oneOverN, s, zero } from '../formulas.ts';
import type { Convention, Framework, Trap } from '../framework.ts';
import { within } from '../limits.ts';
import { pythonFloat } from '../literals.ts';
import { torchLoop } from '../python/text.ts';
import { pullRequest, thread } from '../traps.ts';
import { scheduleCall } from './calls.ts';
import { transformersConfigs } from './configs.ts';
import { simple, transformersLimits } from './refusals.ts';

const source = { repo: 'huggingface/transformers', file: 'src/transformers/optimization.py', commit: 'v5.23.0' };
const shared = {
  lengthName: 'num_warmup_steps',
  peakName: 'lr of the optimizer',
  unit: 'call',
  source,
} as const;
const fromShare = line(oneOverN, oneBeforeN);
const early = line(s, oneBeforeN);

/** The warmups of transformers. Most of its schedules share the first. */
const transformersConventions: readonly Convention[] = [
  {
    ...shared,
    id: 'transformers-linear',
    title: 'get_linear_schedule_with_warmup and its kin',
    startIs: 'fixed',
    defaults: { num_warmup_steps: 'required' },
    defaultSettings: { length: 10, startFactor: 0 },
    ...line(zero, N),
  },
  {
    ...shared,
    id: 'transformers-wsd',
    title: 'get_wsd_schedule',
    startName: 'min_lr_ratio',
    startIs: 'share',
    defaults: { num_warmup_steps: 'required', min_lr_ratio: '0', warmup_type: '"linear"' },
    defaultSettings: { length: 10, startFactor: 0 },
    ...lineFromStart,
  },
  {
    ...shared,
    id: 'transformers-cosine-warmup-with-min-lr',
    title: 'get_cosine_with_min_lr_schedule_with_warmup_lr_rate',
    startIs: 'fixed',
    defaults: { num_warmup_steps: 'required', warmup_lr_rate: 'None' },
    defaultSettings: { length: 10, startFactor: 1 / 10 },
    linear: fromShare.linear,
    schedule: (settings) => (settings.length === 0 ? () => 1 : fromShare.schedule(settings)),
  },
  {
    ...shared,
    id: 'transformers-warmup-lr-rate',
    title: 'get_cosine_with_min_lr_schedule_with_warmup_lr_rate with a warmup_lr_rate',
    startName: 'warmup_lr_rate',
    startIs: 'share',
    defaults: { num_warmup_steps: 'required', warmup_lr_rate: 'required here: with None, its default, s is 1 / N' },
    defaultSettings: { length: 10, startFactor: 0.1 },
    linear: early.linear,
    schedule(settings) {
      if (settings.length < 2)
        throw new RangeError(`num_warmup_steps must be at least 2 for a ramp, not ${settings.length}`);
      return early.schedule(settings);
    },
  },
];

/** What went wrong for people with the schedules of transformers. */
const transformersTraps: readonly Trap[] = [
  thread(
    'huggingface/transformers#34754',
    'idle-first',
    'Somebody noticed that the very first update runs at a rate of 0 and changes nothing. That is how the line from 0 to the peak is drawn here; the thread was closed and the default kept.',
  ),
  thread(
    'huggingface/accelerate#2142',
    'too-soon',
    'On several processes the warmup was over too soon. Accelerate steps a prepared scheduler once per process at each update, so the counts have to be multiplied by the number of processes.',
  ),
  thread(
    'huggingface/transformers#18436',
    'too-soon',
    'Somebody asked for 10,000 warmup steps on 8 GPUs, with 2 batches accumulated for each update. The peak came at 2,500, four times too early.',
  ),
  thread(
    'huggingface/transformers#21689',
    'error',
    'Training on several GPUs ended with “Can’t pickle local object … lr_lambda”. The schedules have been built from module-level functions since.',
  ),
  thread(
    'huggingface/datasets#5773',
    'error',
    'A streamed dataset has no length, so the Trainer could not know the total number of steps, and refused. Give max_steps.',
  ),
  thread(
    'huggingface/transformers#29417',
    'two-schedulers',
    'Somebody wanted a warmup and then a rate that falls whenever the metric stalls. There is a schedule for the second part, and since 2026 one called greedy, which follows the metric up and down. None puts a ramp in front.',
  ),
  pullRequest(
    'vllm-project/speculators#900',
    'resumed',
    'Where the saved state of the scheduler is missing, a resumed run gives last_epoch the number of the epoch. These schedules ' +
      'count updates, so the run is back near the foot of its warmup, or ends with KeyError: initial_lr. We saw the mend proposed in ' +
      'August 2026, not merged.',
  ),
];

function code(run: RunSpec): string {
  const call = scheduleCall(run);
  const args = ['optimizer', ...call.args];
  const oneLine = `scheduler = ${call.name}(${args.join(', ')})`;
  const lines = `scheduler = ${call.name}(\n    ${args.join(',\n    ')},\n)`;
  return `import torch
from transformers import ${call.name}

optimizer = torch.optim.AdamW(model.parameters(), lr=${pythonFloat(run.peakLr)})
${call.note ? `# ${call.note}\n` : ''}${oneLine.length <= 88 ? oneLine : lines}

${torchLoop}`;
}

/** Hugging Face transformers: functions that build a LambdaLR, the same that its Trainer calls. */
export const transformers: Framework = {
  id: 'transformers',
  title: 'Hugging Face transformers',
  package: 'transformers',
  language: 'Python',
  precision: 'double',
  stepping:
    'You call scheduler.step() after optimizer.step(); the Trainer does, once per update, however many batches an update accumulates.',
  conventions: transformersConventions,
  configs: transformersConfigs,
  traps: transformersTraps,
  render: within(transformersLimits, code, simple),
};
