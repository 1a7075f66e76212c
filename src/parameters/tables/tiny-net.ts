// Parameters of the figures about the net of 321 weights.
import type { Parameter } from '../parameter.ts';
import { seed } from './seed.ts';

const number = { kind: 'number', symbol: '', unit: '', integer: false, scale: 'linear' } as const;
const place = { ...number, integer: true, unitStep: 1 } as const;

/** What the runs of the 321-weight net are made of, and where the reader looks. */
export const netParameters = {
  netGain: { ...number, label: 'scale of the initial weights', min: 0.5, max: 3, unitStep: 0.5, default: 2 },
  netMomentum: { ...number, label: 'momentum', symbol: 'β', min: 0, max: 0.99, unitStep: 0.01, default: 0.9 },
  netActivation: {
    kind: 'choice',
    label: 'activation',
    symbol: '',
    options: { relu: 'ReLU', tanh: 'tanh' },
    default: 'relu',
  },
  netClip: {
    kind: 'choice',
    label: 'gradient clipping',
    symbol: '',
    options: { off: 'none', on: 'to norm 1' },
    default: 'off',
  },
  netCell: { ...place, label: 'cell', min: 0, max: 53, default: 22 },
  netSchedule: {
    kind: 'choice',
    label: 'schedule of the second run',
    symbol: '',
    options: {
      linear: 'linear warmup',
      flat: 'flat, then a jump',
      down: 'down, then a jump',
      small: 'small throughout',
      own: 'your own f(x)',
    },
    default: 'linear',
  },
  netStartFactor: {
    ...number,
    label: 'start factor of the second run',
    symbol: 'w',
    scale: 'ladder',
    min: 0,
    max: 1,
    unitStep: 0.0001,
    default: 0.001,
  },
  netSeed: seed,
  netStep: { ...place, label: 'step of the run', symbol: 't', min: 0, max: 200, default: 20 },
  netCase: {
    kind: 'choice',
    label: 'start',
    symbol: '',
    options: { steep: 'sharp, peak 0.1', half: 'ordinary, peak 0.5' },
    default: 'steep',
  },
  netControl: { ...place, label: 'schedule', min: 0, max: 17, default: 0 },
  netTanhWarmup: {
    ...place,
    label: 'warmup of the tanh net',
    symbol: 'W',
    unit: 'steps',
    min: 0,
    max: 200,
    default: 50,
  },
} as const satisfies Record<string, Parameter>;
