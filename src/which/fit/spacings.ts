// How many updates lie between lines that name no step.
import type { Rates } from '../text/input.ts';

/** How often logs are usually written: every so many updates. */
const usualSpacings = [2, 4, 5, 8, 10, 16, 20, 25, 32, 40, 50, 64, 100, 128, 200, 250, 256, 400, 500, 1000];

/** Rates whose lines name no step, read as one line every so many updates. */
interface Spaced {
  readonly rates: Rates;
  readonly every: number;
}

/**
 * The ways to number lines that name no step. A line that shows the rate before its update's scheduler step, as
 * transformers 5 writes it, gives its spacing away: every 10 updates it shows f(9), f(19), …
 *
 * @param rates as read, by lines
 * @example spacings(pasted.rates) // []
 */
export function spacings(rates: Rates): readonly Spaced[] {
  if (rates.read.unit !== 'line') return [];
  return [-1, 0].flatMap((shift) =>
    usualSpacings.map((every) => {
      const points = rates.read.points.map((point, place) => ({ ...point, step: every * (place + 1) }));
      const read = { ...rates.read, unit: 'update' as const, points };
      return { rates: { ...rates, read, shifts: [shift] }, every };
    }),
  );
}

/**
 * Rates that were logged once per epoch, by epochs; undefined where they were not, or name no steps.
 *
 * @param rates as read
 * @example
 * const rates = readLog('step 100 lr 0.1\nstep 200 lr 0.2\nstep 300 lr 0.3');
 * byEpoch(rates).read.points.map(({ step }) => step) // [0, 1, 2]
 */
export function byEpoch(rates: Rates): Rates | undefined {
  const { points, unit } = rates.read;
  const [first] = points;
  if (unit !== 'update' || first === undefined || first.step < 2) return undefined;
  if (points.some(({ step }, place) => step !== first.step * (place + 1))) return undefined;
  const read = { ...rates.read, unit: 'epoch' as const, points: points.map((point, step) => ({ ...point, step })) };
  return { ...rates, read, shifts: [0, 1] };
}
