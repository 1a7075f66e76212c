// Keras 3: its warmups, what went wrong with them, and its record.
import { lineFromStart } from '../formulas.ts';
import type { Convention, Framework, Source } from '../framework.ts';
import { plainest } from '../plain.ts';
import { inSource, thread } from '../traps.ts';
import { kerasCode } from './schedules.ts';

const source: Source = {
  repo: 'keras-team/keras',
  file: 'keras/src/optimizers/schedules/learning_rate_schedule.py',
  commit: 'v3.15.1',
};

const conventions: Convention[] = [
  {
    id: 'keras-cosine',
    title: 'CosineDecay',
    lengthName: 'warmup_steps',
    startName: 'initial_learning_rate',
    startIs: 'rate',
    peakName: 'warmup_target',
    defaults: {
      initial_learning_rate: 'required',
      decay_steps: 'required',
      alpha: '0.0',
      warmup_target: 'None (no warmup)',
      warmup_steps: '0',
    },
    defaultSettings: { length: 0, startFactor: 0 },
    unit: 'update',
    ...lineFromStart,
    source,
  },
  {
    id: 'keras-polynomial',
    title: 'PolynomialDecay, upwards',
    lengthName: 'decay_steps',
    startName: 'initial_learning_rate',
    startIs: 'rate',
    peakName: 'end_learning_rate',
    defaults: {
      initial_learning_rate: 'required',
      decay_steps: 'required',
      end_learning_rate: '0.0001',
      power: '1.0',
      cycle: 'False',
    },
    defaultSettings: { length: 10, startFactor: 0 },
    unit: 'update',
    ...lineFromStart,
    schedule(settings) {
      if (settings.length <= 0) throw new RangeError(`decay_steps must be a whole number ≥ 1, not ${settings.length}`);
      return lineFromStart.schedule(settings);
    },
    source,
  },
];

/** Keras 3, on any of its backends. */
export const keras: Framework = {
  id: 'keras',
  title: 'Keras 3',
  package: 'keras',
  language: 'Python',
  precision: 'single',
  stepping:
    'Nothing is stepped: the optimizer asks its schedule at every update, with optimizer.iterations, which is 0 at the first. Rates ' +
    'are in floatx, float32 by default. To check, we set float64; keras.ops.cos and keras.ops.floor still answer in float32.',
  conventions,
  configs: [
    {
      convention: 'keras-cosine',
      precedence: 8,
      call: /^CosineDecay$/,
      places: ['initial_learning_rate', 'decay_steps', 'alpha', 'name', 'warmup_target', 'warmup_steps'],
      refuse: (scope) =>
        scope.number('warmup_target') === undefined
          ? 'warmup_target is not set, and without it CosineDecay has no warmup, whatever warmup_steps says.'
          : undefined,
    },
    {
      convention: 'keras-polynomial',
      precedence: 8,
      call: /^PolynomialDecay$/,
      places: ['initial_learning_rate', 'decay_steps', 'end_learning_rate', 'power'],
      refuse: (scope) => {
        const power = scope.number('power');
        return power !== undefined && power.value !== 1
          ? `"power" is ${power.words}: only a power of 1 is a line.`
          : undefined;
      },
    },
  ],
  traps: [
    inSource(
      source,
      'stays-low',
      'Write 0.0, not 0. Schedules compute in the type of initial_learning_rate, and from a whole number that is an integer: with ' +
        'CosineDecay(0, …, warmup_target=0.1), as its own documentation starts, every rate is rounded to 0 and nothing trains.',
    ),
    inSource(
      source,
      'full-at-once',
      'warmup_steps alone does nothing: without warmup_target, CosineDecay ignores it and starts its decay at step 0.',
    ),
    inSource(
      source,
      'one-off',
      'PiecewiseConstantDecay holds a value up to and including its boundary: with boundaries=[6000] the drop is at step 6001. ' +
        'PyTorch’s milestones drop at 6000.',
    ),
    thread(
      'keras-team/keras#21772',
      'documentation',
      'The documentation of CosineDecay said that it decays to alpha. It decays to alpha times the peak. Somebody reported it, and ' +
        'the words were changed.',
    ),
    thread(
      'keras-team/keras#18747',
      'documentation',
      'Somebody found that PolynomialDecay rises where end_learning_rate is above the start, took it for a mistake and asked for an ' +
        'error. There is still none, so the class serves as a linear warmup.',
    ),
  ],
  render: (run) => ({ code: kerasCode(plainest(run)) }),
};
