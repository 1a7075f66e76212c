// PyTorch's ready-made schedulers: the runs they can do, and the code that joins them.
import type { RunSpec } from '../../schedule/index.ts';
import type { Framework, Trap } from '../framework.ts';
import {
  changedTo,
  decaysBy,
  decaySteps,
  decaysTo,
  type Limit,
  named,
  usualDecays,
  warmsUpBy,
  wholeCycles,
  within,
} from '../limits.ts';
import { reached } from '../plain.ts';
import { pythonFloat, pythonShare } from '../literals.ts';
import { torchLoop } from '../python/text.ts';
import { thread } from '../traps.ts';
import { linearLRConfigs, linearLRConventions } from './conventions.ts';
import { isOneCycle, oneCycleLimit, oneCycleLines } from './one-cycle-lr.ts';

const title = 'torch 2.13.0';

/** What keeps PyTorch's own schedulers from a run: they see it without what it never comes to. */
const linearLRLimits: readonly Limit[] = [
  {
    ...warmsUpBy(title, 'linear-warmup'),
    refuse: (run) =>
      run.warmup === 'linear-warmup' || isOneCycle(run)
        ? undefined
        : `${title} has no scheduler that joins ${named(run.warmup, true)} to a decay of your choice.`,
  },
  oneCycleLimit,
  {
    refuse: ({ startFactor }) =>
      startFactor === 0
        ? 'LinearLR refuses a start_factor of 0: it makes each rate by multiplying the one before, and no multiple of 0 leaves 0.'
        : undefined,
    mend: changedTo('start factor 0.000001', { startFactor: 1e-6 }),
  },
  {
    refuse: ({ warmup, startFactor }) =>
      warmup === 'linear-warmup' && startFactor > 1
        ? `LinearLR refuses a start_factor above 1, here ${startFactor}.`
        : undefined,
    mend: changedTo('start factor 1', { startFactor: 1 }),
  },
  {
    refuse: ({ decay }) => (decay === 'inverse-sqrt' ? `${title} has no ${named(decay)}.` : undefined),
    mend: decaysTo('exponential', (run) => Math.sqrt(run.timescale / (decaySteps(run) + run.timescale))),
  },
  decaysBy(title, usualDecays, 'linear-decay'),
  {
    refuse: ({ decay, endFactor }) =>
      decay === 'linear-decay' && endFactor > 1
        ? `LinearLR refuses an end_factor above 1, here ${endFactor}.`
        : undefined,
    mend: changedTo('end factor 1', { endFactor: 1 }),
  },
  {
    refuse: ({ decay, endFactor }) =>
      decay === 'polynomial' && endFactor > 0
        ? `PolynomialLR always ends at 0, not at ${endFactor} of the peak.`
        : undefined,
    mend: changedTo('end factor 0', { endFactor: 0 }),
  },
  wholeCycles('CosineAnnealingWarmRestarts'),
];

/** The constructor of the decay: a class of torch.optim.lr_scheduler and its arguments. */
function decayCall(run: RunSpec): [name: string, args: string] {
  const { endFactor, power, cycles, decayFactor, stepSize, milestones, peakLr } = run;
  const steps = decaySteps(run);
  const boundary = run.totalSteps - steps;
  const end = pythonFloat(endFactor * peakLr);
  const local = milestones.map((milestone) => milestone - boundary).join(', ');
  switch (run.decay) {
    case 'linear-decay':
      return ['LinearLR', `start_factor=1.0, end_factor=${pythonShare(endFactor)}, total_iters=${steps}`];
    case 'cosine':
      return ['CosineAnnealingLR', `T_max=${steps}, eta_min=${end}`];
    case 'cosine-restarts':
      return ['CosineAnnealingWarmRestarts', `T_0=${steps / cycles}, eta_min=${end}`];
    case 'polynomial':
      return ['PolynomialLR', `total_iters=${steps}, power=${pythonFloat(power)}`];
    case 'exponential':
      return ['ExponentialLR', `gamma=${pythonFloat(endFactor)} ** (1 / ${steps})`];
    case 'step':
      return ['StepLR', `step_size=${stepSize}, gamma=${pythonFloat(decayFactor)}`];
    case 'multi-step':
      return ['MultiStepLR', `milestones=[${local}], gamma=${pythonFloat(decayFactor)}`];
    default:
      return ['ConstantLR', 'factor=1.0'];
  }
}

