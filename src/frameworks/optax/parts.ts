import type { RunSpec } from '../../schedule/index.ts';
import { arrayDecay, type ArrayPart, arrayWarmup } from '../python/arrays.ts';
import { pythonFloat } from '../python/float.ts';
import { call, factor, indent, times } from '../python/text.ts';

/** One schedule of optax: an expression, and the function that it names where optax has none of its own. */
export interface OptaxPart {
  readonly schedule: string;
  readonly definition?: string;
  /** One cycle, that the expression repeats. */
  readonly cycle?: string;
}

const jnp = { module: 'jnp', pi: 'jnp.pi', early: true };

function defined(name: string, { before, result }: ArrayPart): OptaxPart {
  const body = [...before, `return peak_lr * ${factor(result)}`].join('\n');
  return { schedule: name, definition: `def ${name}(step):\n${indent(body)}` };
}

/** The warmup of a run that has one. */
export function optaxWarmup(run: RunSpec): OptaxPart {
  const { startFactor, warmupSteps } = run;
  const init_value = times(startFactor, 'peak_lr');
  const transition_steps = String(warmupSteps);
  if (run.warmup === 'linear-warmup') {
    return { schedule: call('optax.linear_schedule', { init_value, end_value: 'peak_lr', transition_steps }) };
  }
  if (run.warmup === 'exponential-warmup') {
    const decay_rate = `1 / ${pythonFloat(startFactor)}`;
    return { schedule: call('optax.exponential_decay', { init_value, transition_steps, decay_rate }) };
  }
  return defined('warmup', arrayWarmup(run, jnp));
}

/**
 * The decay of a run, counted from its first step.
 *
 * @param run any legal run with at least one step of decay
 * @param begin the steps for which it still holds the peak, for a schedule of optax that can
 */
export function optaxDecay(run: RunSpec, begin: number): OptaxPart {
  const decaySteps = run.totalSteps - run.warmupSteps - run.stableSteps;
  const end_value = times(run.endFactor, 'peak_lr');
  const alpha = pythonFloat(run.endFactor);
  const transition = {
    transition_steps: String(decaySteps),
    transition_begin: begin > 0 ? String(begin) : undefined,
  };
  const optax = (name: string, args: Record<string, string | undefined>): OptaxPart => ({
    schedule: call(`optax.${name}`, { init_value: 'peak_lr', ...args }),
  });
  switch (run.decay) {
    case 'constant':
      return { schedule: 'optax.constant_schedule(peak_lr)' };
    case 'linear-decay':
      return optax('linear_schedule', { end_value, ...transition });
    case 'polynomial':
      return optax('polynomial_schedule', { end_value, power: String(run.power), ...transition });
    case 'exponential':
      return optax('exponential_decay', { decay_rate: alpha, ...transition });
    case 'step': {
      const stairs = { transition_steps: String(run.stepSize), staircase: 'True' };
      return optax('exponential_decay', { decay_rate: pythonFloat(run.decayFactor), ...transition, ...stairs });
    }
    case 'multi-step': {
      const drops = run.milestones.map((step) => `${step - run.warmupSteps}: ${pythonFloat(run.decayFactor)}`);
      return optax('piecewise_constant_schedule', { boundaries_and_scales: `{${drops.join(', ')}}` });
    }
    case 'cosine':
      return optax('cosine_decay_schedule', { decay_steps: String(decaySteps), alpha });
    case 'cosine-restarts': {
      if (decaySteps % run.cycles > 0) break;
      const length = decaySteps / run.cycles;
      const cycle = { init_value: 'peak_lr', decay_steps: String(length), alpha };
      const schedules = `[cycle] * ${run.cycles}`;
      const boundaries = `list(range(${length}, ${decaySteps}, ${length}))`;
      return {
        cycle: call('optax.cosine_decay_schedule', cycle, 'cycle = '),
        schedule: call('optax.join_schedules', { schedules, boundaries }),
      };
    }
  }
  return defined('decay', arrayDecay(run, jnp, 'step'));
}

/** The decays of optax that can hold the peak for a while before they begin. */
export const waits: readonly RunSpec['decay'][] = ['linear-decay', 'polynomial', 'exponential', 'step', 'multi-step'];
