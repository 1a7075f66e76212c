// Runs as schedules of Keras, and as a class of one's own where Keras has none.
import type { RunSpec } from '../../schedule/index.ts';
import { pythonFloat } from '../literals.ts';
import { arrayDecay, type ArrayPart, arrayWarmup } from '../python/arrays.ts';
import { call, factor, indent, times } from '../python/text.ts';

const keras = (name: string, args: Readonly<Record<string, string | undefined>>) =>
  call(`keras.optimizers.schedules.${name}`, args, 'schedule = ');

/**
 * The statement that makes a run's `schedule` with a class of Keras; nothing for a constant rate, which needs none, and
 * undefined where Keras has no class.
 *
 * @param run any legal run, in its plainest form
 */
function kerasSchedule(run: RunSpec): string | undefined {
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

const ops = { module: 'ops', pi: 'math.pi', early: false };

/** The lines of a part, its result by a name. */
const named = (name: string, { before, result }: ArrayPart) => [...before, `${name} = ${result}`];

/** A class of one's own, for a schedule that Keras has no class for. */
function ownClass(run: RunSpec): string {
  const { warmupSteps, stableSteps, decay } = run;
  const boundary = warmupSteps + stableSteps;
  const since = boundary > 0 ? `(step - ${boundary})` : 'step';
  const after = decay === 'constant' ? undefined : arrayDecay(run, ops, since);
  const body =
    warmupSteps === 0 && after
      ? [...after.before, `return self.peak_lr * ${factor(after.result)}`]
      : [
          ...named('warmup', arrayWarmup(run, ops)),
          ...(after ? named('decay', after) : []),
          `return self.peak_lr * ops.where(step < ${warmupSteps}, warmup, ${after ? 'decay' : '1.0'})`,
        ];
  return `class Schedule(keras.optimizers.schedules.LearningRateSchedule):
    def __init__(self, peak_lr):
        self.peak_lr = peak_lr

    def __call__(self, step):
        step = ops.cast(step, keras.config.floatx())
${indent(indent(body.join('\n')))}

    def get_config(self):
        return {"peak_lr": self.peak_lr}`;
}

/**
 * A run with a schedule of Keras, or a class of one's own where it has none.
 *
 * @param run any legal run, in its plainest form
 * @example kerasCode(defaultRun).includes('keras.optimizers.schedules.CosineDecay(') // true
 */
export function kerasCode(run: RunSpec): string {
  const builtIn = kerasSchedule(run);
  const own = builtIn === undefined ? ownClass(run) : undefined;
  const peak = pythonFloat(run.peakLr);
  const imports = own
    ? `${own.includes('math.') ? 'import math\n\n' : ''}import keras\nfrom keras import ops`
    : 'import keras';
  const schedule = own
    ? `\n${own}\n\n\nschedule = Schedule(peak_lr=${peak})`
    : `peak_lr = ${peak}${builtIn && `\n${builtIn}`}`;
  return `${imports}

${schedule}
optimizer = keras.optimizers.SGD(learning_rate=${builtIn === '' ? 'peak_lr' : 'schedule'})

model.compile(optimizer=optimizer, loss=loss)
model.fit(batches)
`;
}
