// Which parameters the lab has controls for, which of them a decay uses, and what can be done with a kept run.
import { defaults, type ParameterName, type Params } from '../../parameters/index.ts';
import { otherName, runNames } from '../../parameters/tables/whole-run.ts';
import type { DecayKind } from '../../schedule/index.ts';
import type { Action } from '../kit/figure.ts';

/** The parameters of the lab's controls, by what they are about. */
export const groups = {
  'The run': ['totalSteps', 'peakLr'],
  Warmup: ['warmup', 'warmupSteps', 'startFactor'],
  'After it': [
    'stableSteps',
    'decay',
    'endFactor',
    'power',
    'cycles',
    'decayFactor',
    'stepSize',
    'milestones',
    'timescale',
  ],
  'What you see': ['runStep', 'stepsPerEpoch', 'rateAxis', 'timeAxis'],
} as const satisfies Record<string, readonly ParameterName[]>;

/** Those that the lab shows without a control. */
export const silent: readonly ParameterName[] = ['compare', ...runNames.map(otherName)];

/** What each decay uses besides the peak and the counts of steps. */
export const usedBy: Record<DecayKind, readonly ParameterName[]> = {
  constant: [],
  'linear-decay': ['endFactor'],
  cosine: ['endFactor'],
  'cosine-restarts': ['endFactor', 'cycles'],
  'sqrt-cooldown': ['endFactor'],
  polynomial: ['endFactor', 'power'],
  exponential: ['endFactor'],
  step: ['decayFactor', 'stepSize'],
  'multi-step': ['decayFactor', 'milestones'],
  'inverse-sqrt': ['timescale'],
};
const ofDecays = [...new Set(Object.values(usedBy).flat())];

/** The parameters that the reader's decay does without. */
export const idle = ({ decay }: Params): readonly ParameterName[] =>
  ofDecays.filter((name) => !usedBy[decay].includes(name));

const keep = (params: Params): Partial<Params> => ({
  compare: 'second',
  ...Object.fromEntries(runNames.map((name) => [otherName(name), params[name]])),
});

const recall = (params: Params): Partial<Params> =>
  Object.fromEntries(runNames.map((name) => [name, params[otherName(name)]]));

const remove = (): Partial<Params> => Object.fromEntries(silent.map((name) => [name, defaults[name]]));

const compared = ({ compare }: Params): boolean => compare === 'second';

/** What can be done with a kept run. */
export const actions: readonly Action[] = [
  { id: 'keep', label: 'Keep this run to compare', offered: () => true, change: keep },
  {
    id: 'swap',
    label: 'Swap the two runs',
    offered: compared,
    change: (params) => ({ ...keep(params), ...recall(params) }),
  },
  { id: 'remove', label: 'Remove the kept run', offered: compared, change: remove },
];
