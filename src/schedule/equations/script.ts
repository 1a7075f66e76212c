import type { Equation, Point } from './equation.ts';
import { f } from './point.ts';
import { scriptAt } from './script-at.ts';

const inScript = { capped: true, dropped: true };
const neverDropped = { capped: false, dropped: false };

/** The point with W as the script cuts it. */
const cut = (at: Point): Point => ({ ...at, W: Math.min(at.W, at.L - 1) });

/** What LambdaLR and the script do with f. */
export const script: readonly Equation[] = [
  {
    id: 'eq-lambda-lr',
    title: 'What LambdaLR sets',
    uses: ['w', 'W', 'eta', 'k'],
    words: 'After k calls of step, LambdaLR has set the learning rate to the peak learning rate times f of k.',
    relations: [
      {
        sides: [
          { tex: String.raw`\eta_k`, value: (at) => scriptAt(at, at.k, neverDropped).used },
          { tex: String.raw`\eta\,f(k)`, value: (at) => at.eta * f(at, at.k) },
        ],
      },
    ],
  },
  {
    id: 'eq-logged',
    title: 'The rate used and the rate logged',
    uses: ['w', 'W', 'eta', 'i'],
    at: cut,
    words: 'Iteration i uses the peak learning rate times f of i, and logs the peak learning rate times f of i plus 1.',
    relations: [
      {
        sides: [
          { tex: String.raw`\mathrm{used}_i`, value: (at) => scriptAt(at, at.i, inScript).used },
          { tex: String.raw`\eta\,f(i)`, value: (at) => at.eta * f(cut(at), at.i) },
        ],
      },
      {
        sides: [
          { tex: String.raw`\mathrm{logged}_i`, value: (at) => scriptAt(at, at.i, inScript).logged },
          { tex: String.raw`\eta\,f(i+1)`, value: (at) => at.eta * f(cut(at), at.i + 1) },
        ],
      },
    ],
  },
];
