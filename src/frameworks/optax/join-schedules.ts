// Runs as schedules of optax, joined, and as a function of the step where optax has none.
import type { RunSpec } from '../../schedule/index.ts';
import type { Rendered } from '../framework.ts';
import { pythonFloat } from '../literals.ts';
import { plainest } from '../plain.ts';
import { arrayDecay, type ArrayPart, arrayWarmup } from '../python/arrays.ts';
import { tidy } from '../python/index.ts';
import { call, factor, indent, times } from '../python/text.ts';

/** One schedule of optax: an expression, and the function that it names where optax has none of its own. */
interface OptaxPart {
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
function optaxWarmup(run: RunSpec): OptaxPart {
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
function optaxDecay(run: RunSpec, begin: number): OptaxPart {
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
const waits: readonly RunSpec['decay'][] = ['linear-decay', 'polynomial', 'exponential', 'step', 'multi-step'];

/** The schedule that optax has for a linear warmup and what follows, where it has one. */
function whole(run: RunSpec): OptaxPart | undefined {
  const { warmupSteps, stableSteps, totalSteps, decay } = run;
  if (run.warmup !== 'linear-warmup' || warmupSteps === 0) return undefined;
  const warmup = {
    init_value: times(run.startFactor, 'peak_lr'),
    peak_value: 'peak_lr',
    warmup_steps: String(warmupSteps),
  };
  const decaySteps = totalSteps - warmupSteps - stableSteps;
  if (decay === 'constant') return { schedule: call('optax.warmup_constant_schedule', warmup) };
  if (decay === 'cosine' && stableSteps === 0) {
    const end_value = run.endFactor > 0 ? times(run.endFactor, 'peak_lr') : undefined;
    const args = { ...warmup, decay_steps: String(totalSteps), end_value };
    return { schedule: call('optax.warmup_cosine_decay_schedule', args) };
  }
  if (decay !== 'exponential' && decay !== 'step') return undefined;
  const args = {
    ...warmup,
    transition_steps: String(decay === 'step' ? run.stepSize : decaySteps),
    decay_rate: pythonFloat(decay === 'step' ? run.decayFactor : run.endFactor),
    transition_begin: stableSteps > 0 ? String(stableSteps) : undefined,
    staircase: decay === 'step' ? 'True' : undefined,
  };
  return { schedule: call('optax.warmup_exponential_decay_schedule', args) };
}

/** The parts of any run, each with the step at which it takes over. */
function parts(run: RunSpec): (OptaxPart & { readonly from: number })[] {
  const { warmupSteps, stableSteps, totalSteps } = run;
  const boundary = warmupSteps + stableSteps;
  const decays = boundary < totalSteps;
  const waiting = decays && waits.includes(run.decay);
  return [
    ...(warmupSteps > 0 ? [{ ...optaxWarmup(run), from: 0 }] : []),
    ...(stableSteps > 0 && !waiting ? [{ schedule: 'optax.constant_schedule(peak_lr)', from: warmupSteps }] : []),
    ...(decays ? [{ ...optaxDecay(run, stableSteps), from: waiting ? warmupSteps : boundary }] : []),
  ];
}

function joined(run: RunSpec): string {
  const found = parts(run);
  if (found.length === 1) return `schedule = ${found[0]?.schedule}`;
  const schedules = `[\n${indent(found.map(({ schedule }) => `${schedule},`).join('\n'))}\n]`;
  const boundaries = found.slice(1).map(({ from }) => from);
  return call('optax.join_schedules', { schedules, boundaries: `[${boundaries.join(', ')}]` }, 'schedule = ');
}

/**
 * A run as optax's own schedules, joined; as a function of the step where optax has no schedule for it.
 *
 * @example renderOptax(defaultRun).code.includes('optax.warmup_cosine_decay_schedule(') // true
 */
export function renderOptax(chosen: RunSpec): Rendered {
  const run = plainest(chosen);
  const one = whole(run);
  const found = one ? [one] : parts(run);
  const functions = found.flatMap(({ definition }) => definition ?? []);
  const named = found.flatMap(({ cycle }) => cycle ?? []);
  return {
    code: tidy(`import jax
${functions.length > 0 ? 'import jax.numpy as jnp\n' : ''}import optax

peak_lr = ${pythonFloat(run.peakLr)}
${functions.map((definition) => `\n\n${definition}\n\n\n`).join('')}${named.map((line) => `${line}\n`).join('')}${one ? `schedule = ${one.schedule}` : joined(run)}

optimizer = optax.sgd(learning_rate=schedule)
opt_state = optimizer.init(params)

for batch in batches:
    grads = jax.grad(loss)(params, batch)
    updates, opt_state = optimizer.update(grads, opt_state, params)
    params = optax.apply_updates(params, updates)
`),
  };
}
