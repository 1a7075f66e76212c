import type { RunSpec } from '../../schedule/index.ts';
import type { Framework } from '../framework.ts';
import { within } from '../limits.ts';
import { pythonFloat } from '../python/index.ts';
import { scheduleCall } from './calls.ts';
import { transformersConfigs } from './configs.ts';
import { transformersConventions } from './conventions.ts';
import { simple, transformersLimits } from './limits.ts';
import { transformersTraps } from './traps.ts';

function code(run: RunSpec): string {
  const call = scheduleCall(run);
  const args = ['optimizer', ...call.args];
  const oneLine = `scheduler = ${call.name}(${args.join(', ')})`;
  const lines = `scheduler = ${call.name}(\n    ${args.join(',\n    ')},\n)`;
  return `import torch
from transformers import ${call.name}

optimizer = torch.optim.AdamW(model.parameters(), lr=${pythonFloat(run.peakLr)})
${call.note ? `# ${call.note}\n` : ''}${oneLine.length <= 88 ? oneLine : lines}

for batch in batches:
    optimizer.zero_grad()
    loss = model(batch)
    loss.backward()
    optimizer.step()
    scheduler.step()
`;
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
