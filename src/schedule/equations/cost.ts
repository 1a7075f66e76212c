// Equations of what a warmup costs, in updates at the full rate.
import { linearWarmup } from '../families/linear-warmup.ts';
import type { Equation, Point } from './equation.ts';
import { f } from './point.ts';
import { withWarmup } from './conditions.ts';
import { shown } from './shown.ts';

/** The sum of **term**(f(t)) over the steps t from 0 to **last**, added up one by one. */
function sum({ w, W }: Point, last: number, term: (multiplier: number) => number): number {
  const multiplier = linearWarmup({ startFactor: w, warmupSteps: W });
  let total = 0;
  for (let t = 0; t <= last; t++) total += term(multiplier(t));
  return total;
}

/** What a warmup costs against the full rate from the start. */
export const cost: readonly Equation[] = [
  {
    id: 'eq-ramp-sum',
    title: 'The ramp, added up',
    words: 'The multipliers of the W warmup steps add up to W minus half of one minus w times W plus 1.',
    relations: [
      {
        sides: [
          { tex: String.raw`\sum_{t=0}^{W-1} f(t)`, value: (at) => sum(at, at.W - 1, (multiplier) => multiplier) },
          {
            tex: String.raw`W-\frac{(1-w)(W+1)}{2}`,
            value: ({ w, W }) => W - ((1 - w) * (W + 1)) / 2,
            now: ({ w, W }) => shown`${W} − (1 − ${w})·(${W} + 1)/2`,
          },
        ],
        only: withWarmup,
      },
    ],
  },
  {
    id: 'eq-cost',
    title: 'What the ramp costs',
    words:
      'Against the full rate from the start, the warmup loses half of one minus w times W plus 1 full-rate updates.',
    relations: [
      {
        sides: [
          {
            tex: String.raw`\sum_{t=0}^{W} \bigl(1-f(t)\bigr)`,
            value: (at) => sum(at, at.W, (multiplier) => 1 - multiplier),
          },
          {
            tex: String.raw`\frac{(1-w)(W+1)}{2}`,
            value: ({ w, W }) => ((1 - w) * (W + 1)) / 2,
            now: ({ w, W }) => shown`(1 − ${w})·(${W} + 1)/2`,
          },
        ],
        only: withWarmup,
      },
    ],
  },
  {
    id: 'eq-no-ramp',
    title: 'No warmup at all',
    words: 'With W equal to 0 the multiplier is 1 at every step.',
    relations: [
      {
        sides: [
          { tex: 'f(x)', value: (at) => f(at, at.x), now: ({ x }) => shown`f(${x})` },
          { tex: '1', value: () => 1 },
        ],
        only: { tex: 'W = 0', holds: ({ W }) => W === 0 },
      },
    ],
  },
];
