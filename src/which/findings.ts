// What is worth knowing about a warmup that was recognised, in sentences.
import { inWords } from '../schedule/words.ts';
import type { Reading } from './answer.ts';
import type { Fit } from './fit/fit.ts';
import type { Recognised } from './fit/recognise.ts';
import { linearOf } from './match.ts';
import { counted, shown } from './number-words.ts';

/** The first update at the full rate, undefined where the warmup never quite arrives. */
function arrival({ convention, typed }: Pick<Fit, 'convention' | 'typed'>): number | undefined {
  const schedule = convention.schedule(typed);
  for (let step = Math.max(0, typed.length - 3); step <= typed.length + 3; step++) {
    if (Math.abs(schedule(step) - 1) < 1e-12) return step;
  }
  return undefined;
}

/**
 * What a convention does that its user may not expect: the first update's rate, and when the full rate comes.
 *
 * @param fit the convention with its N, s and peak
 * @param noun what a step is: "update", "epoch"
 * @example about(pasted.fit, 'update')[0] // 'The first update runs at rate 0: it moves no weight.'
 */
export function about(
  { convention, typed, peakLr }: Pick<Fit, 'convention' | 'typed' | 'peakLr'>,
  noun: string,
): string[] {
  const schedule = convention.schedule(typed);
  const found: string[] = [];
  const first = schedule(0);
  if (first === 0 && typed.length > 0) {
    const second =
      schedule(1) === 0
        ? `The first two ${noun}s run at rate 0: they move`
        : `The first ${noun} runs at rate 0: it moves`;
    found.push(`${second} no weight.`);
  } else found.push(`The first ${noun} runs at ${shown(first * peakLr)}, ${shown(first)} of the peak.`);
  const at = arrival({ convention, typed });
  const argument = `${convention.lengthName} = ${typed.length}`;
  if (at === undefined) found.push(`With ${argument} the full rate is never quite reached.`);
  else if (at === typed.length)
    found.push(`With ${argument} the full rate is reached at ${noun} ${at}, counted from 0.`);
  else {
    const by = Math.abs(at - typed.length) === 1 ? `one ${noun}` : `${Math.abs(at - typed.length)} ${noun}s`;
    found.push(
      `With ${argument} the full rate is reached at ${noun} ${at}, counted from 0: ${by} ${at < typed.length ? 'early' : 'late'}.`,
    );
  }
  return found;
}

/** What to type for OneCycleLR, whose arguments are neither a length nor a start. */
const oneCycle = ({ typed: { length, startFactor: start } }: Fit) =>
  `To get it, type div_factor = ${shown(1 / start)}, and pct_start = ${length + 1} / total_steps.`;

/** What number n on a line turned out to mean. */
function aboutShift(shift: number, read: Reading): string[] {
  if (shift === 0) return [];
  if (shift < 0)
    return ['The log counts from 1: line n shows the rate of the nth update, which is update n − 1 counted from 0.'];
  const first = read.from === 'rates' || read.unit === 'line' ? 'first rate in it' : 'rate on line n';
  return [
    read.from === 'rates'
      ? `The list begins one late: the ${first} is that of update 1, so the very first update’s rate is missing.`
      : `The log is one late: the ${first} is that of the next update, so the very first update’s rate is never shown.`,
  ];
}

/** Which N would do as well. */
function open({ peakIsHidden }: Recognised, { convention, lengths: [least, most] }: Fit): string {
  return peakIsHidden
    ? `No line shows the peak: anything from ${least} to ${most} would do for ${convention.lengthName}, each with its own peak.`
    : `The digits leave ${convention.lengthName} open: anything from ${least} to ${most} prints the same rates.`;
}

/** The lengths that differ between conventions which nobody had to tell where to start. */
function aboutLengths({ fits }: Recognised): string[] {
  const titles = new Map<number, Set<string>>();
  for (const { asShipped, typed, framework, shift } of fits) {
    if (asShipped && shift === fits[0]?.shift)
      titles.set(typed.length, (titles.get(typed.length) ?? new Set()).add(framework.title));
  }
  if (titles.size < 2) return [];
  const each = [...titles].map(([length, names]) => `N = ${length} with ${inWords(names)}`);
  return [`These are the rates of ${each.join(', and of ')}.`];
}

/** What comes after the warmup. */
function aboutAfter({ stretch, fits: [fit], peakIsHidden }: Recognised, { unit }: Reading): string[] {
  const { falls, bounds, touch } = stretch;
  const top = bounds.filter(({ step }) => step >= touch);
  if (falls === Infinity || fit === undefined) return [];
  const after = `After the peak the rate falls, from step ${falls} on. That decay is not looked at.`;
  // Where lines are missing between two, the peak may lie between them.
  const isTwice = !peakIsHidden && unit !== 'line' && top.length === 2 && falls === touch + 2;
  return isTwice
    ? [after, 'The peak appears twice: the decay begins one step late, as where two schedules are joined.']
    : [after];
}

/**
 * What is worth knowing about rates that were recognised, most important first.
 *
 * @param recognised one fit or more
 * @param read what was read
 * @param every the updates from one line to the next, where they were found out
 * @example findings(pasted.recognised, pasted.rates.read)[0] // 'The first update runs at rate 0: it moves no weight.'
 */
export function findings(recognised: Recognised, read: Reading, every?: number): string[] {
  const [fit] = recognised.fits;
  if (fit === undefined) return [];
  const noun = read.unit === 'line' ? 'line' : read.unit;
  const [least, most] = fit.lengths;
  const linear = linearOf(fit.convention, fit.typed);
  return [
    ...(noun === 'line' ? [] : about(fit, noun)),
    ...(fit.convention.id === 'one-cycle' ? [oneCycle(fit)] : []),
    ...aboutLengths(recognised),
    ...(noun === 'line' ? [] : aboutShift(fit.shift, read)),
    ...(least === most ? [] : [open(recognised, fit)]),
    ...(read.unit === 'epoch' ? ['Steps here are epochs: the rate stands still within each.'] : []),
    ...(read.unit === 'line'
      ? [
          `The lines name no step, so the length is in lines: multiply ${fit.typed.length} by the k updates from one line to the next. With a line every 10 updates, ${fit.convention.lengthName} = ${10 * fit.typed.length}.`,
        ]
      : []),
    ...(every === undefined
      ? []
      : [
          `The lines name no step. They fit one line every ${every} updates${fit.shift < 0 ? '' : ', or a multiple with as many times the length'}.`,
        ]),
    ...(recognised.drift > 1e-9 ? ['The rates were computed in single precision.'] : []),
    ...aboutAfter(recognised, read),
    ...(linear?.warmupSteps === 1 ? [`Only ${counted(1, noun)} is below the peak: many warmups look like this.`] : []),
  ];
}
