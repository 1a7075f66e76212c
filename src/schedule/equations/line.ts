// Equations of the warmup's straight line: through which points it goes, and three ways to write it.
import { duringWarmup, progressRelation, withWarmup } from './conditions.ts';
import type { Equation } from './equation.ts';
import { f, progress } from './point.ts';
import { average, ratio, shown, slope } from './shown.ts';

/** The line through two points. */
export const line: readonly Equation[] = [
  {
    id: 'eq-two-points',
    title: 'The two points',
    words: 'The multiplier is w at step 0 and 1 at step W.',
    relations: [
      {
        sides: [
          { tex: 'f(0)', value: (at) => f(at, 0), now: () => ['f(0)'] },
          { tex: 'w', value: ({ w }) => w },
        ],
        only: withWarmup,
      },
      {
        sides: [
          { tex: 'f(W)', value: (at) => f(at, at.W), now: ({ W }) => shown`f(${W})` },
          { tex: '1', value: () => 1 },
        ],
      },
    ],
  },
  {
    id: 'eq-slope',
    title: 'The slope',
    words: 'From the first point to the second the multiplier gains one minus w in W steps.',
    relations: [
      {
        sides: [
          {
            tex: String.raw`\frac{f(W)-f(0)}{W-0}`,
            value: (at) => (at.W === 0 ? NaN : (f(at, at.W) - f(at, 0)) / (at.W - 0)),
          },
          {
            tex: String.raw`\frac{1-w}{W}`,
            value: ({ w, W }) => (W === 0 ? NaN : (1 - w) / W),
            now: (at) => slope(at).steps,
          },
        ],
        only: withWarmup,
      },
    ],
  },
  {
    id: 'eq-line',
    title: 'The line',
    words: 'During the warmup the multiplier is w plus x times the slope.',
    relations: [
      {
        sides: [
          { tex: 'f(x)', value: (at) => f(at, at.x), now: ({ x }) => shown`f(${x})` },
          {
            tex: String.raw`w+\frac{1-w}{W}\,x`,
            value: ({ w, W, x }) => (W === 0 ? NaN : w + ((1 - w) / W) * x),
            now: (at) => shown`${at.w} + ${slope(at)}·${at.x}`,
          },
        ],
        only: duringWarmup,
      },
    ],
  },
];

/** The same line, written three ways. */
export const forms: readonly Equation[] = [
  {
    id: 'eq-progress',
    title: 'The line by progress',
    words: 'With progress alpha, x divided by W, the multiplier is w plus one minus w times alpha.',
    relations: [
      progressRelation,
      {
        sides: [
          { tex: 'f(x)', value: (at) => f(at, at.x), now: ({ x }) => shown`f(${x})` },
          {
            tex: String.raw`w+(1-w)\alpha`,
            value: (at) => at.w + (1 - at.w) * progress(at),
            now: ({ w, x, W }) => shown`${w} + (1 − ${w})·${ratio(x, W)}`,
          },
        ],
        only: duringWarmup,
      },
    ],
  },
  {
    id: 'eq-forms',
    title: 'Three forms of one line',
    words:
      'w times one minus alpha plus alpha is w plus one minus w times alpha, and is 1 minus the product of one minus alpha and one minus w.',
    relations: [
      {
        sides: [
          {
            tex: String.raw`w(1-\alpha)+\alpha`,
            value: (at) => at.w * (1 - progress(at)) + progress(at),
            now: (at) => average(at, at.x),
          },
          {
            tex: String.raw`w+(1-w)\alpha`,
            value: (at) => at.w + (1 - at.w) * progress(at),
            now: ({ w, x, W }) => shown`${w} + (1 − ${w})·${ratio(x, W)}`,
          },
          {
            tex: String.raw`1-(1-\alpha)(1-w)`,
            value: (at) => 1 - (1 - progress(at)) * (1 - at.w),
            now: ({ w, x, W }) => shown`1 − (1 − ${ratio(x, W)})·(1 − ${w})`,
          },
        ],
        only: duringWarmup,
      },
    ],
  },
];
