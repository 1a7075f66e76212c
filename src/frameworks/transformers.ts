import type { RunSpec } from '../schedule/index.ts';
import type { Framework } from './framework.ts';
import { named } from './limits.ts';
import { nearestRun } from './nearest.ts';
import { pythonFloat } from './python.ts';
import { restartsLate, scheduleCall } from './transformers-calls.ts';
import { transformersConventions } from './transformers-conventions.ts';
import { transformersTraps } from './transformers-traps.ts';

function refusalOf(run: RunSpec): string {
  const { warmup, warmupSteps, startFactor, stableSteps, decay, endFactor } = run;
  if (warmupSteps > 0 && (warmup === 'exponential-warmup' || warmup === 'logarithmic-warmup')) {
    return `transformers 5.23.0 has no ${warmup.replace('-', ' ')}: its schedules rise in a line, along a cosine, or by a square root that it calls 1-sqrt.`;
  }
  if (decay === 'exponential' || decay === 'step' || decay === 'multi-step') {
    return `transformers 5.23.0 has no ${named(decay)}; you can hand its Trainer one of PyTorch’s schedulers instead.`;
  }
  const threePart = stableSteps > 0 || decay === 'sqrt-cooldown' || (warmupSteps > 0 && warmup === 'cosine-warmup');
  if (threePart && (decay === 'polynomial' || decay === 'inverse-sqrt' || decay === 'cosine-restarts')) {
    return `get_wsd_schedule, the only one with a stable stretch or a cosine warmup, has no ${named(decay)}.`;
  }
  if (threePart) {
    return `get_wsd_schedule has one min_lr_ratio for both ends: it cannot start at ${startFactor} and end at ${endFactor} of the peak.`;
  }
  if (decay === 'cosine-restarts' && endFactor > 0) {
    return `get_cosine_with_hard_restarts_schedule_with_warmup falls to 0, not to ${endFactor} of the peak.`;
  }
  if (decay === 'cosine-restarts' && restartsLate(run)) {
    return `With ${run.cycles} cycles, rounding may make a restart of transformers one update late.`;
  }
  if (warmupSteps > 0 && startFactor > 0) {
    return `With this decay, transformers starts its warmup at 0, not at ${startFactor} of the peak.`;
  }
  return `get_polynomial_decay_schedule_with_warmup refuses an lr_end at or above the peak, here ${endFactor} of it.`;
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
  traps: transformersTraps,
  render(run) {
    const call = scheduleCall(run);
    if (!call) {
      const nearest = nearestRun(run, (other) => scheduleCall(other) !== undefined);
      return { refusal: refusalOf(run), ...(nearest && { nearest }) };
    }
    const args = ['optimizer', ...call.args];
    const oneLine = `scheduler = ${call.name}(${args.join(', ')})`;
    const lines = `scheduler = ${call.name}(\n    ${args.join(',\n    ')},\n)`;
    return {
      code: `import torch
from transformers import ${call.name}

optimizer = torch.optim.AdamW(model.parameters(), lr=${pythonFloat(run.peakLr)})
${call.note ? `# ${call.note}\n` : ''}${oneLine.length <= 88 ? oneLine : lines}

for batch in batches:
    optimizer.zero_grad()
    loss = model(batch)
    loss.backward()
    optimizer.step()
    scheduler.step()
`,
    };
  },
};
