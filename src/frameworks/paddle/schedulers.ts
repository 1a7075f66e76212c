// Runs as Paddle's schedulers, and as a function in LambdaDecay where it has none.
import type { RunSpec } from '../../schedule/index.ts';
import { pythonFloat } from '../literals.ts';
import { pythonSchedule, tidy } from '../python/index.ts';
import { call, times } from '../python/text.ts';

/**
 * A scheduler of Paddle's own that decays as a run does, counted from the end of its warmup, as an expression after what is
 * before it on its line; undefined where there is none.
 *
 * @param run any legal run, in its plainest families
 */
function paddleDecay(run: RunSpec): ((before: string) => string) | undefined {
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

/** How a schedule is made: what it imports, functions before it, and the scheduler as an expression. */
interface Made {
  readonly imports: string;
  readonly functions: string;
  scheduler(before: string): string;
}

/** A schedule that Paddle has no scheduler for, as a function of the step. */
function own(run: RunSpec, when: string): Made {
  const doc = `The share of the peak learning rate ${when}.`;
  const names = { name: 'lr_multiplier', step: 'step', warmupSteps: 'warmup_steps', doc };
  const { imports, constants, definition } = pythonSchedule(run, names);
  const args = { learning_rate: 'peak_lr', lr_lambda: 'lr_multiplier' };
  return {
    imports,
    functions: `${constants}\n\n${definition}\n\n\n`,
    scheduler: (before) => call('paddle.optimizer.lr.LambdaDecay', args, before),
  };
}

const finished = 'after `step` optimizer updates';

/** What follows the warmup, counted from its end. */
function after(run: RunSpec): Made {
  const decay = paddleDecay(run);
  if (decay) return { imports: '', functions: '', scheduler: decay };
  const { warmupSteps } = run;
  if (warmupSteps === 0) return own(run, finished);
  const totalSteps = run.totalSteps - warmupSteps;
  const milestones = run.milestones.map((step) => step - warmupSteps);
  return own({ ...run, warmupSteps: 0, totalSteps, milestones }, '`step` updates after the warmup');
}

function made(run: RunSpec): Made | undefined {
  const { warmup, warmupSteps, startFactor, decay } = run;
  const constant = decay === 'constant';
  if (warmupSteps === 0) return constant ? undefined : after(run);
  // LinearWarmup asserts that it rises.
  if (warmup !== 'linear-warmup' || startFactor > 1) return own(run, finished);
  const next = constant ? undefined : after(run);
  const args = {
    learning_rate: next ? 'decay' : 'peak_lr',
    warmup_steps: String(warmupSteps),
    start_lr: times(startFactor, 'peak_lr'),
    end_lr: 'peak_lr',
  };
  return {
    imports: next?.imports ?? '',
    functions: next ? `${next.functions}${next.scheduler('decay = ')}\n` : '',
    scheduler: (before) => call('paddle.optimizer.lr.LinearWarmup', args, before),
  };
}

/**
 * A run with Paddle's own schedulers, and a function in LambdaDecay where it has none.
 *
 * @param run any legal run, in its plainest form
 * @example paddleCode(defaultRun).includes('paddle.optimizer.lr.LinearWarmup(') // true
 */
export function paddleCode(run: RunSpec): string {
  const schedule = made(run);
  return tidy(`${schedule?.imports ?? ''}
import paddle

peak_lr = ${pythonFloat(run.peakLr)}
${schedule ? `${schedule.functions}${schedule.scheduler('scheduler = ')}\n` : ''}optimizer = paddle.optimizer.SGD(learning_rate=${schedule ? 'scheduler' : 'peak_lr'}, parameters=model.parameters())

for batch in batches:
    loss = model(batch)
    loss.backward()
    optimizer.step()
    optimizer.clear_grad()
${schedule ? '    scheduler.step()\n' : ''}`);
}
