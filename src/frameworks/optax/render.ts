import type { RunSpec } from '../../schedule/index.ts';
import type { Rendered } from '../framework.ts';
import { optaxDecay, type OptaxPart, optaxWarmup, waits } from './parts.ts';
import { plainest } from '../plain.ts';
import { pythonFloat } from '../python/float.ts';
import { tidy } from '../python/index.ts';
import { call, indent, times } from '../python/text.ts';

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

/** A run as optax's own schedules, joined; as a function of the step where optax has no schedule for it. */
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
