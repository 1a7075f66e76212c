import type { RunSpec } from '../../schedule/index.ts';
import { pythonFloat } from '../python/float.ts';
import { call, times } from '../python/text.ts';

const keras = (name: string, args: Readonly<Record<string, string | undefined>>) =>
  call(`keras.optimizers.schedules.${name}`, args, 'schedule = ');

/**
 * The statement that makes a run's `schedule` with a class of Keras; nothing for a constant rate, which needs none, and
 * undefined where Keras has no class.
 *
 * @param run any legal run, in its plainest form
 */
export function kerasSchedule(run: RunSpec): string | undefined {
  return run.warmupSteps > 0 ? warmingUp(run) : decaying(run);
}

function warmingUp(run: RunSpec): string | undefined {
  if (run.warmup !== 'linear-warmup') return undefined;
  const initial_learning_rate = times(run.startFactor, 'peak_lr');
  const steps = String(run.warmupSteps);
  if (run.decay === 'constant') {
    // Despite its name it also rises, and it stays where it arrives.
    return keras('PolynomialDecay', { initial_learning_rate, decay_steps: steps, end_learning_rate: 'peak_lr' });
  }
  if (run.decay !== 'cosine' || run.stableSteps > 0) return undefined;
  return keras('CosineDecay', {
    initial_learning_rate,
    decay_steps: String(run.totalSteps - run.warmupSteps),
    alpha: run.endFactor > 0 ? pythonFloat(run.endFactor) : undefined,
    warmup_target: 'peak_lr',
    warmup_steps: steps,
  });
}

function decaying(run: RunSpec): string | undefined {
  const { stableSteps, totalSteps, endFactor, decayFactor, milestones } = run;
  if (run.decay === 'constant') return '';
  if (run.decay === 'multi-step') {
    const values = milestones.map(
      (_, index) => `${pythonFloat(decayFactor)}${index > 0 ? `**${index + 1}` : ''} * peak_lr`,
    );
    const boundaries = milestones.map((step) => step - 1);
    const comment = '# Each value holds up to its boundary, and at it.\n';
    const made = keras('PiecewiseConstantDecay', {
      boundaries: `[${boundaries.join(', ')}]`,
      values: `[${['peak_lr', ...values].join(', ')}]`,
    });
    return `${comment}${made}`;
  }
  if (stableSteps > 0) return undefined;
  const initial_learning_rate = 'peak_lr';
  const alpha = endFactor > 0 ? pythonFloat(endFactor) : undefined;
  const decay_steps = String(totalSteps);
  switch (run.decay) {
    case 'linear-decay':
    case 'polynomial': {
      const power = run.decay === 'polynomial' ? pythonFloat(run.power) : undefined;
      const end_learning_rate = times(endFactor, 'peak_lr');
      return keras('PolynomialDecay', { initial_learning_rate, decay_steps, end_learning_rate, power });
    }
    case 'cosine':
      return keras('CosineDecay', { initial_learning_rate, decay_steps, alpha });
    case 'cosine-restarts': {
      if (totalSteps % run.cycles > 0) return undefined;
      const first_decay_steps = String(totalSteps / run.cycles);
      return keras('CosineDecayRestarts', { initial_learning_rate, first_decay_steps, t_mul: '1.0', alpha });
    }
    case 'exponential':
      return keras('ExponentialDecay', { initial_learning_rate, decay_steps, decay_rate: alpha });
    case 'step': {
      const stairs = { decay_steps: String(run.stepSize), decay_rate: pythonFloat(decayFactor), staircase: 'True' };
      return keras('ExponentialDecay', { initial_learning_rate, ...stairs });
    }
    default:
      return undefined;
  }
}
