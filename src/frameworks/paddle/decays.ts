import type { RunSpec } from '../../schedule/index.ts';
import { pythonFloat } from '../python/float.ts';
import { call, times } from '../python/text.ts';

/**
 * A scheduler of Paddle's own that decays as a run does, counted from the end of its warmup, as an expression after what is
 * before it on its line; undefined where there is none.
 *
 * @param run any legal run, in its plainest families
 */
export function paddleDecay(run: RunSpec): ((before: string) => string) | undefined {
  const { warmupSteps, stableSteps, totalSteps, endFactor } = run;
  const decaySteps = totalSteps - warmupSteps - stableSteps;
  const paddle = (name: string, args: Record<string, string | undefined>) => (before: string) =>
    call(`paddle.optimizer.lr.${name}`, { learning_rate: 'peak_lr', ...args }, before);
  const end = times(endFactor, 'peak_lr');
  const gamma = pythonFloat(run.decayFactor);
  if (run.decay === 'multi-step') {
    const milestones = `[${run.milestones.map((step) => step - warmupSteps).join(', ')}]`;
    return paddle('MultiStepDecay', { milestones, gamma });
  }
  // The others begin at once.
  if (stableSteps > 0) return undefined;
  switch (run.decay) {
    case 'linear-decay':
      return paddle('PolynomialDecay', { decay_steps: String(decaySteps), end_lr: end, power: '1.0' });
    case 'polynomial':
      return paddle('PolynomialDecay', {
        decay_steps: String(decaySteps),
        end_lr: end,
        power: pythonFloat(run.power),
      });
    case 'cosine':
      return paddle('CosineAnnealingDecay', { T_max: String(decaySteps), eta_min: endFactor > 0 ? end : undefined });
    case 'cosine-restarts': {
      if (decaySteps % run.cycles > 0) return undefined;
      const T_0 = String(decaySteps / run.cycles);
      return paddle('CosineAnnealingWarmRestarts', { T_0, eta_min: endFactor > 0 ? end : undefined });
    }
    case 'exponential':
      // ExponentialDecay asserts that its rate falls.
      if (endFactor > 1) return undefined;
      return paddle('ExponentialDecay', { gamma: `${pythonFloat(endFactor)} ** (1 / ${decaySteps})` });
    case 'step':
      return paddle('StepDecay', { step_size: String(run.stepSize), gamma });
    default:
      return undefined;
  }
}
