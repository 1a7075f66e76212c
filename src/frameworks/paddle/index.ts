// PaddlePaddle: its warmups, what went wrong with them, and its record.
import { endsBelow } from '../config-rule.ts';
import { lineFromStart } from '../formulas.ts';
import type { Convention, Framework, Source, WarmupSettings } from '../framework.ts';
import { plainest } from '../plain.ts';
import { thread } from '../traps.ts';
import { paddleCode } from './schedulers.ts';

const source: Source = { repo: 'PaddlePaddle/Paddle', file: 'python/paddle/optimizer/lr.py', commit: 'v3.3.1' };

/** The line, for the numbers that Paddle does not refuse. */
const accepted = (legal: (settings: WarmupSettings) => boolean, words: string) => (settings: WarmupSettings) => {
  const { length, startFactor } = settings;
  if (!legal(settings)) throw new RangeError(`${words}, not ${length} steps from ${startFactor}`);
  return lineFromStart.schedule(settings);
};

const conventions: Convention[] = [
  {
    id: 'paddle-linear-warmup',
    title: 'LinearWarmup',
    lengthName: 'warmup_steps',
    startName: 'start_lr',
    startIs: 'rate',
    peakName: 'end_lr',
    defaults: { learning_rate: 'required', warmup_steps: 'required', start_lr: 'required', end_lr: 'required' },
    defaultSettings: { length: 10, startFactor: 0 },
    unit: 'call',
    ...lineFromStart,
    schedule: accepted(
      ({ length, startFactor }) => length > 0 && startFactor < 1,
      'LinearWarmup takes one step or more, from below the peak',
    ),
    source,
  },
  {
    id: 'paddle-linearlr',
    title: 'LinearLR',
    lengthName: 'total_steps',
    startName: 'start_factor',
    startIs: 'share',
    peakName: 'learning_rate',
    defaults: { learning_rate: 'required', total_steps: 'required', start_factor: '1 / 3', end_factor: '1.0' },
    defaultSettings: { length: 10, startFactor: 1 / 3 },
    unit: 'call',
    ...lineFromStart,
    schedule: accepted(
      ({ length, startFactor }) => length > 0 && startFactor > 0 && startFactor <= 1,
      'LinearLR takes one step or more, from above 0 and at most the peak',
    ),
    source,
  },
];

/** PaddlePaddle. */
export const paddle: Framework = {
  id: 'paddle',
  title: 'PaddlePaddle',
  package: 'paddlepaddle',
  language: 'Python',
  precision: 'double',
  stepping:
    'You call scheduler.step() after optimizer.step(). A scheduler computes in double precision; the optimizer then stores the rate ' +
    'in the type of its parameters, float32 by default.',
  conventions,
  configs: [
    {
      convention: 'paddle-linearlr',
      // torch has a LinearLR too, whose length is total_iters.
      precedence: 9,
      call: /^LinearLR$/,
      places: ['learning_rate', 'total_steps', 'start_factor', 'end_factor'],
      when: (scope) =>
        scope.words('total_steps') !== undefined &&
        scope.words('total_iters') === undefined &&
        scope.has(/^(paddle|learning_rate|total_steps)$/),
      refuse: endsBelow,
    },
    {
      convention: 'paddle-linear-warmup',
      precedence: 8,
      call: /^LinearWarmup$/,
      places: ['learning_rate', 'warmup_steps', 'start_lr', 'end_lr'],
    },
  ],
  traps: [
    thread(
      'PaddlePaddle/PaddleDetection#4611',
      'jump',
      'LinearWarmup rises to end_lr and then follows learning_rate, whatever that is: nothing checks that the two agree, and the ' +
        'rate jumps if they do not. PaddleDetection, which has a warmup of its own, had such a jump: its cosine counted the ' +
        'warmup’s steps, and after 5 of 10 steps began at half the peak.',
    ),
    thread(
      'PaddlePaddle/Paddle#24878',
      'no-peak',
      'LinearWarmup forgot its start_lr in eager mode: it rose from 0 with the right slope, and arrived too low. Reported and fixed in 2020.',
    ),
    thread(
      'PaddlePaddle/Paddle#31843',
      'decay',
      'Asking LinearWarmup for its rate, with get_lr(), used to move the scheduler inside it one step on. Whoever printed the rate ' +
        'decayed faster. Fixed in 2021.',
    ),
    thread(
      'PaddlePaddle/PaddleClas#1173',
      'decay',
      'PaddleClas decayed over all epochs although the warmup came first, so its linear decay did not get down to its end rate. The ' +
        'scheduler inside LinearWarmup counts from the end of the warmup: its steps are those that are left.',
    ),
  ],
  render: (run) => ({ code: paddleCode(plainest(run)) }),
};
