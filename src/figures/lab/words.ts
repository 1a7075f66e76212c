// A run of the lab in sentences.
import { counted, format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import type { ReaderRun } from '../../parameters/reader-run.ts';
import { runParameters } from '../../parameters/tables/whole-run.ts';
import { area } from '../../schedule/index.ts';
import { inWords } from '../../schedule/words.ts';
import { leastOnLog, leastShown, plottedRows, rowsHere, runsOf, stepHere } from './both-runs.ts';
import { usedBy } from './parameters.ts';

const ways = {
  'linear-warmup': 'in a straight line',
  'cosine-warmup': 'along half a cosine wave',
  'exponential-warmup': 'by the same factor every step',
  'logarithmic-warmup': 'like a logarithm',
};

function warmupWords({ warmup, warmupSteps, startFactor, peakLr }: ReaderRun): string {
  const peak = format(peakLr);
  if (warmupSteps === 0) return `The run starts at its peak learning rate ${peak}`;
  const length = `over ${counted(warmupSteps, 'step')}`;
  if (startFactor === 1) return `The run starts with a flat warmup at its peak learning rate ${peak} ${length}`;
  const moves = startFactor < 1 ? 'climbs' : 'falls';
  return `The rate ${moves} ${ways[warmup]} from ${format(startFactor * peakLr)} to the peak ${peak} ${length}`;
}

function listed(steps: readonly number[]): string {
  const words = steps.map((step) => format(step));
  return `${words.length === 1 ? 'step' : 'steps'} ${inWords(words)}`;
}

function decayWords(run: ReaderRun): string {
  const { decay, decayFactor, stepSize, milestones, totalSteps, warmupSteps, stableSteps } = run;
  const steps = totalSteps - warmupSteps - stableSteps;
  if (steps === 0) return 'and the run is over';
  const stays = `then stays there for the remaining ${counted(steps, 'step')}`;
  if (usedBy[decay].includes('endFactor') && run.endFactor === 1) return stays;
  const end = `${format(run.endFactor * run.peakLr)} over ${counted(steps, 'step')}`;
  const drop = `is multiplied by ${format(decayFactor)}`;
  return {
    constant: stays,
    'linear-decay': `then falls in a straight line to ${end}`,
    cosine: `then falls along half a cosine wave to ${end}`,
    'cosine-restarts': `then falls along half a cosine wave ${counted(run.cycles, 'time')}, back at the peak in between, to ${end}`,
    'sqrt-cooldown': `then cools down, steeply at first, to ${end}`,
    polynomial: `then falls like what is left to the power ${format(run.power)}, to ${end}`,
    exponential: `then falls by the same factor every step to ${end}`,
    step: `then ${drop} every ${counted(stepSize, 'step')}`,
    'multi-step': `then ${drop} at ${listed(milestones)}`,
    'inverse-sqrt': `then falls like one over the square root of time, to 1/√2 of the peak after ${counted(run.timescale, 'step')}`,
  }[decay];
}

function stableWords({ stableSteps }: ReaderRun): string {
  return stableSteps === 0 ? ', ' : `, stays there for ${counted(stableSteps, 'step')}, `;
}

/** The kept run, as short as a reminder may be. */
function keptWords(run: ReaderRun): string {
  const { warmup, warmupSteps, stableSteps, decay, peakLr, totalSteps } = run;
  const { options } = runParameters.warmup;
  const ends = usedBy[decay].includes('endFactor') ? ` to ${format(run.endFactor * peakLr)}` : '';
  const parts = [
    `peak ${format(peakLr)}`,
    warmupSteps === 0 ? 'no warmup' : `${options[warmup]} warmup over ${counted(warmupSteps, 'step')}`,
    stableSteps > 0 && `stable for ${counted(stableSteps, 'step')}`,
    decay === 'constant' ? 'then constant' : `${runParameters.decay.options[decay]}${ends}`,
    `${counted(totalSteps, 'step')} in all`,
  ];
  return `Kept: ${parts.filter(Boolean).join(', ')}.`;
}

/** A run in one sentence. */
export const runWords = (run: ReaderRun): string => `${warmupWords(run)}${stableWords(run)}${decayWords(run)}.`;

function ratioWords(times: number): string {
  if (!Number.isFinite(times)) return '';
  const words = format(times, 4);
  return words === '1' ? ': both runs hand out as much' : `: this run hands out ${words} times as much`;
}

/** How much learning rate each run hands out in all, and how they compare. */
function areaWords(params: Params): string {
  const [first, second] = runsOf(params).map((run) => ({ sum: area(run), ...run }));
  const { sum, peakLr, totalSteps } = first!;
  const worth = `as much as ${format(sum / peakLr, 5)} of its ${counted(totalSteps, 'update')} at the peak`;
  const worthOfFirst =
    totalSteps === 1
      ? `Its one update has the rate ${format(sum, 5)}.`
      : `All its rates add up to ${format(sum, 5)}, ${worth}.`;
  if (!second) return worthOfFirst;
  return `${worthOfFirst} ${keptWords(second)} Its rates add up to ${format(second.sum, 5)}${ratioWords(sum / second.sum)}.`;
}

/** What a logarithmic axis cannot show, if there is any. */
function leftOut(params: Params): string {
  const rates = plottedRows(params).map(({ rate }) => rate);
  const least = leastShown(params, Math.max(...rates));
  const left = rates.filter((rate) => rate < least);
  if (left.length === 0) return '';
  const limit = least > leastOnLog ? 'a billionth of the greatest' : format(least);
  const what = [
    left.some((rate) => rate === 0) && 'a rate of 0',
    left.some((rate) => rate > 0) && `rates below ${limit}`,
  ].filter((words) => words !== false);
  const [has, is] = what.at(-1) === 'a rate of 0' ? ['has', 'is'] : ['have', 'are'];
  const words = what.join(' and ');
  return ` ${words.charAt(0).toUpperCase()}${words.slice(1)} ${has} no place on a logarithmic axis and ${is} left out.`;
}

/** Both runs, what they add up to, and what the picture leaves out. */
export const labWords = (params: Params): string =>
  `${runWords(runsOf(params)[0]!)} ${areaWords(params)}${leftOut(params)}`;

/** Where the cursor is, and the rate of each run there. */
export function hereWords(params: Params): string {
  const runs = runsOf(params);
  const here = rowsHere(params);
  const mine = here.find(({ run }) => run === 1);
  const other = here.find(({ run }) => run === 2);
  const at = `At step ${format(stepHere(params))}`;
  const place = mine && ` (epoch ${format(mine.epoch, 4)}, ${format(100 * mine.fraction, 4)}% of the run)`;
  const first = mine
    ? `${at}${place} the rate is ${format(mine.rate)}`
    : `${at} the run is over: its last was step ${format(runs[0]!.totalSteps - 1)}`;
  if (!runs[1]) return `${first}.`;
  if (!other) return `${first}; the kept run is over there.`;
  return `${first}; the kept run’s, at its step ${format(other.step)}, is ${format(other.rate)}.`;
}
