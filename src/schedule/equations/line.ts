import type { Equation } from './equation.ts';
import { f } from './point.ts';
import { duringWarmup, withWarmup } from './shared.ts';

/** The line through two points. */
export const line: readonly Equation[] = [
  {
    id: 'eq-two-points',
    title: 'The two points',
    uses: ['w', 'W'],
    words: 'The multiplier is w at step 0 and 1 at step W.',
    relations: [
      {
        sides: [
          { tex: 'f(0)', value: (at) => f(at, 0) },
          { tex: 'w', value: ({ w }) => w },
        ],
        only: withWarmup,
      },
      {
        sides: [
          { tex: 'f(W)', value: (at) => f(at, at.W) },
          { tex: '1', value: () => 1 },
        ],
      },
    ],
  },
  {
    id: 'eq-slope',
    title: 'The slope',
    uses: ['w', 'W'],
    words: 'From the first point to the second the multiplier gains one minus w in W steps.',
    relations: [
      {
        sides: [
          {
            tex: String.raw`\frac{f(W)-f(0)}{W-0}`,
            value: (at) => (at.W === 0 ? NaN : (f(at, at.W) - f(at, 0)) / (at.W - 0)),
          },
          { tex: String.raw`\frac{1-w}{W}`, value: ({ w, W }) => (W === 0 ? NaN : (1 - w) / W) },
        ],
        only: withWarmup,
      },
    ],
  },
  {
    id: 'eq-line',
    title: 'The line',
    uses: ['w', 'W', 'x'],
    words: 'During the warmup the multiplier is w plus x times the slope.',
    relations: [
      {
        sides: [
          { tex: 'f(x)', value: (at) => f(at, at.x) },
          { tex: String.raw`w+\frac{1-w}{W}\,x`, value: ({ w, W, x }) => (W === 0 ? NaN : w + ((1 - w) / W) * x) },
        ],
        only: duringWarmup,
      },
    ],
  },
];
