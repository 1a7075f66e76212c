// Decays as schedulers of timm, counted from the end of the warmup.
import type { RunSpec } from '../../schedule/index.ts';
import { pythonFloat } from '../literals.ts';
import { blended, times } from '../python/text.ts';

/** A scheduler of timm: its class, and the arguments that shape what follows the warmup, with a comment where they need one. */
export interface TimmScheduler {
  readonly scheduler: string;
  readonly args: Readonly<Record<string, string | undefined>>;
  readonly comment?: string;
}

/** The decays that WSDLRScheduler knows by name. */
const names: Partial<Record<RunSpec['decay'], string>> = {
  'linear-decay': '"linear"',
  cosine: '"cosine"',
  'sqrt-cooldown': '"1-sqrt"',
};

/** What is left of the way when the share `frac` of a decay to the end factor is gone. */
function remaining(run: RunSpec, decaySteps: number): string | undefined {
  switch (run.decay) {
    case 'linear-decay':
      return '1 - frac';
    case 'cosine':
      return '0.5 * (1 + math.cos(math.pi * frac))';
    case 'cosine-restarts':
      return `0.5 * (1 + math.cos(math.pi * (round(${decaySteps} * frac) * ${run.cycles} % ${decaySteps} / ${decaySteps})))`;
    case 'sqrt-cooldown':
      return '1 - math.sqrt(frac)';
    case 'polynomial':
      return `(1 - frac) ** ${run.power}`;
    default:
      return undefined;
  }
}

/** The other decays, as the multiplier when the share `frac` is gone. */
function multiplier(run: RunSpec, decaySteps: number): string {
  if (run.decay === 'exponential') return `${pythonFloat(run.endFactor)} ** frac`;
  if (run.decay === 'inverse-sqrt') return `(1 + ${decaySteps} * frac / ${run.timescale}) ** -0.5`;
  return `${pythonFloat(run.decayFactor)} ** (round(${decaySteps} * frac) // ${run.stepSize})`;
}

/**
 * The scheduler of timm that decays as a run does; its warmup is a prefix, so it counts from the warmup's end.
 *
 * @param run any legal run, in its plainest families
 * @example timmScheduler(defaultRun).scheduler // 'CosineLRScheduler'
 */
export function timmScheduler(run: RunSpec): TimmScheduler {
  const { warmupSteps, stableSteps, totalSteps, endFactor } = run;
  const after = totalSteps - warmupSteps;
  const decaySteps = after - stableSteps;
  const lr_min = endFactor > 0 ? times(endFactor, 'peak_lr') : undefined;
  const at = (step: number) => String(step);
  if (run.decay === 'constant') return { scheduler: 'StepLRScheduler', args: { decay_t: '1', decay_rate: '1.0' } };
  if (run.decay === 'multi-step') {
    const comment = 'decay_t: timm drops the rate one step before each of these.';
    const decay_t = `[${run.milestones.map((step) => step - warmupSteps + 1).join(', ')}]`;
    return { scheduler: 'MultiStepLRScheduler', args: { decay_t, decay_rate: pythonFloat(run.decayFactor) }, comment };
  }
  if (stableSteps === 0) {
    if (run.decay === 'step') {
      return {
        scheduler: 'StepLRScheduler',
        args: { decay_t: at(run.stepSize), decay_rate: pythonFloat(run.decayFactor) },
      };
    }
    if (run.decay === 'cosine') return { scheduler: 'CosineLRScheduler', args: { t_initial: at(after), lr_min } };
    if (run.decay === 'cosine-restarts' && after % run.cycles === 0) {
      const args = { t_initial: at(after / run.cycles), lr_min, cycle_limit: String(run.cycles) };
      return { scheduler: 'CosineLRScheduler', args };
    }
    if (run.decay === 'polynomial') {
      return { scheduler: 'PolyLRScheduler', args: { t_initial: at(after), power: String(run.power), lr_min } };
    }
    if (run.decay === 'inverse-sqrt') {
      const comment = 'decay_t: timm wants a decay; this one begins after the last update.';
      const args = {
        t_initial: at(after),
        decay_t: '1',
        stable_fn: '"rsqrt"',
        stable_timescale: String(run.timescale),
      };
      return { scheduler: 'WSDLRScheduler', args, comment };
    }
  }
  const left = remaining(run, decaySteps);
  // Above the peak, lr_min would lift the peak itself.
  const falls = left !== undefined && endFactor <= 1;
  const whole = left === undefined ? multiplier(run, decaySteps) : blended(endFactor, left);
  const decay_fn = (falls && names[run.decay]) || `lambda frac: ${falls ? left : whole}`;
  return {
    scheduler: 'WSDLRScheduler',
    args: { t_initial: at(after), decay_t: at(decaySteps), lr_min: falls ? lr_min : undefined, decay_fn },
  };
}
