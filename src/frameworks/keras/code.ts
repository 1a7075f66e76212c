import type { RunSpec } from '../../schedule/index.ts';
import { kerasSchedule } from './schedules.ts';
import { arrayDecay, type ArrayPart, arrayWarmup } from '../python/arrays.ts';
import { pythonFloat } from '../python/float.ts';
import { factor, indent } from '../python/text.ts';

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
