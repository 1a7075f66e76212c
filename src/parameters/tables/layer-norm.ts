// Parameters of the figure about layer normalization in a transformer.
import type { Parameter } from '../parameter.ts';

/** The values of the figure about where a transformer normalizes. */
export const transformerParameters = {
  normPeakLr: {
    kind: 'number',
    label: 'peak learning rate',
    symbol: 'η',
    unit: '',
    min: 0.001,
    max: 0.1,
    integer: false,
    scale: 'ladder',
    unitStep: 0.001,
    default: 0.02,
  },
  normWarmup: {
    kind: 'number',
    label: 'warmup steps',
    symbol: 'W',
    unit: 'steps',
    min: 0,
    max: 200,
    integer: true,
    scale: 'linear',
    unitStep: 5,
    default: 80,
  },
  normSeed: {
    kind: 'number',
    label: 'seed of the curves',
    symbol: '',
    unit: '',
    min: 1,
    max: 10,
    integer: true,
    scale: 'linear',
    unitStep: 1,
    default: 1,
  },
  normStep: {
    kind: 'number',
    label: 'step',
    symbol: 't',
    unit: '',
    min: 0,
    max: 200,
    integer: true,
    scale: 'linear',
    unitStep: 1,
    default: 200,
  },
} as const satisfies Record<string, Parameter>;
