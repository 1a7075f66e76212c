import { drawCatapult } from './draw.ts';
import { horizon, pairOf, plotted } from './runs.ts';
import { catapultWords, findingWords, hereWords } from './words.ts';
import type { Figure } from '../kit/figure.ts';

interface Row {
  run: string;
  step: number;
  u: number;
  v: number;
  sharpness: number;
}

const rounded = (value: number): number => Number(value.toPrecision(3));

/** The model with two weights: the same rate at once and after a ramp. */
export const figure: Figure<Row> = {
  id: 'catapult',
  title: 'Two weights in a valley, with and without warmup',
  question: 'The same rate, at once or after a ramp: what becomes of two weights?',
  task: 'Find the shortest warmup that survives this rate. Does another seed agree?',
  finding: (params) => findingWords(pairOf(params), params),
  parameters: ['uvStart', 'uvLr', 'uvWarmup', 'uvNoise', 'uvSeed', 'uvStep'],
  cursor: 'uvStep',
  span: horizon,
  columns: [
    { key: 'run', label: 'run' },
    { key: 'step', label: 'step' },
    { key: 'u', label: 'u' },
    { key: 'v', label: 'v' },
    { key: 'sharpness', label: 'sharpness' },
  ],
  data: (params) =>
    Object.entries(pairOf(params)).flatMap(([run, each]) =>
      plotted(each, params).map(({ step, u, v, sharpness }) => ({
        ...{ run: run === 'none' ? 'without warmup' : 'with warmup', step },
        ...{ u: rounded(u), v: rounded(v), sharpness: rounded(sharpness) },
      })),
    ),
  describe: (params) => {
    const pair = pairOf(params);
    return `${catapultWords(pair, params)} ${hereWords(pair, params)}`;
  },
  read: (params) => hereWords(pairOf(params), params),
  draw: (_rows, params, frame) => drawCatapult(params, frame),
};
