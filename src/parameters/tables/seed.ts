// The seed of a small training, which several figures let the reader set.
import type { NumberParameter } from '../parameter.ts';

/** Any seed of 32 bits; its slider visits the first few. */
export const seed = {
  kind: 'number',
  label: 'seed',
  symbol: '',
  unit: '',
  min: 0,
  max: 0xffffffff,
  integer: true,
  scale: 'ladder',
  unitStep: 1,
  default: 1,
} as const satisfies NumberParameter;
