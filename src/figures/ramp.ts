import { caseOf } from './cases.ts';
import type { Action, Figure } from './kit/figure.ts';
import { format } from './kit/format.ts';
import { ownChange } from './own-change.ts';
import type { Params } from './parameters.ts';
import { drawRamp } from './ramp-draw.ts';
import { ownWords } from './ramp-own.ts';
import { at, ownColumns, type Row, rowsOf, span } from './ramp-rows.ts';

function journey(params: Params): string {
  const { startFactor, warmupSteps, peakLr } = params;
  const peak = format(peakLr);
  const start = startFactor === 0 ? 'zero' : `${format(startFactor * peakLr)}, ${format(startFactor)} times the peak`;
  const end = `${peak} at step ${format(warmupSteps)}, where it stays`;
  return {
    none: `There is no warmup: every step runs at the peak learning rate ${peak}.`,
    flat: `The start factor is 1, so every step runs at the peak learning rate ${peak}.`,
    rising: `The learning rate starts at ${start}, climbs by the same amount every step and reaches the peak ${end}.`,
    falling: `The learning rate starts at ${start}, falls by the same amount every step and reaches the peak ${end}.`,
  }[caseOf(params)];
}

const findings = {
  none: 'Without warmup steps there is no ramp: the first update already runs at the peak.',
  flat: 'A start factor of 1 makes the ramp flat: a warmup that changes nothing.',
  rising: 'The rate climbs in equal steps to the peak you asked for, and never passes it.',
  falling: 'Only a start factor above 1 starts above the peak. The ramp then falls to it.',
};

/** Takes the reader's own f(x) away, and what was trained with it. */
const removeOwn: Action = {
  ...{ id: 'remove-own', label: 'Remove my f(x)' },
  offered: ({ own }) => own.length > 0,
  change: (params) => ownChange([], params),
};

/** Rate over steps: the ramp, the plateau, the reader's own f(x) beside them, and the step the reader scrubs. */
export const ramp: Figure<Row> = {
  id: 'ramp',
  title: 'The learning rate over the first steps',
  question: 'At which rate does each update run?',
  task: 'Find the first step at half the peak or more. Then make the warmup twice as long and find it again.',
  finding: (params) => findings[caseOf(params)],
  parameters: ['peakLr', 'startFactor', 'warmupSteps', 'step'],
  actions: [removeOwn],
  cursor: 'step',
  span,
  columns: [
    { key: 'step', label: 'step' },
    { key: 'multiplier', label: 'multiplier f(x)' },
    { key: 'rate', label: 'learning rate η·f(x)' },
  ],
  moreColumns: ownColumns,
  data: rowsOf,
  describe: (params, known) => [journey(params), ownWords(params), ramp.read(params, known)].filter(Boolean).join(' '),
  read: (params) => {
    const { step, multiplier, rate, own } = at(params, params.step);
    const told = `At step ${format(step)} the multiplier is ${format(multiplier)} and the rate is ${format(rate)}`;
    if (own === undefined) return `${told}.`;
    return `${told}; your f(x) ${own === '' ? 'ends before it' : `is ${format(own)}`}.`;
  },
  draw: drawRamp,
};
