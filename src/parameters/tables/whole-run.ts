// Parameters of a whole run, of the run kept beside it, and of how both are shown.
import { type DecayKind, defaultRun, type WarmupKind } from '../../schedule/run-spec.ts';
import { articleParameters } from './article.ts';
import type { Parameter } from '../parameter.ts';

// Nothing else comes from the core: the article reads this table, and does without the families.
const warmups = {
  'linear-warmup': 'linear',
  'cosine-warmup': 'cosine',
  'exponential-warmup': 'exponential',
  'logarithmic-warmup': 'logarithmic',
} as const satisfies Record<WarmupKind, string>;

const decays = {
  constant: 'none: constant',
  'linear-decay': 'linear',
  cosine: 'cosine',
  'cosine-restarts': 'cosine with restarts',
  'sqrt-cooldown': '1 − sqrt cooldown',
  polynomial: 'polynomial',
  exponential: 'exponential',
  step: 'step',
  'multi-step': 'multi-step',
  'inverse-sqrt': 'inverse square root',
} as const satisfies Record<DecayKind, string>;

const steps = {
  kind: 'number',
  unit: 'steps',
  max: 1_000_000_000,
  integer: true,
  scale: 'ladder',
  unitStep: 1,
} as const;
const { peakLr, startFactor, warmupSteps } = articleParameters;

/** The values a whole run is made of, by the names of RunSpec; the first three are the article's. */
export const runParameters = {
  peakLr,
  startFactor,
  warmupSteps,
  totalSteps: { ...steps, label: 'total steps', symbol: 'T', min: 1, default: defaultRun.totalSteps },
  warmup: { kind: 'choice', label: 'warmup', symbol: '', options: warmups, default: defaultRun.warmup },
  stableSteps: { ...steps, label: 'stable steps', symbol: '', min: 0, default: defaultRun.stableSteps },
  decay: { kind: 'choice', label: 'decay', symbol: '', options: decays, default: defaultRun.decay },
  endFactor: {
    kind: 'number',
    label: 'end factor',
    symbol: '',
    unit: '',
    min: 0,
    max: 1,
    integer: false,
    scale: 'linear',
    unitStep: 0.001,
    default: defaultRun.endFactor,
  },
  power: {
    kind: 'number',
    label: 'power',
    symbol: '',
    unit: '',
    min: 0.1,
    max: 10,
    integer: false,
    scale: 'linear',
    unitStep: 0.1,
    default: defaultRun.power,
  },
  cycles: {
    kind: 'number',
    label: 'cycles',
    symbol: '',
    unit: 'cycles',
    min: 1,
    max: 30,
    integer: true,
    scale: 'linear',
    unitStep: 1,
    default: defaultRun.cycles,
  },
  decayFactor: {
    kind: 'number',
    label: 'decay factor',
    symbol: '',
    unit: '',
    min: 0.001,
    max: 1,
    integer: false,
    scale: 'linear',
    unitStep: 0.001,
    default: defaultRun.decayFactor,
  },
  stepSize: { ...steps, label: 'steps between drops', symbol: '', min: 1, default: defaultRun.stepSize },
  milestones: {
    kind: 'list',
    label: 'milestones',
    symbol: '',
    unit: 'steps',
    min: 1,
    max: 1_000_000_000,
    maxCount: 50,
    default: defaultRun.milestones,
  },
  timescale: { ...steps, label: 'timescale', symbol: '', min: 1, default: defaultRun.timescale },
  stepsPerEpoch: { ...steps, label: 'steps per epoch', symbol: '', max: 10_000_000, min: 1, default: 1000 },
} as const satisfies Record<string, Parameter>;

/** The name of a value of the run. */
export type RunName = keyof typeof runParameters;
type OtherName<Name extends RunName> = `other${Capitalize<Name>}`;

/**
 * What a value of the run is called in the kept run.
 *
 * @example otherName('peakLr') // "otherPeakLr"
 */
export const otherName = <Name extends RunName>(name: Name): OtherName<Name> =>
  `other${name.charAt(0).toUpperCase()}${name.slice(1)}` as OtherName<Name>;

/** The names of the run's values, in the order of the table. */
export const runNames = Object.keys(runParameters) as RunName[];

type Others = {
  readonly [Name in RunName as OtherName<Name>]: Omit<(typeof runParameters)[Name], 'label'> & {
    readonly label: string;
  };
};

/** The same values of the kept run, to see it beside the first. */
export const otherParameters = Object.fromEntries(
  runNames.map((name) => {
    const parameter = runParameters[name];
    return [otherName(name), { ...parameter, label: `kept run’s ${parameter.label}` }];
  }),
) as unknown as Others;

/** How runs are shown, and where the reader looks. */
export const viewParameters = {
  compare: {
    kind: 'choice',
    label: 'comparison',
    symbol: '',
    options: { none: 'one run', second: 'with a kept run' },
    default: 'none',
  },
  rateAxis: {
    kind: 'choice',
    label: 'rate axis',
    symbol: '',
    options: { linear: 'linear', log: 'logarithmic' },
    default: 'linear',
  },
  timeAxis: {
    kind: 'choice',
    label: 'time axis',
    symbol: '',
    options: { steps: 'steps', epochs: 'epochs', fraction: 'fraction of the run' },
    default: 'steps',
  },
  runStep: { ...steps, label: 'step of the run', symbol: 't', scale: 'linear', min: 0, default: 2500 },
} as const satisfies Record<string, Parameter>;
