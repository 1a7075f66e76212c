import type { Figure } from '../kit/figure.ts';
import { drawFixedParabola } from './draw.ts';
import { type Row, rowsOf, stepHere } from './rows.ts';
import { findingWords, fixedWords, hereWords } from './words.ts';

/** A rate on a parabola with and without a warmup: too high a rate stays too high. */
export const figure: Figure<Row> = {
  id: 'fixed-parabola',
  title: 'Warmup on a fixed parabola',
  question: 'Can a warmup make a rate usable on a parabola that never changes?',
  task: 'Find a rate that only the run with warmup survives. Then give both runs the most steps there are before you trust it.',
  finding: findingWords,
  parameters: ['fixedLr', 'fixedWarmup', 'fixedSteps', 'fixedStep'],
  cursor: 'fixedStep',
  span: ({ fixedSteps }) => fixedSteps,
  columns: [
    { key: 'step', label: 'step' },
    { key: 'none', label: 'log₁₀ of the distance without warmup' },
    { key: 'warmup', label: 'log₁₀ of the distance with warmup' },
  ],
  data: (params) => rowsOf(params),
  describe: (params) => `${fixedWords(params)} ${hereWords(params, stepHere(params))}`,
  read: (params) => hereWords(params, stepHere(params)),
  draw: drawFixedParabola,
};
