import type { Parameter } from './kit/parameter.ts';

/** The values every figure, equation, listing and sentence of the article shares, by their name in code. */
export const parameters = {
  peakLr: {
    label: 'peak learning rate',
    symbol: 'η',
    unit: '',
    min: 1e-6,
    max: 10,
    integer: false,
    scale: 'ladder',
    unitStep: 1e-6,
    default: 0.005,
  },
  startFactor: {
    label: 'start factor',
    symbol: 'w',
    unit: '',
    min: 0,
    max: 2,
    integer: false,
    scale: 'linear',
    unitStep: 0.001,
    default: 0.001,
  },
  warmupSteps: {
    label: 'warmup steps',
    symbol: 'W',
    unit: 'steps',
    min: 0,
    max: 100_000,
    integer: true,
    scale: 'ladder',
    unitStep: 1,
    default: 1000,
  },
  step: {
    label: 'step',
    symbol: 'x',
    unit: '',
    min: 0,
    max: 200_000,
    integer: true,
    scale: 'linear',
    unitStep: 1,
    default: 250,
  },
  datasetSize: {
    label: 'data set size',
    symbol: '',
    unit: 'samples',
    min: 1,
    max: 10_000_000,
    integer: true,
    scale: 'ladder',
    unitStep: 1,
    default: 120,
  },
  batchSize: {
    label: 'batch size',
    symbol: '',
    unit: 'samples',
    min: 1,
    max: 100_000,
    integer: true,
    scale: 'ladder',
    unitStep: 1,
    default: 2,
  },
  epochs: {
    label: 'epochs',
    symbol: '',
    unit: 'epochs',
    min: 1,
    max: 1000,
    integer: true,
    scale: 'ladder',
    unitStep: 1,
    default: 3,
  },
  iteration: {
    label: 'iteration',
    symbol: 'i',
    unit: '',
    min: 0,
    max: 10_000_000_000,
    integer: true,
    scale: 'linear',
    unitStep: 1,
    default: 10,
  },
} as const satisfies Record<string, Parameter>;

/** The name of a shared parameter in code: `peakLr`, `startFactor`, … */
export type ParameterName = keyof typeof parameters;

/** One legal value per shared parameter. */
export type Params = Readonly<Record<ParameterName, number>>;

/** Every parameter at its default. */
export const defaults = Object.fromEntries(
  Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]),
) as Record<ParameterName, number> satisfies Params;
