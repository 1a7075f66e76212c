// Parameters of the figure about Adam’s first steps.
import type { Parameter } from '../parameter.ts';
import { seed } from './seed.ts';

/** The values of the figure about Adam's first steps. */
export const adamParameters = {
  adamBeta1: {
    kind: 'number',
    label: 'Adam’s beta 1',
    symbol: 'β₁',
    unit: '',
    min: 0,
    max: 0.98,
    integer: false,
    scale: 'linear',
    unitStep: 0.01,
    default: 0.9,
  },
  adamBeta2: {
    kind: 'number',
    label: 'Adam’s beta 2',
    symbol: 'β₂',
    unit: '',
    min: 0.9,
    max: 0.9999,
    integer: false,
    scale: 'linear',
    unitStep: 0.0001,
    default: 0.999,
  },
  adamSeed: seed,
  adamStep: {
    kind: 'number',
    label: 'step',
    symbol: 't',
    unit: '',
    min: 1,
    max: 300,
    integer: true,
    scale: 'linear',
    unitStep: 1,
    default: 1,
  },
} as const satisfies Record<string, Parameter>;
