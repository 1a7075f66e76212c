import { sizes } from '../../training/transformer/sizes.ts';
import { counted, format } from '../../parameters/format.ts';
import type { Known } from '../kit/runs/runs.ts';
import { columnOf, countsOf, drawnRun, lossAt, type Row, rowsOf, stepOf } from './rows.ts';
import { type Arm, armsOf, type Norm, seeds, type Start, steps } from './runs.ts';
import type { Params } from '../../parameters/index.ts';

/** The loss of blind guesses: −ln of one in as many as there are letters. */
export const blind = Math.log(sizes.letters);

const names = { post: 'post-LN', pre: 'pre-LN' } as const;

/** How an arm starts, as read after those before it: "it" is the warmup, once that is named. */
const startWords = ({ start }: Arm, isFirst: boolean): string =>
  start === 'with' && !isFirst ? 'with it' : `${start} warmup`;

/** Something about each of some arms: "post-LN 0 without warmup, 7 with it; pre-LN 10 without warmup, 10 with it". */
const byArm = (arms: readonly Arm[], words: (arm: Arm) => string): string =>
  (['post', 'pre'] as const)
    .flatMap((norm) => {
      const own = arms.filter((arm) => arm.norm === norm);
      const parts = own.map((arm, index) => `${words(arm)} ${startWords(arm, index === 0)}`);
      return parts.length === 0 ? [] : `${names[norm]} ${parts.join(', ')}`;
    })
    .join('; ');

const countOf = (row: Row, arm: Parameters<typeof columnOf>[0]) => countsOf(row[`${columnOf(arm)}Ends`]);

// Chance alone moves one or two of ten seeds.
const clear = 3;

/** How many more seeds train with the warmup, in words. */
function leadOf(post: number, pre: number): string {
  if (post >= clear && Math.abs(pre) < clear) return 'Where a transformer normalizes is what decides';
  if (Math.min(post, pre) <= -clear) return 'Here the warmup hurts';
  return Math.max(post, pre) >= clear ? 'Here the warmup helps' : 'Here the warmup makes little difference';
}

/** What the counts say. */
export function findingOf(params: Params, known: Known): string {
  const last = rowsOf(params, known).at(-1)!;
  const all = armsOf(params, known).every((arm) => countOf(last, arm).run === seeds.length);
  if (!all) return 'One transformer, two places for its norm, with warmup and without.';
  if (params.normWarmup === 0) return 'Without warmup steps there is one start, and nothing to compare it with.';
  const trained = (norm: Norm, start: Start) => countOf(last, { norm, start }).trained;
  const change = (norm: Norm) => {
    const [without, warm] = [trained(norm, 'without'), trained(norm, 'with')];
    const both =
      without === warm ? `${format(warm)} either way` : `${format(warm)} with the warmup, ${format(without)} without`;
    return `${names[norm]} ${both}`;
  };
  const counts = `Of ${format(seeds.length)} seeds trained: ${change('post')}; ${change('pre')}.`;
  const [post, pre] = (['post', 'pre'] as const).map((norm) => trained(norm, 'with') - trained(norm, 'without'));
  return `${leadOf(post!, pre!)}. ${counts}`;
}

/** How many seeds train in each arm. */
export function countsWords(params: Params, known: Known): string {
  const arms = armsOf(params, known);
  const last = rowsOf(params, known).at(-1)!;
  const { normPeakLr, normWarmup } = params;
  const warmups = normWarmup === 0 ? 'without warmup' : `with a warmup of ${counted(normWarmup, 'step')} or none`;
  const what = `A small transformer at a peak rate of ${format(normPeakLr)}, ${warmups}.`;
  const run = arms.filter((arm) => countOf(last, arm).run > 0);
  if (run.length === 0) return what;
  const counts = byArm(run, (arm) => {
    const { trained, run } = countOf(last, arm);
    return run === seeds.length ? format(trained) : `${format(trained)} of ${format(run)} so far`;
  });
  return `${what} Of ${format(seeds.length)} seeds trained: ${counts}.`;
}

/** All losses at the reader's place. */
export function hereWords(params: Params, known: Known): string {
  const step = stepOf(params);
  const arms = armsOf(params, known);
  if (arms.every((arm) => !drawnRun(arm, params))) return 'Not run yet.';
  const losses = byArm(arms, (arm) => {
    const loss = lossAt(arm, params, step);
    if (loss !== undefined) return format(loss, 2);
    return drawnRun(arm, params) ? 'out of bounds' : 'not known yet';
  });
  return `Loss at step ${format(step)} of ${format(steps)} with seed ${format(params.normSeed)}: ${losses}. Blind guesses have ${format(blind, 3)}.`;
}
