// Parameters that only the rules for choosing a warmup need.
import type { Parameter } from '../parameter.ts';

/** What the rules for choosing a warmup ask of a run, besides its lengths and Adam's β₂. */
export const adviceParameters = {
  batchRatio: {
    kind: 'number',
    label: 'times the usual batch',
    symbol: 'k',
    unit: '',
    min: 1,
    max: 1000,
    integer: true,
    scale: 'ladder',
    unitStep: 1,
    default: 32,
  },
} as const satisfies Record<string, Parameter>;
