import type { Equation } from './equation.ts';
import { f, progress } from './point.ts';
import { duringWarmup, progressRelation } from './shared.ts';

/** The same line, written three ways. */
export const forms: readonly Equation[] = [
  {
    id: 'eq-progress',
    title: 'The line by progress',
    uses: ['w', 'W', 'x'],
    words: 'With progress alpha, x divided by W, the multiplier is w plus one minus w times alpha.',
    relations: [
      progressRelation,
      {
        sides: [
          { tex: 'f(x)', value: (at) => f(at, at.x) },
          { tex: String.raw`w+(1-w)\alpha`, value: (at) => at.w + (1 - at.w) * progress(at) },
        ],
        only: duringWarmup,
      },
    ],
  },
  {
    id: 'eq-forms',
    title: 'Three forms of one line',
    uses: ['w', 'W', 'x'],
    words:
      'w times one minus alpha plus alpha is w plus one minus w times alpha, and is 1 minus the product of one minus alpha and one minus w.',
    relations: [
      {
        sides: [
          { tex: String.raw`w(1-\alpha)+\alpha`, value: (at) => at.w * (1 - progress(at)) + progress(at) },
          { tex: String.raw`w+(1-w)\alpha`, value: (at) => at.w + (1 - at.w) * progress(at) },
          { tex: String.raw`1-(1-\alpha)(1-w)`, value: (at) => 1 - (1 - progress(at)) * (1 - at.w) },
        ],
        only: duringWarmup,
      },
    ],
  },
];
