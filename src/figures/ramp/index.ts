// The figure of the ramp: the learning rate over the first steps, and the reader’s own f(x) beside it.
import { caseOf } from '../../parameters/cases.ts';
import { ownChange } from '../../parameters/own-change.ts';
import type { Action, Figure } from '../kit/figure.ts';
import { drawRamp } from './rate-curve.ts';
import { columns, hereWords, journey, ownColumns, ownWords, type Row, rowsOf, span, title } from './rates.ts';

const findings = {
  none: 'Without warmup steps there is no ramp: the first update already runs at the peak.',
  flat: 'A start factor of 1 makes the ramp flat: a warmup that changes nothing.',
  rising: 'The rate climbs in equal steps to the peak you asked for, and never passes it.',
  falling: 'Only a start factor above 1 starts above the peak. The ramp then falls to it.',
};

/** Takes the reader's own f(x) away, and what was trained with it. */
const removeOwn: Action = {
  id: 'remove-own',
  label: 'Remove my f(x)',
  offered: ({ own }) => own.length > 0,
  change: (params) => ownChange([], params),
};

/** Rate over steps: the ramp, the plateau, the reader's own f(x) beside them, and the step the reader scrubs. */
export const figure: Figure<Row> = {
  id: 'ramp',
  title,
  question: 'At which rate does each update run?',
  task: 'Find the first step at half the peak or more. Then make the warmup twice as long and find it again.',
  finding: (params) => findings[caseOf(params)],
  parameters: ['peakLr', 'startFactor', 'warmupSteps', 'step'],
  actions: [removeOwn],
  cursor: 'step',
  span,
  columns,
  moreColumns: ownColumns,
  data: rowsOf,
  describe: (params) => [journey(params), ownWords(params), hereWords(params)].filter(Boolean).join(' '),
  read: (params) => hereWords(params),
  draw: (rows, params, frame) => drawRamp(rows, params, frame),
};
