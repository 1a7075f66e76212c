// DeepSpeed: the runs that its scheduler block can say, what went wrong with it, and its record.
import type { RunSpec } from '../../schedule/index.ts';
import type { Framework } from '../framework.ts';
import { changedTo, decaysBy, type Limit, named, usualDecays, warmsUpBy, wholeCycles, within } from '../limits.ts';
import { pullRequest, thread } from '../traps.ts';
import { deepspeedScheduler } from './scheduler.ts';
import { deepspeedConfigs, deepspeedConventions } from './warmups.ts';

const title = 'DeepSpeed';

/** The stable steps that come with its decay: a warmup in logarithms reaches the peak one update before its end. */
const held = ({ warmup }: RunSpec) => (warmup === 'logarithmic-warmup' ? 1 : 0);

const limits: readonly Limit[] = [
  warmsUpBy(title, 'linear-warmup', 'logarithmic-warmup'),
  {
    refuse: ({ warmup, warmupSteps, decay }) =>
      warmupSteps > 0 && decay !== 'constant' && decay !== 'linear-decay'
        ? `A scheduler block names one scheduler, and no scheduler of ${title} warms up to the peak and then has ${named(decay, true)}${decay === 'cosine' ? `; its WarmupCosineLR ${warmup === 'logarithmic-warmup' ? 'is one update late' : 'skips the peak'}` : ''}.`
        : undefined,
    mend: changedTo('a linear decay', { decay: 'linear-decay' }),
  },
  decaysBy(title, usualDecays, 'cosine'),
  {
    refuse: (run) =>
      run.decay !== 'constant' && run.decay !== 'multi-step' && run.stableSteps !== held(run)
        ? `The decay of ${title} begins ${held(run) ? 'one update after' : 'as soon as'} the peak is reached, not ${run.stableSteps} updates later.`
        : undefined,
    mend: (run) => ({
      words: held(run) ? 'one stable step' : 'no stable steps',
      run: { ...run, stableSteps: held(run) },
    }),
  },
  {
    refuse: ({ decay, warmupSteps, startFactor, endFactor }) =>
      decay === 'linear-decay' && warmupSteps > 1 && startFactor !== endFactor
        ? `WarmupDecayLR falls back to warmup_min_lr, where it began: start factor ${startFactor} and end factor ${endFactor} would have to be the same.`
        : undefined,
    mend: (run) => ({ words: `end factor ${run.startFactor}`, run: { ...run, endFactor: run.startFactor } }),
  },
  {
    refuse: ({ decay, endFactor }) =>
      decay === 'polynomial' && endFactor > 0
        ? `Its polynomial decay, PyTorch’s PolynomialLR, ends at 0, not at end factor ${endFactor}.`
        : undefined,
    mend: changedTo('end factor 0', { endFactor: 0 }),
  },
  wholeCycles('Its cosine with restarts, PyTorch’s CosineAnnealingWarmRestarts,'),
];

function code(run: RunSpec): string {
  const { lr, scheduler } = deepspeedScheduler(run);
  return `${JSON.stringify({ optimizer: { type: 'AdamW', params: { lr } }, scheduler }, null, 2)}\n`;
}

/** DeepSpeed, whose scheduler is a block of its JSON configuration. */
export const deepspeed: Framework = {
  id: 'deepspeed',
  title,
  package: 'deepspeed',
  language: 'JSON',
  precision: 'double',
  stepping:
    'Its engine steps the scheduler after each update that did not overflow (deepspeed/runtime/engine.py, _take_model_step). ' +
    'The first of these steps sets the start once more, so its own warmups run one update late. Two settings put that right: "last_batch_iteration": 0, and the first rate as lr of the optimizer block. ' +
    'For a run that no block can say, take PyTorch’s LambdaLR, given to deepspeed.initialize as lr_scheduler. To check, we built and stepped the schedulers as the engine does; the engine itself we only read.',
  conventions: deepspeedConventions,
  configs: deepspeedConfigs,
  traps: [
    thread(
      'deepspeedai/DeepSpeed#1298',
      'too-soon',
      'Somebody with a large model found the warmup too fast. It is logarithmic: after a tenth of its 1000 steps it is two thirds of the way up. warmup_type "linear" came with a later version (pull request 1530), and the default stayed.',
    ),
    pullRequest(
      'deepspeedai/DeepSpeed#5287',
      'idle-first',
      'A pull request found that WarmupCosineLR trains with a rate of 0 in its first two updates, and that it disagrees with the cosine of transformers. It was closed, and both are so today.',
    ),
    thread(
      'deepspeedai/DeepSpeed#771',
      'error',
      'warmup_num_steps of 1 ended with a division by zero, since the logarithm of 1 is 0. Now the scheduler quietly takes 2 for 1.',
    ),
    thread(
      'huggingface/accelerate#2124',
      'full-at-once',
      'A run through accelerate did its first update at the full rate: the optimizer was built with the peak, and nothing lowered it before the first step of the scheduler.',
    ),
  ],
  render: within(limits, code),
};
