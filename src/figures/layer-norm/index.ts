import shipped from '../../training/results/layer-norm.json' with { type: 'json' };
import { shippedFrom } from '../../training/results/shipped.ts';
import type { Figure } from '../kit/figure.ts';
import { drawLayerNorm } from './draw.ts';
import { type Row, rowsOf } from './rows.ts';
import { jobsOf, loggedSteps, seeds, steps } from './runs.ts';
import { countsWords, findingOf, hereWords } from './words.ts';

/** A small transformer that normalizes after or before its additions, with warmup and without. */
export const figure: Figure<Row> = {
  id: 'layer-norm',
  title: 'Where the transformer normalizes',
  question: 'Does a transformer need a warmup?',
  task: 'Halve the peak rate. Does post-LN still need its warmup? Then go back and find the shortest warmup that helps.',
  finding: findingOf,
  parameters: ['normPeakLr', 'normWarmup', 'normSeed', 'normStep'],
  actions: [
    {
      ...{ id: 'next-seed', label: 'Next seed' },
      offered: ({ normSeed }) => normSeed < seeds.length,
      change: ({ normSeed }) => ({ normSeed: normSeed + 1 }),
    },
  ],
  cursor: 'normStep',
  stops: () => loggedSteps,
  span: () => steps,
  runs: { of: ['normPeakLr', 'normWarmup'], jobs: jobsOf, shipped: shippedFrom(shipped) },
  columns: [
    { key: 'step', label: 'step' },
    { key: 'postWithout', label: 'loss, post-LN, without warmup' },
    { key: 'postWith', label: 'loss, post-LN, with warmup' },
    { key: 'preWithout', label: 'loss, pre-LN, without warmup' },
    { key: 'preWith', label: 'loss, pre-LN, with warmup' },
  ],
  data: rowsOf,
  describe: (params, known) => `${countsWords(params, known)} ${hereWords(params, known)}`,
  read: hereWords,
  draw: drawLayerNorm,
};
