// Warmups and decays as lines of plain Python, in the core's own order of arithmetic.
import type { RunSpec } from '../../schedule/index.ts';
import { pythonFloat, pythonShare } from '../literals.ts';

/** One family in Python: the constants it uses, the lines before it returns, and what it returns. */
export interface PythonFamily {
  readonly uses: readonly (readonly [name: string, literal: string])[];
  readonly body: readonly string[];
  readonly result: string;
  /** What it returns after the decay, where `result` does not hold there. */
  readonly held?: string;
}

const blend = (factor: string, share: string) => `${factor} * (1 - ${share}) + ${share}`;

/**
 * A run's warmup, at steps before its warmup steps.
 *
 * @param run any legal run
 * @param step the name of the step
 * @param W the name of the warmup steps
 * @example warmupLines({ ...defaultRun, startFactor: 0 }, 'step', 'W').result // 'step / W'
 */
export function warmupLines(run: RunSpec, step: string, W: string): PythonFamily {
  const uses = [['start_factor', pythonShare(run.startFactor)]] as const;
  if (run.warmup === 'exponential-warmup') {
    return { uses, body: [], result: `start_factor ** ((${W} - ${step}) / ${W})` };
  }
  const progress = {
    'linear-warmup': `${step} / ${W}`,
    'cosine-warmup': `(1 - math.cos(math.pi * ${step} / ${W})) / 2`,
    'logarithmic-warmup': `math.log1p(${step}) / math.log1p(${W})`,
  }[run.warmup];
  if (run.startFactor === 0) return { uses: [], body: [], result: progress };
  return { uses, body: [`progress = ${progress}`], result: blend('start_factor', 'progress') };
}

/**
 * A run's decay, from its first step on.
 *
 * @param run any legal run with a decay, at least one step long
 * @param step the name of the step
 * @param since the steps since the decay began, as an expression
 * @example decayLines({ ...defaultRun, decay: 'inverse-sqrt' }, 'step', 'step - W').result
 * // 'math.sqrt(timescale / (step - W + timescale))'
 */
export function decayLines(run: RunSpec, step: string, since: string): PythonFamily {
  const { endFactor, decay } = run;
  const whole = (name: string, value: number) => [name, String(value)] as const;
  const end = ['end_factor', pythonFloat(endFactor)] as const;
  const factor = ['decay_factor', pythonFloat(run.decayFactor)] as const;
  const decaySteps = whole('decay_steps', run.totalSteps - run.warmupSteps - run.stableSteps);
  const local = since === step ? step : `(${since})`;
  const clamped = `${step} = min(${since}, decay_steps)`;

  if (decay === 'constant') return { uses: [], body: [], result: '1.0' };
  if (decay === 'step') {
    return {
      uses: [factor, whole('step_size', run.stepSize)],
      body: [],
      result: `decay_factor ** (${local} // step_size)`,
    };
  }
  if (decay === 'multi-step') {
    const milestones = ['milestones', `[${run.milestones.join(', ')}]`] as const;
    const passed = `sum(${step} >= milestone for milestone in milestones)`;
    return { uses: [factor, milestones], body: [], result: `decay_factor ** ${passed}` };
  }
  if (decay === 'inverse-sqrt') {
    const result = `math.sqrt(timescale / (${since} + timescale))`;
    return { uses: [['timescale', pythonFloat(run.timescale)]], body: [], result };
  }
  if (decay === 'exponential') {
    return { uses: [end, decaySteps], body: [clamped], result: `end_factor ** (${step} / decay_steps)` };
  }
  const restarts = decay === 'cosine-restarts';
  const remaining = {
    'linear-decay': `(decay_steps - ${step}) / decay_steps`,
    cosine: `(1 + math.cos(math.pi * ${step} / decay_steps)) / 2`,
    'cosine-restarts': '(1 + math.cos(math.pi * phase)) / 2',
    'sqrt-cooldown': `1 - math.sqrt(${step} / decay_steps)`,
    polynomial: `((decay_steps - ${step}) / decay_steps) ** power`,
  }[decay];
  const uses = [
    ...(endFactor > 0 ? [end] : []),
    decaySteps,
    ...(restarts ? [whole('cycles', run.cycles)] : []),
    ...(decay === 'polynomial' ? [['power', pythonFloat(run.power)] as const] : []),
  ];
  const before = restarts ? [`phase = cycles * ${local} % decay_steps / decay_steps`] : [clamped];
  const held = restarts ? { held: endFactor > 0 ? 'end_factor' : '0.0' } : {};
  if (endFactor === 0) return { uses, body: before, result: remaining, ...held };
  return { uses, body: [...before, `remaining = ${remaining}`], result: blend('end_factor', 'remaining'), ...held };
}
