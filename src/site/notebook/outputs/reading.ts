// What there is to see in rates or an f(x): how they are drawn, and how far they are from the formula's.
import { csvText } from '../../../figures/kit/live/csv.ts';
import { apartWords, largestDifference } from '../../../figures/ramp/difference.ts';
import { format } from '../../../parameters/format.ts';
import { checkCurve, read } from '../../../parameters/read.ts';
import { defaults, parameters, type Params } from '../../../parameters/index.ts';
import type { Mine } from '../../../figures/ramp/rates.ts';
import { linearWarmup, type Schedule, scale } from '../../../schedule/index.ts';
import type { Output, Warmup } from '../../python/messages.ts';

/** An output that is drawn: what `plot` or `use` was given. */
export type Drawn = Output & { kind: 'plot' | 'own' };

/** What there is to see in it. */
export interface Reading {
  /** The parameters at which the site's own figure draws it. */
  readonly params: Params;
  /** What the reader's line is called. */
  readonly mine: Mine;
  /** The reader's numbers as they came. */
  readonly numbers: readonly number[];
  /** The formula's, to the same steps. */
  readonly core: Schedule;
  /** Whether they agree, and where they do least. */
  readonly words: string;
}

const names = ['peakLr', 'warmupSteps', 'startFactor'] as const;

function checkWarmup(warmup: Warmup): void {
  for (const name of names) read(parameters[name], String(warmup[name]));
}

/** Whether numbers are the formula's, or where they differ most: of the numbers themselves, not of rounded ones. */
function differenceWords(numbers: readonly number[], core: Schedule, things: string): string {
  const all = numbers.length;
  const difference = largestDifference(numbers, core);
  if (!difference) {
    return `${all === 1 ? `The one ${things.slice(0, -1)} is` : `All ${format(all)} ${things} are`} the formula’s, to the last bit.`;
  }
  const { step, given, core: other, apart } = difference;
  const count = numbers.filter((number, index) => number !== core(index)).length;
  const [mine, its] = apartWords(given, other);
  const told = `${format(count)} of ${format(all)} ${things} ${count === 1 ? 'differs' : 'differ'} from the formula’s`;
  return `${told}, most at step ${format(step)}: ${mine} where the formula says ${its}, ${format(apart)} apart.`;
}

/**
 * Reads an output that is drawn.
 *
 * @throws RangeError naming what cannot be drawn, its value and its range
 * @example readingOf({ kind: 'plot', rates: [0.1, 0.1], warmup: { peakLr: 0.1, startFactor: 1, warmupSteps: 4 } }).words
 * // "All 2 rates are the formula’s, to the last bit."
 */
export function readingOf(output: Drawn): Reading {
  const { warmup } = output;
  checkWarmup(warmup);
  const { peakLr } = warmup;
  const isPlot = output.kind === 'plot';
  const numbers = isPlot ? output.rates : output.multipliers;
  if (numbers.length === 0) throw new RangeError(`there must be one ${isPlot ? 'rate' : 'number'} or more to draw`);
  const multiplier = linearWarmup(warmup);
  const core = isPlot ? scale(multiplier, peakLr) : multiplier;
  const { min, max } = parameters.own;
  const own = isPlot ? numbers.map((rate) => rate / peakLr) : numbers;
  if (isPlot) {
    const wrong = own.findIndex((each) => !(each >= min && each <= max));
    if (wrong >= 0)
      throw new RangeError(
        `a rate must be from ${format(min)} to ${format(max * peakLr)}, ${format(max)} times the peak, not ${format(numbers[wrong]!)} at step ${format(wrong)}`,
      );
  } else checkCurve(parameters.own, numbers);
  const apart = largestDifference(numbers, core)?.step;
  const params = { ...defaults, ...warmup, own, step: apart ?? Math.min(warmup.warmupSteps, numbers.length - 1) };
  const [mine, things] = isPlot ? (['your rates', 'rates'] as const) : (['your f(x)', 'multipliers'] as const);
  return { params, mine, numbers, core, words: differenceWords(numbers, core, things) };
}

/**
 * Every number of a drawn output beside the formula's, to the last bit, as comma-separated values.
 *
 * @example
 * const output = { kind: 'plot', rates: [0.1], warmup: { peakLr: 0.1, startFactor: 1, warmupSteps: 4 } };
 * csvOf(output, readingOf(output)).split('\n')[0] // "step,rate,formula"
 */
export const csvOf = ({ kind }: Drawn, { numbers, core }: Reading): string =>
  csvText(
    ['step', kind === 'plot' ? 'rate' : 'multiplier', 'formula'],
    numbers.map((number, step) => [step, number, core(step)]),
  );
