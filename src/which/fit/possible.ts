// The conventions of which a line that has not arrived may be the beginning.
import type { Convention, Framework } from '../../frameworks/framework.ts';
import type { Unfinished } from '../answer.ts';
import type { Rates } from '../text/input.ts';
import { takes } from './choose.ts';
import type { Line } from './recognise.ts';

/** At most this many lengths are tried of a convention whose start follows from its length. */
const mostLengths = 2000;

/** A ramp that has not arrived. */
interface Ramp {
  /** The least warmup steps it may have. */
  readonly least: number;
  /** How much the rate rises per update. */
  readonly slope: number;
  /** The rate of the first update. */
  readonly first: number;
  /** By how much that rate may be off. */
  readonly off: number;
}

/** Whether a convention of some length has this ramp, or nearly so. */
function rises(convention: Convention, { least, slope, first, off }: Ramp): boolean {
  const { linear, startIs, defaultSettings } = convention;
  if (linear === undefined) return false;
  for (let length = least; length < least + (startIs === 'fixed' ? mostLengths : 3); length++) {
    const warmupSteps = linear.warmupSteps.value({ length, startFactor: defaultSettings.startFactor });
    if (warmupSteps < least) continue;
    const peakLr = first + slope * warmupSteps;
    const [none, full] = [0, 1].map((start) => linear.startFactor.value({ length, startFactor: start })) as [
      number,
      number,
    ];
    if (startIs === 'fixed' || none === full) {
      const typed = { length, startFactor: defaultSettings.startFactor };
      if (takes(convention, typed) && Math.abs(linear.startFactor.value(typed) * peakLr - first) <= off) return true;
      continue;
    }
    const start = (first / peakLr - none) / (full - none);
    const near = off / peakLr / (full - none);
    const typed = { length, startFactor: Math.abs(start) <= near ? 0 : start };
    if (typed.startFactor >= 0 && typed.startFactor < 1 && takes(convention, typed)) return true;
  }
  return false;
}

/**
 * The straight conventions of which a ramp that has not arrived may be the beginning.
 *
 * @param frameworks whose conventions are tried
 * @param rates as read, all on the line
 * @param line through them
 * @example possible([nanogpt], pasted.rates, { slope: 0.025, startLr: 0 })[0]?.convention // 'nanogpt-before-2024-12'
 */
export function possible(frameworks: readonly Framework[], rates: Rates, line: Line): Unfinished['possible'] {
  const { points } = rates.read;
  const [from, to] = [points[0]?.step ?? 0, points.at(-1)?.step ?? 0];
  const finest = rates.numbers.reduce((least, { place }) => Math.min(least, place), 0);
  const off = 0.5 * 10 ** finest + 1e-9 * (points.at(-1)?.given ?? 0);
  const shifts = rates.shifts.filter((shift) => from + shift >= 0);
  return frameworks.flatMap(({ id, conventions }) =>
    conventions
      .filter((convention) =>
        shifts.some((shift) => {
          const first = line.startLr - shift * line.slope;
          const least = Math.max(2, to + shift);
          return rises(convention, { least, slope: line.slope, first: Math.abs(first) <= off ? 0 : first, off });
        }),
      )
      .map((convention) => ({ framework: id, convention: convention.id })),
  );
}
