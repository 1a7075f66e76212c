// Equations of LambdaLR and of the script around the helper: what they do with f, and why the warmup ends with the first epoch.
import { type ScriptConfig, scriptWarmup, warmupStepsInScript } from '../script-config.ts';
import { updateAt } from '../update-at.ts';
import type { Equation, Point } from './equation.ts';
import { f } from './point.ts';
import { multiplierAt, shown, slope } from './shown.ts';

const inScript = { capped: true, dropped: true };
const uncapped = { capped: false, dropped: true };
const neverDropped = { capped: false, dropped: false };

/** The point with W as the script cuts it. */
const cut = (at: Point): Point => ({ ...at, W: Math.min(at.W, at.L - 1) });

/**
 * The script's rates at one update, for one parameter group stepped per iteration.
 *
 * @param at **L** batches per epoch, peak **eta**, start factor **w**, warmup steps **W** asked for
 * @param update updates finished before it, a whole number ≥ 0
 * @param how **capped**: whether W is cut to L − 1; **dropped**: whether the scheduler ends with epoch 0
 * @throws RangeError for a value outside its range
 * @example scriptAt({ w: 0, W: 4, eta: 8, L: 9 }, 1, { capped: true, dropped: true }) // { used: 2, logged: 4 }
 */
export function scriptAt(
  at: Point,
  update: number,
  { capped, dropped }: Pick<ScriptConfig, 'capped' | 'dropped'>,
): { used: number; logged: number } {
  const { used, logged } = updateAt(
    {
      datasetSize: at.L,
      batchSize: 1,
      epochs: Math.floor(update / at.L) + 1,
      peakLrs: [at.eta],
      startFactor: at.w,
      warmupSteps: at.W,
      stepPer: 'iteration',
      capped,
      dropped,
    },
    update,
  );
  return { used: used[0] as number, logged: logged[0] as number };
}

/** What LambdaLR and the script do with f. */
export const script: readonly Equation[] = [
  {
    id: 'eq-lambda-lr',
    title: 'What LambdaLR sets',
    words: 'After k calls of step, LambdaLR has set the learning rate to the peak learning rate times f of k.',
    relations: [
      {
        sides: [
          { tex: String.raw`\eta_k`, value: (at) => scriptAt(at, at.k, neverDropped).used },
          {
            tex: String.raw`\eta\,f(k)`,
            value: (at) => at.eta * f(at, at.k),
            now: (at) => shown`${at.eta}·${multiplierAt(at, at.k)}`,
          },
        ],
      },
    ],
  },
  {
    id: 'eq-logged',
    title: 'The rate used and the rate logged',
    at: cut,
    words: 'Iteration i uses the peak learning rate times f of i, and logs the peak learning rate times f of i plus 1.',
    relations: [
      {
        sides: [
          { tex: String.raw`\mathrm{used}_i`, value: (at) => scriptAt(at, at.i, inScript).used, now: () => ['used'] },
          {
            tex: String.raw`\eta\,f(i)`,
            value: (at) => at.eta * f(cut(at), at.i),
            now: (at) => shown`${at.eta}·${multiplierAt(cut(at), at.i)}`,
          },
        ],
      },
      {
        sides: [
          {
            tex: String.raw`\mathrm{logged}_i`,
            value: (at) => scriptAt(at, at.i, inScript).logged,
            now: () => ['logged'],
          },
          {
            tex: String.raw`\eta\,f(i+1)`,
            value: (at) => at.eta * f(cut(at), at.i + 1),
            now: (at) => shown`${at.eta}·${multiplierAt(cut(at), at.i + 1)}`,
          },
        ],
      },
    ],
  },
];

/** Why the script limits its warmup to the first epoch. */
export const cap: readonly Equation[] = [
  {
    id: 'eq-cap',
    title: 'The warmup fits into the first epoch',
    at: (reader) => ({ ...reader, W: warmupStepsInScript(scriptWarmup.steps, reader.L) }),
    words: `With L batches per epoch the script warms up for the smaller of ${scriptWarmup.steps} and L minus 1 steps.`,
    relations: [
      {
        sides: [
          { tex: 'W', value: ({ L }) => warmupStepsInScript(scriptWarmup.steps, L), now: () => ['W'] },
          {
            tex: String.raw`\min(${scriptWarmup.steps}, L-1)`,
            value: ({ L }) => Math.min(scriptWarmup.steps, L - 1),
            // As the code and the formula have it: no comma inside of a number beside the one between them.
            now: ({ L }) => [`min(${scriptWarmup.steps}, ${L} − 1)`],
          },
        ],
      },
    ],
  },
  {
    id: 'eq-stuck',
    title: 'What a longer warmup would do',
    words:
      'Without that limit until another scheduler lowers it every later epoch would run at the peak learning rate times f of L, which is w plus L times the slope where L is below W.',
    relations: [
      {
        sides: [
          {
            tex: String.raw`\eta_{\text{later}}`,
            value: (at) => scriptAt(at, at.L, uncapped).used,
            now: () => ['later'],
          },
          {
            tex: String.raw`\eta\,f(L)`,
            value: (at) => at.eta * f(at, at.L),
            now: (at) => shown`${at.eta}·${multiplierAt(at, at.L)}`,
          },
        ],
      },
      {
        sides: [
          { tex: 'f(L)', value: (at) => f(at, at.L), now: ({ L }) => shown`f(${L})` },
          {
            tex: String.raw`w+\frac{1-w}{W}\,L`,
            value: ({ w, W, L }) => (W === 0 ? NaN : w + ((1 - w) / W) * L),
            now: (at) => shown`${at.w} + ${slope(at)}·${at.L}`,
          },
        ],
        only: { tex: 'L < W', holds: ({ L, W }) => L < W },
      },
    ],
  },
];
