import type { DecayKind } from '../schedule/index.ts';
import type { Action } from './kit/figure.ts';
import type { ParameterName, Params } from './parameters.ts';
import { otherName, runNames } from './run-parameters.ts';

/** The parameters of the lab's controls: the run, its warmup, what follows, the axes, the cursor. */
export const labParameters = [
  'totalSteps',
  'peakLr',
  'stepsPerEpoch',
  'warmup',
  'warmupSteps',
  'startFactor',
  'stableSteps',
  'decay',
  'endFactor',
  'power',
  'cycles',
  'decayFactor',
  'stepSize',
  'milestones',
  'timescale',
  'runStep',
  'rateAxis',
  'timeAxis',
] as const satisfies readonly ParameterName[];

/** Those that the lab shows without a control. */
export const silent: readonly ParameterName[] = ['compare', ...runNames.map(otherName)];

const used: Record<DecayKind, readonly ParameterName[]> = {
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
const ofDecays = [...new Set(Object.values(used).flat())];

/** The parameters that the reader's decay does without. */
export const idle = ({ decay }: Params): readonly ParameterName[] =>
  ofDecays.filter((name) => !used[decay].includes(name));

const keep = (params: Params): Partial<Params> => ({
  compare: 'second',
  ...Object.fromEntries(runNames.map((name) => [otherName(name), params[name]])),
});

const recall = (params: Params): Partial<Params> =>
  Object.fromEntries(runNames.map((name) => [name, params[otherName(name)]]));

const compared = ({ compare }: Params): boolean => compare === 'second';

/** What can be done with a second run. */
export const actions: readonly Action[] = [
  { id: 'keep', label: 'Keep this run to compare', offered: () => true, change: keep },
  {
    id: 'swap',
    label: 'Swap the two runs',
    offered: compared,
    change: (params) => ({ ...keep(params), ...recall(params) }),
  },
  { id: 'remove', label: 'Remove the second run', offered: compared, change: () => ({ compare: 'none' }) },
];
