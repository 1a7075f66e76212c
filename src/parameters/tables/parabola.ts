// Parameters of the two figures about a parabola.
import type { Parameter } from '../parameter.ts';

/** What a weight on a parabola can do: the slugs that a link holds, and the words for it. */
export const outcomes = {
  closer: 'comes closer without passing the minimum',
  over: 'jumps over the minimum and comes closer',
  same: 'jumps to and fro, always as far away',
  away: 'jumps over the minimum and gets farther away',
} as const;

/** The same, as short as a button has to be. */
export const answers = {
  closer: 'comes closer',
  over: 'jumps over, comes closer',
  same: 'to and fro',
  away: 'farther away',
} as const satisfies Record<keyof typeof outcomes, string>;

const rate = {
  kind: 'number',
  label: 'learning rate',
  symbol: 'η',
  unit: '',
  min: 0.05,
  max: 4,
  integer: false,
  scale: 'linear',
  unitStep: 0.05,
  default: 1.8,
} as const;
const curvature = { ...rate, label: 'curvature', symbol: 'λ', min: 0.25, unitStep: 0.25, default: 1 } as const;
const steps = { kind: 'number', unit: 'steps', integer: true, scale: 'linear', unitStep: 1 } as const;

/** The values of the two figures about a parabola. */
export const parabolaParameters = {
  parabolaLr: rate,
  curvature,
  parabolaStep: { ...steps, label: 'step', symbol: 't', unit: '', min: 0, max: 12, default: 1 },
  // A prediction holds for the rate and the curvature it was made for.
  prediction: {
    kind: 'choice',
    label: 'prediction',
    symbol: '',
    options: { none: 'not said yet', ...outcomes },
    default: 'none',
  },
  predictedLr: { ...rate, label: 'learning rate of the prediction' },
  predictedCurvature: { ...curvature, label: 'curvature of the prediction' },
  fixedLr: { ...rate, label: 'peak learning rate', default: 2.1 },
  fixedWarmup: { ...steps, label: 'warmup steps', symbol: 'W', min: 0, max: 400, default: 50 },
  fixedSteps: { ...steps, label: 'total steps', symbol: 'T', min: 50, max: 10_000, unitStep: 50, default: 1000 },
  fixedStep: { ...steps, label: 'step', symbol: 't', unit: '', min: 0, max: 10_000, default: 1000 },
} as const satisfies Record<string, Parameter>;
