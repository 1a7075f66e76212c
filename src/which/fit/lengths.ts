// The lengths to try for a convention that is no straight line.
import type { Convention } from '../../frameworks/framework.ts';
import type { Schedule } from '../../schedule/index.ts';
import type { Stretch } from './stretch.ts';

/** At most as many lengths as are tried; digits that leave more open say too little. */
const mostLengths = 5000;

/** How much longer a warmup may be than it looks, since its last rates round to the peak: as a share. */
function blur({ peak: [lo, hi] }: Stretch): number {
  return 2 * Math.sqrt((hi - lo) / Math.max(lo, Number.MIN_VALUE));
}

function whole(from: number, to: number): readonly number[] {
  const first = Math.max(0, Math.ceil(from));
  return Array.from(
    { length: Math.max(0, Math.min(Math.floor(to) - first + 1, mostLengths)) },
    (_, index) => first + index,
  );
}

/** How many steps after N this curve arrives; undefined where it does not near N. */
function lateness(schedule: Schedule, length: number): number | undefined {
  for (let late = -3; late <= 3; late++) {
    if (length + late >= 0 && Math.abs(schedule(length + late) - 1) < 1e-12) return late;
  }
  return undefined;
}

/**
 * The lengths N that a convention which is no straight line may have been given.
 *
 * @param convention whose N it is
 * @param stretch what a warmup must explain
 * @param shift the step of the curve is a bound's step + shift
 * @example curvedLengths(pasted.convention, pasted.stretch, 0) // [4, 5]
 */
export function curvedLengths(convention: Convention, stretch: Stretch, shift: number): readonly number[] {
  const from = stretch.below + shift;
  const to = (stretch.touch + shift + 1) / (1 - Math.min(0.9, blur(stretch)));
  const guess = Math.max(8, stretch.touch + shift);
  const late = lateness(
    convention.schedule({
      length: guess,
      startFactor: convention.startIs === 'fixed' ? convention.defaultSettings.startFactor : 0.5,
    }),
    guess,
  );
  return late === undefined ? whole(from - 3, to + 3) : whole(from + 1 - late, to - late);
}