/**
 * The loop with torch's own schedulers, joined where there are several.
 *
 * @param run within the limits of these schedulers
 */
function linearLRCode(run: RunSpec): string {
  if (isOneCycle(run)) return loop(run, ['OneCycleLR'], oneCycleLines(run));
  const { warmupSteps, stableSteps, startFactor } = run;
  const boundary = warmupSteps + stableSteps;
  const decays = run.decay !== 'constant';
  const rise = `start_factor=${pythonShare(startFactor)}, total_iters=${warmupSteps}`;
  const parts: [variable: string, name: string, args: string][] = [];
  if (warmupSteps > 0) parts.push(['warmup', 'LinearLR', rise]);
  if (stableSteps > 0 && decays) parts.push(['stable', 'ConstantLR', `factor=1.0, total_iters=${stableSteps}`]);
  if (decays || parts.length === 0) parts.push(['decay', ...decayCall(run)]);

  const milestones = parts.length === 3 ? [warmupSteps, boundary] : [boundary];
  const names = [...new Set([...parts.map(([, name]) => name), ...(parts.length > 1 ? ['SequentialLR'] : [])])].sort();
  const alone = parts.length === 1;
  const lines = parts.map(
    ([variable, name, args]) => `${alone ? 'scheduler' : variable} = ${name}(optimizer, ${args})`,
  );
  const list = parts.map(([variable]) => variable).join(', ');
  if (!alone) {
    lines.push(`scheduler = SequentialLR(optimizer, schedulers=[${list}], milestones=[${milestones.join(', ')}])`);
  }
  return loop(run, names, lines.join('\n'));
}

/** The training loop around some schedulers: what is imported, and the lines that make them. */
function loop(run: RunSpec, names: readonly string[], lines: string): string {
  return `import torch
from torch.optim.lr_scheduler import ${names.join(', ')}

optimizer = torch.optim.SGD(model.parameters(), lr=${pythonFloat(run.peakLr)})
${lines}

${torchLoop}`;
}

/** What went wrong for people with torch's own schedulers. */
const linearLRTraps: readonly Trap[] = [
  thread(
    'pytorch/pytorch#86454',
    'error',
    'Somebody asked LinearLR to start at 0 and got a ZeroDivisionError. The check has been strict since: the start factor must be above 0, so the warmup from nothing that other frameworks have cannot be written with it.',
  ),
  thread(
    'pytorch/pytorch#193682',
    'stays-low',
    'With total_iters=0 the rate stays at start_factor times its peak for ever. A data loader of one batch does that to torchvision’s detection script: the whole run trains at a thousandth of the rate.',
  ),
  thread(
    'pytorch/pytorch#71544',
    'documentation',
    'The example in the documentation once showed a rate that dropped tenfold at its end. The typo was mended. Today’s example lists its rates one epoch early: it says 0.003687 for epoch 0, which trains at 0.0025.',
  ),
  thread(
    'pytorch/pytorch#68978',
    'two-schedulers',
    'A warmup should lead into ReduceLROnPlateau, but SequentialLR refuses to hold it. Step LinearLR for the warmup, then only the plateau scheduler; a LambdaLR that goes on stepping would undo every reduction.',
  ),
  thread(
    'pytorch/vision#8629',
    'two-schedulers',
    'A reader took torchvision’s scheduler inside train_one_epoch for the one that lowers the rate, and wondered why it is stepped at every batch. There are two: the warmup counts batches, the other counts epochs.',
  ),
];

/** PyTorch's ready-made schedulers, one after another: no function to write, and not every run. */
export const pytorchLinearLR: Framework = {
  id: 'pytorch-linearlr',
  title: 'PyTorch, LinearLR',
  package: 'torch',
  language: 'Python',
  precision: 'double',
  stepping:
    'You call scheduler.step() after optimizer.step(). LinearLR computes each rate from the one before, so its last bits drift, and what anybody else does to the rate stays.',
  conventions: linearLRConventions,
  configs: linearLRConfigs,
  traps: linearLRTraps,
  render: within(linearLRLimits, linearLRCode, reached),
};
