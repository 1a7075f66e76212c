// fairseq: the runs that its flags can say, what went wrong with them, and its record.
import type { RunSpec } from '../../schedule/index.ts';
import type { Framework } from '../framework.ts';
import { changedTo, decaysBy, decaySteps, type Limit, warmsUpBy, within } from '../limits.ts';
import { inSource, pullRequest, thread } from '../traps.ts';
import { fairseqFlags } from './flags.ts';
import { fairseqConfigs, fairseqConventions } from './warmups.ts';

const title = 'fairseq';

/** The decays whose scheduler begins them right after the warmup. */
const atOnce: readonly RunSpec['decay'][] = ['linear-decay', 'polynomial', 'cosine', 'cosine-restarts', 'step'];

const limits: readonly Limit[] = [
  warmsUpBy(title, 'linear-warmup'),
  decaysBy(title, ['constant', ...atOnce, 'exponential', 'multi-step', 'inverse-sqrt'], 'linear-decay'),
  {
    refuse: ({ decay, stableSteps }) =>
      atOnce.includes(decay) && stableSteps > 0
        ? `Only fairseq’s tri_stage holds the peak, and it decays exponentially: ${stableSteps} stable steps cannot come before this decay.`
        : undefined,
    mend: changedTo('no stable steps', { stableSteps: 0 }),
  },
  {
    refuse: ({ decay, warmupSteps, startFactor }) =>
      (decay === 'linear-decay' || decay === 'polynomial') && warmupSteps > 0 && startFactor !== 0
        ? `fairseq’s polynomial_decay warms up from 0, not from start factor ${startFactor}.`
        : undefined,
    mend: changedTo('start factor 0', { startFactor: 0 }),
  },
  {
    refuse: ({ decay, endFactor }) =>
      (decay === 'cosine' || decay === 'cosine-restarts') && endFactor > 1
        ? `fairseq’s cosine stops unless min_lr is below lr, and end factor ${endFactor} is not.`
        : undefined,
    mend: changedTo('a constant rate', { decay: 'constant' }),
  },
  {
    refuse: (run) =>
      run.decay === 'cosine-restarts' && decaySteps(run) % run.cycles > 0
        ? `fairseq’s cosine starts a period anew where a division by its length gives a whole number; ${decaySteps(run)} steps in ${run.cycles} cycles would leave that to rounding.`
        : undefined,
    mend: changedTo('one cycle', { decay: 'cosine', cycles: 1 }),
  },
  {
    refuse: ({ decay, warmupSteps }) =>
      decay === 'multi-step' && warmupSteps > 0
        ? `fairseq’s manual scheduler, which drops where you say, has no warmup; this run has ${warmupSteps} warmup steps.`
        : undefined,
    mend: changedTo('a constant rate after the warmup', { decay: 'constant' }),
  },
  {
    refuse: ({ decay, warmupSteps, stableSteps, timescale }) =>
      decay === 'inverse-sqrt' && (warmupSteps === 0 || stableSteps > 0 || timescale !== warmupSteps)
        ? `fairseq’s inverse_sqrt takes its timescale from the warmup steps, at least 1, and begins right after them. This run has ${warmupSteps} warmup steps, ${stableSteps} stable ones and timescale ${timescale}.`
        : undefined,
    mend: (run) => {
      const steps = Math.max(1, run.warmupSteps);
      return {
        words: `${steps} warmup step${steps > 1 ? 's' : ''} and the same timescale`,
        run: { ...run, warmupSteps: steps, timescale: steps, stableSteps: 0 },
      };
    },
  },
];

function code(run: RunSpec): string {
  const lines = [`--max-update ${run.totalSteps}`, ...fairseqFlags(run)];
  return `fairseq-train "$DATA" \\\n    ${lines.join(' \\\n    ')}\n`;
}

/** fairseq: one scheduler per flag --lr-scheduler. */
export const fairseq: Framework = {
  id: 'fairseq',
  title,
  package: 'fairseq',
  language: 'shell',
  precision: 'double',
  stepping:
    'Its trainer calls step_update(0) when it builds the scheduler and step_update with the number of updates done after each one (fairseq/trainer.py, set_num_updates). ' +
    'To check, we parsed the flags with fairseq’s own options and stepped its schedulers so; the trainer itself we only read.',
  conventions: fairseqConventions,
  configs: fairseqConfigs,
  traps: [
    thread(
      'facebookresearch/fairseq#1341',
      'error',
      'Somebody wanted inverse_sqrt without a warmup, and --warmup-updates 0 ended with a division by zero. Somebody else suggested one warmup update that starts at the full rate.',
    ),
    pullRequest(
      'facebookresearch/fairseq#1408',
      'error',
      'The optimizer nag divides by the rate before, and a fixed schedule with a warmup gave it 0 to divide by. Today fixed starts at lr / N. polynomial_decay still starts at 0, and inverse_sqrt and cosine do unless you say otherwise.',
    ),
    inSource(
      {
        repo: 'facebookresearch/fairseq',
        file: 'fairseq/optim/lr_scheduler/inverse_square_root_schedule.py',
        commit: 'v0.12.2',
      },
      'documentation',
      'The help of --warmup-init-lr says that it is lr if left out. It is 0, or min_lr for cosine. The docstrings’ linspace would arrive one update early; the code arrives at update N.',
    ),
  ],
  render: within(limits, code),
};
