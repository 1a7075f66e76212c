import { check, oneOf, type Range } from '../refuse.ts';
import type { Schedule } from '../schedule.ts';
import { constantFamily } from './constant.ts';
import type { Family } from './family.ts';
import { linearWarmupFamily } from './linear-warmup.ts';

/** Every family, in the order in which a page lists them. */
export const families: readonly Family[] = [constantFamily, linearWarmupFamily];

/** A schedule as JSON: which family, and its parameters by name. */
export interface ScheduleSpec {
  /** The family's `id`. */
  readonly kind: string;
  /** One number, or one list of numbers, per parameter of the family. */
  readonly params: Readonly<Record<string, number | readonly number[]>>;
}

const record: Range = {
  words: 'an object of numbers by parameter name',
  includes: (value) => typeof value === 'object' && value !== null,
};

/**
 * The schedule that a piece of JSON describes.
 *
 * @param spec **kind**: the `id` of a family; **params**: its parameters by name, each in its own range
 * @throws RangeError for an unknown kind, for params that are no object, and for a parameter missing or out of its range
 * @example build({ kind: 'linear-warmup', params: { startFactor: 0, warmupSteps: 4 } })(3) // 0.75
 */
export function build({ kind, params }: ScheduleSpec): Schedule {
  check('kind', kind, oneOf(...families.map(({ id }) => id)));
  check('params', params, record);
  const family = families.find(({ id }) => id === kind) as Family;
  return family.curve(params as Record<string, never>);
}
