// Runs as fvcore's schedulers, put one after another by the share of the run that each takes.
import type { RunSpec } from '../../schedule/index.ts';
import { pythonFloat } from '../literals.ts';
import { call, indent } from '../python/text.ts';

/** One of fvcore's schedulers, called lazily. */
interface Part {
  readonly imports: readonly string[];
  readonly multiplier: string;
  /** The steps that it is for. */
  readonly steps: number;
  /** How often it is repeated, once unless given. */
  readonly times?: number;
  /** Whether it sees the share of the run that is done, and not that of its own steps. */
  readonly fixed?: boolean;
}

/** The scheduler of a run, and the names that it needs of fvcore. */
interface Multiplier {
  readonly imports: readonly string[];
  readonly multiplier: string;
}

const lazily = (name: string, args: Readonly<Record<string, string>>, steps: number, fixed = false): Part => ({
  imports: [name],
  multiplier: call(`L(${name})`, args),
  steps,
  fixed,
});

const between = (name: string, from: number, to: number, steps: number) =>
  lazily(name, { start_value: pythonFloat(from), end_value: pythonFloat(to) }, steps);

function warmup({ warmup, startFactor, warmupSteps }: RunSpec): Part {
  if (warmup === 'exponential-warmup') {
    const start = pythonFloat(startFactor);
    return lazily('ExponentialParamScheduler', { start_value: start, decay: `1 / ${start}` }, warmupSteps);
  }
  const name = warmup === 'cosine-warmup' ? 'CosineParamScheduler' : 'LinearParamScheduler';
  return between(name, startFactor, 1, warmupSteps);
}

/** From the warmup's end to the run's: one scheduler, or one per cycle; holding the peak is a part of its own. */
function rest(run: RunSpec): Part[] {
  const { totalSteps, endFactor } = run;
  const begin = run.warmupSteps + run.stableSteps;
  const steps = totalSteps - begin;
  const held = run.stableSteps > 0 ? [lazily('ConstantParamScheduler', { value: '1.0' }, run.stableSteps)] : [];
  const stairs = (values: string, milestones: string) =>
    lazily('MultiStepParamScheduler', { values, milestones }, totalSteps - run.warmupSteps, true);
  switch (run.decay) {
    case 'linear-decay':
      return [...held, between('LinearParamScheduler', 1, endFactor, steps)];
    case 'cosine':
      return [...held, between('CosineParamScheduler', 1, endFactor, steps)];
    case 'cosine-restarts': {
      const cycle = between('CosineParamScheduler', 1, endFactor, steps);
      return [...held, { ...cycle, times: run.cycles }];
    }
    case 'polynomial':
      return [
        ...held,
        lazily('PolynomialDecayParamScheduler', { base_value: '1.0', power: pythonFloat(run.power) }, steps),
      ];
    case 'exponential':
      return [
        ...held,
        lazily('ExponentialParamScheduler', { start_value: '1.0', decay: pythonFloat(endFactor) }, steps),
      ];
    case 'step': {
      const drops = Math.ceil(steps / run.stepSize);
      const values = `[${pythonFloat(run.decayFactor)} ** k for k in range(${drops})]`;
      return [stairs(values, `[*range(${begin + run.stepSize}, ${totalSteps}, ${run.stepSize}), ${totalSteps}]`)];
    }
    case 'multi-step': {
      const values = `[${pythonFloat(run.decayFactor)} ** k for k in range(${run.milestones.length + 1})]`;
      return [stairs(values, `[${[...run.milestones, totalSteps].join(', ')}]`)];
    }
  }
  // Not ConstantParamScheduler: that stops with an error when it is asked once more after the last update.
  return totalSteps > run.warmupSteps ? [stairs('[1.0]', `[${totalSteps}]`)] : [];
}

/**
 * A run as fvcore's schedulers of the share of the run that is done, each for its own steps.
 *
 * @param run within Detectron2's limits, in its plainest form
 * @example detectron2Multiplier({ ...defaultRun, warmupSteps: 0 }).imports // ['CosineParamScheduler']
 */
export function detectron2Multiplier(run: RunSpec): Multiplier {
  const parts = [...(run.warmupSteps > 0 ? [warmup(run)] : []), ...rest(run)];
  const [only] = parts;
  if (only && parts.length === 1 && !only.times) return only;
  const all = (of: (part: Part) => string) =>
    parts.map((part) => (part.times ? `*[${of(part)}] * ${part.times}` : of(part)));
  const multiplier = call('L(CompositeParamScheduler)', {
    schedulers: `[\n${all(({ multiplier }) => multiplier)
      .map((item) => `${indent(item)},\n`)
      .join('')}]`,
    lengths: `[${all(({ steps, times }) => `${steps} / ${times ? `${times} / ` : ''}${run.totalSteps}`).join(', ')}]`,
    interval_scaling: `[${all(({ fixed }) => (fixed ? '"fixed"' : '"rescaled"')).join(', ')}]`,
  });
  const imports = new Set(['CompositeParamScheduler', ...parts.flatMap(({ imports }) => imports)]);
  return { imports: [...imports].toSorted(), multiplier };
}
