import type { RunSpec } from '../schedule/index.ts';
import type { Framework } from './framework.ts';
import { named } from './limits.ts';
import { pythonFloat, pythonShare } from './python.ts';
import { linearLRConventions } from './pytorch-linearlr-conventions.ts';
import { linearLRTraps } from './pytorch-linearlr-traps.ts';

/** What keeps PyTorch's own schedulers from a run, and the smallest change that lets them. */
interface Obstacle {
  readonly refusal: string;
  readonly words: string;
  readonly change: Partial<RunSpec>;
}

const boundaryOf = (run: RunSpec) => run.warmupSteps + run.stableSteps;
const decayOf = (run: RunSpec) => (boundaryOf(run) === run.totalSteps ? 'constant' : run.decay);

function obstacles(run: RunSpec): Obstacle[] {
  const { startFactor, warmupSteps, warmup, endFactor, cycles, timescale } = run;
  const decaySteps = run.totalSteps - boundaryOf(run);
  const found: Obstacle[] = [];
  if (warmupSteps > 0 && warmup !== 'linear-warmup') {
    found.push({
      refusal: `torch 2.13.0 has no scheduler that joins ${named(warmup, true)} to a decay of your choice.`,
      words: 'LinearLR rises over the same steps in a straight line.',
      change: { warmup: 'linear-warmup' },
    });
  }
  if (warmupSteps > 0 && startFactor === 0) {
    found.push({
      refusal:
        'LinearLR refuses a start_factor of 0: it makes each rate by multiplying the one before, and no multiple of 0 leaves 0.',
      words: 'A start_factor of 0.000001 is the same line to a millionth of the peak.',
      change: { startFactor: 1e-6 },
    });
  }
  if (warmupSteps > 0 && startFactor > 1) {
    found.push({
      refusal: `LinearLR refuses a start_factor above 1, here ${startFactor}.`,
      words: 'It can start at the peak, with a start_factor of 1.',
      change: { startFactor: 1 },
    });
  }
  const decay = decayOf(run);
  if (decay === 'sqrt-cooldown') {
    found.push({
      refusal: 'torch 2.13.0 has no scheduler that falls like 1 less a square root.',
      words: 'LinearLR falls to the same end in a straight line.',
      change: { decay: 'linear-decay', endFactor: Math.min(1, endFactor) },
    });
  }
  if (decay === 'inverse-sqrt') {
    found.push({
      refusal: 'torch 2.13.0 has no scheduler that falls like one over a square root.',
      words: 'ExponentialLR falls to the same rate at the end of the run.',
      change: { decay: 'exponential', endFactor: Math.sqrt(timescale / (decaySteps + timescale)) },
    });
  }
  if (decay === 'linear-decay' && endFactor > 1) {
    found.push({
      refusal: `LinearLR refuses an end_factor above 1, here ${endFactor}.`,
      words: 'It can stay at the peak, with an end_factor of 1.',
      change: { endFactor: 1 },
    });
  }
  if (decay === 'polynomial' && endFactor > 0) {
    found.push({
      refusal: `PolynomialLR always ends at 0, not at ${endFactor} of the peak.`,
      words: 'With an end of 0 it is the same curve, lower at its end.',
      change: { endFactor: 0 },
    });
  }
  if (decay === 'cosine-restarts' && decaySteps % cycles !== 0) {
    let fewer = Math.min(cycles, decaySteps);
    while (decaySteps % fewer !== 0) fewer--;
    found.push({
      refusal: `CosineAnnealingWarmRestarts counts whole steps: ${decaySteps} are not ${cycles} cycles of one length.`,
      words: `${fewer} of them fit${fewer === 1 ? 's' : ''}.`,
      change: { cycles: fewer },
    });
  }
  return found;
}

/** The constructor of the decay: a class of torch.optim.lr_scheduler and its arguments. */
function decayCall(run: RunSpec): [name: string, args: string] {
  const { endFactor, power, cycles, decayFactor, stepSize, milestones, peakLr } = run;
  const boundary = boundaryOf(run);
  const decaySteps = run.totalSteps - boundary;
  const end = pythonFloat(endFactor * peakLr);
  const local = milestones.map((milestone) => milestone - boundary).join(', ');
  switch (decayOf(run)) {
    case 'linear-decay':
      return ['LinearLR', `start_factor=1.0, end_factor=${pythonShare(endFactor)}, total_iters=${decaySteps}`];
    case 'cosine':
      return ['CosineAnnealingLR', `T_max=${decaySteps}, eta_min=${end}`];
    case 'cosine-restarts':
      return ['CosineAnnealingWarmRestarts', `T_0=${decaySteps / cycles}, eta_min=${end}`];
    case 'polynomial':
      return ['PolynomialLR', `total_iters=${decaySteps}, power=${pythonFloat(power)}`];
    case 'exponential':
      return ['ExponentialLR', `gamma=${pythonFloat(endFactor)} ** (1 / ${decaySteps})`];
    case 'step':
      return ['StepLR', `step_size=${stepSize}, gamma=${pythonFloat(decayFactor)}`];
    case 'multi-step':
      return ['MultiStepLR', `milestones=[${local}], gamma=${pythonFloat(decayFactor)}`];
    default:
      return ['ConstantLR', 'factor=1.0'];
  }
}

function code(run: RunSpec): string {
  const { warmupSteps, stableSteps, startFactor } = run;
  const decays = decayOf(run) !== 'constant';
  const rise = `start_factor=${pythonShare(startFactor)}, total_iters=${warmupSteps}`;
  const parts: [variable: string, name: string, args: string][] = [];
  if (warmupSteps > 0) parts.push(['warmup', 'LinearLR', rise]);
  if (stableSteps > 0 && decays) parts.push(['stable', 'ConstantLR', `factor=1.0, total_iters=${stableSteps}`]);
  if (decays || parts.length === 0) parts.push(['decay', ...decayCall(run)]);

  const milestones = parts.length === 3 ? [warmupSteps, boundaryOf(run)] : [boundaryOf(run)];
  const names = [...new Set([...parts.map(([, name]) => name), ...(parts.length > 1 ? ['SequentialLR'] : [])])].sort();
  const alone = parts.length === 1;
  const lines = parts.map(
    ([variable, name, args]) => `${alone ? 'scheduler' : variable} = ${name}(optimizer, ${args})`,
  );
  const list = parts.map(([variable]) => variable).join(', ');
  if (!alone) {
    lines.push(`scheduler = SequentialLR(optimizer, schedulers=[${list}], milestones=[${milestones.join(', ')}])`);
  }
  return `import torch
from torch.optim.lr_scheduler import ${names.join(', ')}

optimizer = torch.optim.SGD(model.parameters(), lr=${pythonFloat(run.peakLr)})
${lines.join('\n')}

for batch in batches:
    optimizer.zero_grad()
    loss = model(batch)
    loss.backward()
    optimizer.step()
    scheduler.step()
`;
}

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
  traps: linearLRTraps,
  render(run) {
    const [first, ...others] = obstacles(run);
    if (!first) return { code: code(run) };
    const words = [first, ...others].map((obstacle) => obstacle.words).join(' ');
    const changes = [first, ...others].map(({ change }) => change);
    return { refusal: first.refusal, nearest: { words, run: Object.assign({}, run, ...changes) } };
  },
};
