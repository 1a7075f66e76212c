// Conditions and relations that several equations share.
import type { Condition, Relation } from './equation.ts';
import { progress } from './point.ts';
import { shown } from './shown.ts';

/** The warmup is not over: the helper's own branch. */
export const duringWarmup: Condition = { tex: 'x < W', holds: ({ x, W }) => x < W };

/** There is a warmup. */
export const withWarmup: Condition = { tex: String.raw`W \ge 1`, holds: ({ W }) => W >= 1 };

/** What α is, said again wherever a formula uses it. */
export const progressRelation: Relation = {
  sides: [
    { tex: String.raw`\alpha`, value: progress, now: () => ['α'] },
    {
      tex: String.raw`\frac{x}{W}`,
      value: ({ x, W }) => (W === 0 ? NaN : x / W),
      now: ({ x, W }) => shown`${x}/${W}`,
    },
  ],
  only: duringWarmup,
};
