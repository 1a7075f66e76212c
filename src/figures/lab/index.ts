// The figure of the lab: a whole run from its warmup to its last step, beside one that was kept.
import { runOf } from '../../parameters/reader-run.ts';
import { runConflict } from '../../parameters/run-conflict.ts';
import type { Figure } from '../kit/figure.ts';
import { lastStep, plottedRows, type Row, takenRows, unitOf } from './both-runs.ts';
import { actions, groups, idle, silent } from './parameters.ts';
import { drawLab } from './rate-curves.ts';
import { hereWords, labWords } from './words.ts';

/** A whole run from warmup to its last step, beside a kept one. */
export const figure = {
  id: 'lab',
  home: 'lab/',
  title: 'The learning rate over a whole run',
  question: 'What does your whole run look like?',
  task: 'Keep this run, then make the warmup ten times as long. How much less learning rate does the run hand out in all?',
  finding: (params) =>
    params.compare === 'second'
      ? 'Two runs, read at the same place. The area under each is all the learning rate it hands out.'
      : 'The area under the curve is all the learning rate that the run hands out, whatever its shape.',
  parameters: Object.values(groups).flat(),
  groups,
  idle,
  silent,
  actions,
  conflict: runConflict,
  cursor: 'runStep',
  // The axis ends where the run does, one step after its last.
  under: (x, params) => Math.min(Math.round(x * unitOf(params, runOf(params))), lastStep(params)),
  span: lastStep,
  columns: [
    { key: 'run', label: 'run' },
    { key: 'step', label: 'step' },
    { key: 'epoch', label: 'epoch' },
    { key: 'fraction', label: 'fraction of the run' },
    { key: 'multiplier', label: 'multiplier' },
    { key: 'rate', label: 'learning rate' },
  ],
  data: plottedRows,
  taken: takenRows,
  describe: (params) => `${labWords(params)} ${hereWords(params)}`,
  read: hereWords,
  draw: drawLab,
} satisfies Figure<Row>;
