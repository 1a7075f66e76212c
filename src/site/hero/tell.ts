// What the opening says of its two runs at a step.
import type { Name } from '../../figures/tiny-net/pair.ts';
import { format } from '../../parameters/format.ts';
import type { HeroRun, TwoRuns } from './two-runs.ts';

/**
 * Whether a run is over at a step, since its loss is out of bounds.
 *
 * @example isLost({ verdict: 'diverged', last: 4 }, 5) // true
 */
export const isLost = ({ verdict, last }: Pick<HeroRun, 'verdict' | 'last'>, step: number): boolean =>
  verdict === 'diverged' && step > last;

/**
 * One run at a step, in a few words.
 *
 * @param step from 0 to the last of the longer run
 * @example runWords({ verdict: 'diverged', last: 0, losses: [2, 9e9] }, 7) // "diverged at step 1"
 */
export function runWords(run: Pick<HeroRun, 'verdict' | 'last' | 'losses'>, step: number): string {
  if (isLost(run, step)) return `diverged at step ${format(run.last + 1)}`;
  const loss = `loss ${format(run.losses[step]!, 2)}`;
  return step === run.last && run.verdict === 'trained' ? `${loss}, trained` : loss;
}

/** Both runs at a step, in a sentence each. */
export const tellStep = (runs: TwoRuns, step: number): string =>
  [
    `Step ${format(step)} of ${format(runs.with.last)}.`,
    ...(['without', 'with'] as const).map((name) => `${headOf(name)}: ${runWords(runs[name], step)}.`),
  ].join(' ');

/**
 * The step as it stands beside the slider.
 *
 * @example stepOutput({ with: { last: 200 } }, 4) // "step 4 of 200"
 */
export const stepOutput = (runs: { readonly with: Pick<HeroRun, 'last'> }, step: number): string =>
  `step ${format(step)} of ${format(runs.with.last)}`;

/** A run as a heading has it. */
export const headOf = (name: Name): string => (name === 'without' ? 'Without warmup' : 'With warmup');
