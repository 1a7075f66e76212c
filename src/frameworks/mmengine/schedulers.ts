// Runs as the list of schedulers in a config of MMEngine.
import type { RunSpec } from '../../schedule/index.ts';
import { pythonFloat, rateOf } from '../literals.ts';
import { call } from '../python/text.ts';

/** The schedulers of a run, as MMEngine's configuration lists them, and the rate of its optimizer. */
interface Schedulers {
  readonly lr: string;
  readonly schedulers: readonly string[];
}

const scheduler = (type: string, args: Readonly<Record<string, string | undefined>>) =>
  call('dict', { type: `'${type}'`, ...args, by_epoch: 'False' })
    .replace(/^ {4}/gm, '        ')
    .replace(/^\)/m, '    )');

/**
 * MMEngine's schedulers for a run that it can do. All of them change the rate that is there; a `begin` is the step at
 * which one first sees it, an `end` the first at which it does not.
 *
 * @param run within MMEngine's limits, in its plainest form
 * @example mmengineSchedulers(defaultRun).schedulers.length // 2
 */
export function mmengineSchedulers(run: RunSpec): Schedulers {
  const { peakLr, warmupSteps, startFactor } = run;
  if (warmupSteps === 0) return { lr: pythonFloat(peakLr), schedulers: decay(run, '1.0') };
  const end = String(warmupSteps + 1);
  if (run.warmup === 'linear-warmup' && startFactor > 0 && startFactor <= 1) {
    const warmup = scheduler('LinearLR', { start_factor: pythonFloat(startFactor), begin: '0', end });
    return { lr: pythonFloat(peakLr), schedulers: [warmup, ...decay(run, '1.0')] };
  }
  // The others have no start factor: the optimizer's own rate is the start, and they lead from it to the peak.
  const lr = pythonFloat(rateOf(startFactor, peakLr));
  return { lr, schedulers: [warmup(run, end), ...decay(run, `1 / ${pythonFloat(startFactor)}`)] };
}

/** A warmup from the optimizer's rate to the peak. */
function warmup({ warmup, warmupSteps, startFactor, peakLr }: RunSpec, end: string): string {
  const eta_min = pythonFloat(peakLr);
  switch (warmup) {
    case 'cosine-warmup':
      return scheduler('CosineAnnealingLR', { T_max: String(warmupSteps), eta_min, begin: '0', end });
    case 'exponential-warmup':
      return scheduler('ExponentialLR', {
        gamma: `${pythonFloat(startFactor)} ** (-1 / ${warmupSteps})`,
        begin: '0',
        end,
      });
    default:
      return scheduler('PolyLR', { power: '1.0', eta_min, begin: '0', end });
  }
}

/** The decay of a run, if it has one; the peak is so many times the optimizer's rate. */
function decay(run: RunSpec, peakOfLr: string): string[] {
  const { totalSteps, endFactor } = run;
  const begin = run.warmupSteps + run.stableSteps;
  const steps = totalSteps - begin;
  const eta_min = pythonFloat(rateOf(endFactor, run.peakLr));
  const span = { begin: String(begin), end: String(totalSteps) };
  // Those that arrive at end − 1 are to arrive one step after the run.
  const past = { begin: String(begin), end: String(totalSteps + 1) };
  switch (run.decay) {
    case 'linear-decay':
      return [scheduler('PolyLR', { power: '1.0', eta_min, ...past })];
    case 'polynomial':
      return [scheduler('PolyLR', { power: pythonFloat(run.power), eta_min, ...past })];
    case 'cosine':
      return [scheduler('CosineAnnealingLR', { T_max: String(steps), eta_min, ...span })];
    case 'cosine-restarts': {
      const repeated = (value: string) => `[${value}] * ${run.cycles}`;
      const cycles = { periods: repeated(String(steps / run.cycles)), restart_weights: repeated(peakOfLr) };
      return [scheduler('CosineRestartLR', { ...cycles, eta_min, ...span })];
    }
    case 'exponential':
      return [scheduler('ExponentialLR', { gamma: `${pythonFloat(endFactor)} ** (1 / ${steps})`, ...span })];
    case 'step':
      return [scheduler('StepLR', { step_size: String(run.stepSize), gamma: pythonFloat(run.decayFactor), ...span })];
    case 'multi-step': {
      const milestones = `[${run.milestones.join(', ')}]`;
      return [scheduler('MultiStepLR', { milestones, gamma: pythonFloat(run.decayFactor) })];
    }
  }
  return [];
}
