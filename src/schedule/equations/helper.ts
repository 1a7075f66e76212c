// Equations of the helper: what it returns, and what that is multiplied by.
import { linearWarmup } from '../families/linear-warmup.ts';
import { scale } from '../scale.ts';
import type { Equation } from './equation.ts';
import { f, progress } from './point.ts';
import { progressRelation } from './conditions.ts';
import { average, multiplierAt, shown } from './shown.ts';

/** What the helper returns, which is the first equation that a reader of the book meets, and what it is multiplied with. */
export const helper: readonly Equation[] = [
  {
    id: 'eq-helper',
    title: 'The helper, as a formula',
    words:
      'Before step W the multiplier is w times one minus alpha, plus alpha, where alpha is x divided by W; from step W on it is 1.',
    relations: [
      {
        sides: [
          { tex: 'f(x)', value: (at) => f(at, at.x), now: ({ x }) => shown`f(${x})` },
          {
            tex: String.raw`\begin{cases} w(1-\alpha)+\alpha & x < W \\ 1 & x \ge W \end{cases}`,
            value: (at) => (at.x < at.W ? at.w * (1 - progress(at)) + progress(at) : 1),
            now: (at) => (at.x < at.W ? average(at, at.x) : undefined),
          },
        ],
      },
      progressRelation,
    ],
  },
  {
    id: 'eq-rate',
    title: 'The learning rate',
    words: 'The learning rate at step x is the peak learning rate times the multiplier at step x.',
    relations: [
      {
        sides: [
          {
            tex: String.raw`\eta_x`,
            value: ({ w, W, eta, x }) => scale(linearWarmup({ startFactor: w, warmupSteps: W }), eta)(x),
          },
          {
            tex: String.raw`\eta\,f(x)`,
            value: (at) => f(at, at.x) * at.eta,
            now: (at) => shown`${at.eta}·${multiplierAt(at, at.x)}`,
          },
        ],
      },
    ],
  },
];
