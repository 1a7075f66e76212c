import type { RunSpec } from '../../schedule/index.ts';
import { decaySteps } from '../cycles.ts';
import { pythonFloat, pythonShare } from '../python/index.ts';

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
export function linearLRCode(run: RunSpec): string {
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
