import type { Figure } from '../kit/figure.ts';
import { format } from '../../parameters/format.ts';
import { drawParabola } from './draw.ts';
import { answers } from '../../parameters/tables/parabola.ts';
import { answered, lastStep, type Outcome, type Row, rowsOf } from './rows.ts';
import { hereWords, parabolaWords, placeWords } from './words.ts';

/** What a step on a parabola does: the reader says it first, and then sees it. */
export const figure: Figure<Row> = {
  id: 'parabola',
  title: 'One step on a parabola, and the next ones',
  question: 'The slope says which way. How far may a step go?',
  task: 'Set a rate. Before you see a step, say by a button what the weight will do: come closer, jump over the minimum and come closer, go to and fro, or get farther away. Then find the rate at which it goes to and fro for ever.',
  finding: (params) =>
    answered(params)
      ? `A step comes closer to the minimum below a rate of 2/curvature, here ${format(2 / params.curvature, 4)}, and above it never.`
      : 'First say by a button what you think will happen. Then you see it.',
  parameters: ['parabolaLr', 'curvature', 'parabolaStep'],
  idle: (params) => (answered(params) ? [] : ['parabolaStep']),
  silent: ['prediction', 'predictedLr', 'predictedCurvature'],
  actions: (Object.keys(answers) as Outcome[]).map((prediction) => ({
    id: prediction,
    label: answers[prediction],
    offered: () => true,
    change: ({ parabolaLr, curvature }) => ({
      ...{ prediction, predictedLr: parabolaLr, predictedCurvature: curvature },
      parabolaStep: 1,
    }),
  })),
  cursor: 'parabolaStep',
  span: lastStep,
  columns: [
    { key: 'step', label: 'step' },
    { key: 'weight', label: 'weight' },
    { key: 'loss', label: 'loss' },
  ],
  data: rowsOf,
  describe: (params) => (answered(params) ? `${parabolaWords(params)} ${placeWords(params)}` : parabolaWords(params)),
  read: (params) => (answered(params) ? hereWords(params) : parabolaWords(params)),
  draw: drawParabola,
};
