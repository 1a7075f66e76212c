import type { Parameter } from '../parameter.ts';

/** The values of the figures about the model with two weights. */
export const catapultParameters = {
  uvStart: {
    ...{ kind: 'number', label: 'start of u', symbol: 'u₀', unit: '', min: 3, max: 20, integer: false },
    ...{ scale: 'linear', unitStep: 0.5, default: 6 },
  },
  uvLr: {
    ...{ kind: 'number', label: 'peak learning rate', symbol: 'η', unit: '', min: 0.001, max: 2, integer: false },
    ...{ scale: 'ladder', unitStep: 0.001, default: 0.2 },
  },
  uvWarmup: {
    ...{ kind: 'number', label: 'warmup steps', symbol: 'W', unit: 'steps', min: 0, max: 300, integer: true },
    ...{ scale: 'linear', unitStep: 5, default: 80 },
  },
  uvNoise: {
    ...{ kind: 'number', label: 'noise on the label', symbol: 'σ', unit: '', min: 0, max: 0.5, integer: false },
    ...{ scale: 'linear', unitStep: 0.01, default: 0.1 },
  },
  uvSeed: {
    ...{ kind: 'number', label: 'seed', symbol: '', unit: '', min: 0, max: 0xffffffff, integer: true },
    ...{ scale: 'ladder', unitStep: 1, default: 1 },
  },
  uvStep: {
    ...{ kind: 'number', label: 'step', symbol: 't', unit: '', min: 0, max: 600, integer: true },
    ...{ scale: 'linear', unitStep: 1, default: 33 },
  },
  speedCell: {
    ...{ kind: 'number', label: 'cell of the map', symbol: '', unit: '', min: 0, max: 97, integer: true },
    ...{ scale: 'linear', unitStep: 1, default: 61 },
  },
} as const satisfies Record<string, Parameter>;
