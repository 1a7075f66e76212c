// optax, on JAX: its warmups, what went wrong with them, and its record.
import type { ConfigRule } from '../config-rule.ts';
import { lineFromStart } from '../formulas.ts';
import type { Convention, Framework, Source, WarmupSettings } from '../framework.ts';
import { inSource, thread } from '../traps.ts';
import { renderOptax } from './join-schedules.ts';

const source: Source = { repo: 'google-deepmind/optax', file: 'optax/schedules/_schedule.py', commit: 'v0.2.8' };

const required = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'required']));

const warmup: Omit<Convention, 'id' | 'title' | 'defaults'> = {
  lengthName: 'warmup_steps',
  startName: 'init_value',
  startIs: 'rate',
  peakName: 'peak_value',
  defaultSettings: { length: 10, startFactor: 0 },
  unit: 'update',
  ...lineFromStart,
  source,
};

/** Without steps to go, the line never leaves its start. */
const stuckAtZero = (settings: WarmupSettings) =>
  settings.length === 0 ? () => settings.startFactor : lineFromStart.schedule(settings);

const conventions: Convention[] = [
  {
    ...warmup,
    id: 'optax-cosine',
    title: 'warmup_cosine_decay_schedule',
    defaults: {
      ...required('init_value', 'peak_value', 'warmup_steps', 'decay_steps'),
      end_value: '0.0',
      exponent: '1.0',
    },
  },
  {
    ...warmup,
    id: 'optax-exponential',
    title: 'warmup_exponential_decay_schedule',
    defaults: {
      ...required('init_value', 'peak_value', 'warmup_steps', 'transition_steps', 'decay_rate'),
      transition_begin: '0',
      staircase: 'False',
      end_value: 'None',
    },
  },
  {
    ...warmup,
    id: 'optax-constant',
    title: 'warmup_constant_schedule',
    defaults: required('init_value', 'peak_value', 'warmup_steps'),
    schedule: stuckAtZero,
  },
  {
    ...warmup,
    id: 'optax-linear',
    title: 'linear_schedule',
    lengthName: 'transition_steps',
    peakName: 'end_value',
    defaults: { ...required('init_value', 'end_value', 'transition_steps'), transition_begin: '0' },
    schedule: stuckAtZero,
  },
];

const config = (convention: string, call: RegExp, ...places: readonly string[]): ConfigRule => ({
  convention,
  precedence: 7,
  call,
  places,
});

/** optax, on JAX. */
export const optax: Framework = {
  id: 'optax',
  title: 'optax',
  package: 'optax',
  language: 'Python',
  precision: 'double',
  stepping:
    'Nothing is stepped: the optimizer’s state counts the calls of update, and the schedule sees that count, 0 in the first. ' +
    'The count is an int32, so rates are float32, about 1e-7 from the exact ones. To check the formulas in double precision, we counted in int64.',
  conventions,
  configs: [
    config('optax-cosine', /^warmup_cosine_decay_schedule$/, 'init_value', 'peak_value', 'warmup_steps'),
    config('optax-exponential', /^warmup_exponential_decay_schedule$/, 'init_value', 'peak_value', 'warmup_steps'),
    config('optax-constant', /^warmup_constant_schedule$/, 'init_value', 'peak_value', 'warmup_steps'),
    config('optax-linear', /^linear_schedule$/, 'init_value', 'end_value', 'transition_steps'),
  ],
  traps: [
    inSource(
      source,
      'stays-low',
      'With warmup_steps=0, warmup_constant_schedule and linear_schedule hold init_value for ever: from 0, nothing trains. ' +
        'optax logs one line and goes on. Leave the warmup out instead.',
    ),
    thread(
      'marin-community/levanter#124',
      'decay',
      'Levanter subtracted the warmup from the decay steps twice, so its cosine ended one warmup early. decay_steps of ' +
        'cosine_decay_schedule leaves the warmup out; decay_steps of warmup_cosine_decay_schedule includes it.',
    ),
    thread(
      'lindermanlab/S5#11',
      'jump',
      'S5’s own schedule let the cosine count the steps of the warmup, and the rate dropped when the warmup ended. Its author ' +
        'now advises warmup_cosine_decay_schedule, which starts the cosine at the peak.',
    ),
    thread(
      'google-deepmind/optax#1403',
      'error',
      'In a run of three steps the first phase of a one-cycle schedule was 0 steps long, and every rate was nan. Short test runs ' +
        'meet such cases first. optax 0.2.8 no longer divides by that 0.',
    ),
  ],
  render: renderOptax,
};
