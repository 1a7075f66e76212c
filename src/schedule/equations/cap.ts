import { warmupStepsInScript } from '../script-config.ts';
import type { Equation } from './equation.ts';
import { f } from './point.ts';
import { scriptAt } from './script-at.ts';

const uncapped = { capped: false, dropped: true };

/** Why the script limits its warmup to the first epoch. */
export const cap: readonly Equation[] = [
  {
    id: 'eq-cap',
    title: 'The warmup fits into the first epoch',
    uses: ['L'],
    at: (reader) => ({ ...reader, W: warmupStepsInScript(1000, reader.L) }),
    words: 'With L batches per epoch the script warms up for the smaller of 1000 and L minus 1 steps.',
    relations: [
      {
        sides: [
          { tex: 'W', value: ({ L }) => warmupStepsInScript(1000, L) },
          { tex: String.raw`\min(1000, L-1)`, value: ({ L }) => Math.min(1000, L - 1) },
        ],
      },
    ],
  },
  {
    id: 'eq-stuck',
    title: 'What a longer warmup would do',
    uses: ['w', 'W', 'eta', 'L'],
    words:
      'Without that limit until another scheduler lowers it every later epoch would run at the peak learning rate times f of L, which is w plus L times the slope where L is below W.',
    relations: [
      {
        sides: [
          { tex: String.raw`\eta_{\text{later}}`, value: (at) => scriptAt(at, at.L, uncapped).used },
          { tex: String.raw`\eta\,f(L)`, value: (at) => at.eta * f(at, at.L) },
        ],
      },
      {
        sides: [
          { tex: 'f(L)', value: (at) => f(at, at.L) },
          { tex: String.raw`w+\frac{1-w}{W}\,L`, value: ({ w, W, L }) => (W === 0 ? NaN : w + ((1 - w) / W) * L) },
        ],
        only: { tex: 'L < W', holds: ({ L, W }) => L < W },
      },
    ],
  },
];
