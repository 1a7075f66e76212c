// Puts schedules one after another.
import { check, nonNegative, wholeFrom } from './refuse.ts';
import type { Schedule } from './schedule.ts';

/**
 * One schedule after another, each seeing its own local step: the first runs before the first boundary, the next from
 * that boundary on with its step counted from there.
 *
 * @param parts the schedules in order, one or more
 * @param boundaries the steps at which the next part takes over: whole numbers ≥ 0, strictly increasing, one fewer than
 *   the parts; a first boundary of 0 leaves the first part out
 * @throws RangeError for boundaries that are none of this, and at a step that is negative or not finite
 * @example join([linearWarmup({ startFactor: 0, warmupSteps: 4 }), (step) => 1 / (1 + step)], [4])(5) // 0.5
 */
export function join(parts: readonly Schedule[], boundaries: readonly number[]): Schedule {
  check('the number of parts', parts.length, wholeFrom(1));
  if (boundaries.length !== parts.length - 1) {
    throw new RangeError(`the number of boundaries must be ${parts.length - 1}, not ${boundaries.length}`);
  }
  boundaries.forEach((boundary, index) => {
    const least = index === 0 ? 0 : (boundaries[index - 1] as number) + 1;
    check(`boundaries[${index}]`, boundary, wholeFrom(least));
  });
  const spans = parts.map((part, index) => ({ part, start: index === 0 ? 0 : (boundaries[index - 1] as number) }));
  return (step) => {
    check('step', step, nonNegative);
    const span = spans.findLast(({ start }) => step >= start) as (typeof spans)[number];
    return span.part(step - span.start);
  };
}
