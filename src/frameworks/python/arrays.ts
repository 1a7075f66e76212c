// Warmups and decays as expressions on arrays, for libraries that compile them: no branches.
import type { RunSpec } from '../../schedule/index.ts';
import { pythonFloat } from '../literals.ts';
import { blended } from './text.ts';

/** A library of arrays, as code names it. */
export interface ArrayLibrary {
  /** What comes before cos, sqrt, log1p, clip, maximum and floor: "jnp". */
  readonly module: string;
  /** π: "jnp.pi". */
  readonly pi: string;
  /** Whether it is also asked for steps before its first, as optax asks what it joins. */
  readonly early: boolean;
}

/** Part of a schedule on arrays, without a branch that a compiler could not follow: lines, then an expression. */
export interface ArrayPart {
  readonly before: readonly string[];
  /** The multiplier; to multiply it takes parentheses. */
  readonly result: string;
}

/**
 * A run's warmup; from its warmup steps on it holds the peak.
 *
 * @param run any legal run with at least one warmup step
 * @param library where functions are from; the code has the step as `step`
 * @example arrayWarmup({ ...defaultRun, startFactor: 0 }, { module: 'jnp', pi: 'jnp.pi', early: false }).before
 * // ['progress = jnp.clip(step / 1000, 0, 1)']
 */
export function arrayWarmup(run: RunSpec, { module, pi }: ArrayLibrary): ArrayPart {
  const { startFactor, warmupSteps } = run;
  const before = [`progress = ${module}.clip(step / ${warmupSteps}, 0, 1)`];
  switch (run.warmup) {
    case 'linear-warmup':
      return { before, result: blended(startFactor, 'progress') };
    case 'cosine-warmup':
      return { before, result: blended(startFactor, `0.5 * (1 - ${module}.cos(${pi} * progress))`) };
    case 'exponential-warmup':
      return { before, result: `${pythonFloat(startFactor)} ** (1 - progress)` };
    case 'logarithmic-warmup': {
      const risen = `progress = ${module}.log1p(step) / ${module}.log1p(${pythonFloat(warmupSteps)})`;
      return { before: [risen], result: blended(startFactor, 'progress') };
    }
  }
}

/**
 * A run's decay; before its first step it holds the peak.
 *
 * @param run any legal run with at least one step of decay
 * @param library where functions are from
 * @param since the steps since the decay began, as an expression: "(step - 1000)"
 * @example arrayDecay({ ...defaultRun, decay: 'linear-decay', endFactor: 0 }, { module: 'jnp', pi: 'jnp.pi', early: false }, '(step - 1000)').result
 * // '1 - progress'
 */
export function arrayDecay(run: RunSpec, { module, pi, early }: ArrayLibrary, since: string): ArrayPart {
  const decaySteps = run.totalSteps - run.warmupSteps - run.stableSteps;
  const [end, drop] = [pythonFloat(run.endFactor), pythonFloat(run.decayFactor)];
  const before = [`progress = ${module}.clip(${since} / ${decaySteps}, 0, 1)`];
  const positive = `${module}.maximum(${since.replace(/^\((.*)\)$/, '$1')}, 0)`;
  const passed = since === 'step' && !early ? since : positive;
  const waves = (phase: string) => blended(run.endFactor, `0.5 * (1 + ${module}.cos(${pi} * ${phase}))`);
  switch (run.decay) {
    case 'constant':
      return { before: [], result: '1.0' };
    case 'linear-decay':
      return { before, result: blended(run.endFactor, '1 - progress') };
    case 'cosine':
      return { before, result: waves('progress') };
    case 'cosine-restarts':
      return { before: [`phase = ${run.cycles} * ${passed} % ${decaySteps} / ${decaySteps}`], result: waves('phase') };
    case 'sqrt-cooldown':
      return { before, result: blended(run.endFactor, `1 - ${module}.sqrt(progress)`) };
    case 'polynomial':
      return { before, result: blended(run.endFactor, `(1 - progress) ** ${run.power}`) };
    case 'exponential':
      return { before, result: `${end} ** progress` };
    case 'step':
      return { before: [], result: `${drop} ** ${module}.floor(${passed} / ${run.stepSize})` };
    case 'multi-step': {
      const drops = `drops = sum(${module}.cast(step >= m, step.dtype) for m in [${run.milestones.join(', ')}])`;
      return { before: [drops], result: `${drop} ** drops` };
    }
    case 'inverse-sqrt':
      return { before: [], result: `(1 + ${passed} / ${run.timescale}) ** -0.5` };
  }
}
