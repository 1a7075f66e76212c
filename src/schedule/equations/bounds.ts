// Equations of where the warmup ends, whether it exceeds the peak, and when it passes a share of it.
import type { Equation, Point } from './equation.ts';
import { f, progress } from './point.ts';
import { duringWarmup } from './conditions.ts';
import { average, ratio, type Shown, shown, type Worked } from './shown.ts';

/** The step at which the core's line, through f(0) and f(W), passes p; NaN where there is none. */
const reach = (at: Point): number => (between(at) ? (at.W * (at.p - f(at, 0))) / (f(at, at.W) - f(at, 0)) : NaN);

const between = ({ w, p, W }: Point): boolean => w < p && p < 1 && W >= 1;

/** On which side of 1 a number is, which is the side that the start factor is on. */
const besideOne = (number: number | Worked, w: number): Shown =>
  w < 1 ? shown`${number} < 1` : w > 1 ? shown`${number} > 1` : shown`${number} = 1`;

/** Where the line ends, whether it goes above 1, and when it passes a given share. */
export const bounds: readonly Equation[] = [
  {
    id: 'eq-continuity',
    title: 'No jump at the end',
    words: 'As alpha goes to 1, w times one minus alpha plus alpha goes to 1, which is the multiplier at step W.',
    relations: [
      {
        sides: [
          {
            tex: String.raw`\lim_{\alpha\to 1}\bigl(w(1-\alpha)+\alpha\bigr)`,
            value: ({ w }) => w * (1 - 1) + 1,
            now: ({ w }) => shown`${w}·(1 − 1) + 1`,
          },
          { tex: '1', value: () => 1 },
          { tex: 'f(W)', value: (at) => f(at, at.W), now: ({ W }) => shown`f(${W})` },
        ],
      },
    ],
  },
  {
    id: 'eq-above-one',
    title: 'Above the peak only for w above 1',
    words:
      'During the warmup the multiplier minus 1 is one minus alpha times w minus 1, so it is above 1 exactly if w is.',
    relations: [
      {
        sides: [
          { tex: 'f(x)-1', value: (at) => f(at, at.x) - 1, now: ({ x }) => shown`f(${x}) − 1` },
          {
            tex: String.raw`(1-\alpha)(w-1)`,
            value: (at) => (1 - progress(at)) * (at.w - 1),
            now: ({ w, x, W }) => shown`(1 − ${ratio(x, W)})·(${w} − 1)`,
          },
        ],
        only: duringWarmup,
      },
      {
        sides: [
          {
            tex: 'f(x) > 1',
            value: (at) => Number(f(at, at.x) > 1),
            now: (at) => besideOne({ value: f(at, at.x), steps: average(at, at.x) }, at.w),
          },
          { tex: 'w > 1', value: ({ w }) => Number(w > 1), now: ({ w }) => besideOne(w, w) },
        ],
        sign: '\\iff',
        only: duringWarmup,
      },
    ],
  },
  {
    id: 'eq-reach',
    title: 'When a fraction of the peak is reached',
    words: 'The multiplier reaches p at step W times p minus w, divided by one minus w.',
    relations: [
      {
        sides: [
          { tex: 'x_p', value: reach },
          {
            tex: String.raw`W\,\frac{p-w}{1-w}`,
            value: (at) => (between(at) ? at.W * ((at.p - at.w) / (1 - at.w)) : NaN),
            now: ({ w, W, p }) => shown`${W}·(${p} − ${w})/(1 − ${w})`,
          },
        ],
        only: { tex: String.raw`w < p < 1 \text{ and } W \ge 1`, holds: between },
      },
      {
        sides: [
          { tex: 'f(x_p)', value: (at) => f(at, reach(at)) },
          { tex: 'p', value: ({ p }) => p },
        ],
        only: { tex: String.raw`w < p < 1 \text{ and } W \ge 1`, holds: between },
      },
    ],
  },
];
