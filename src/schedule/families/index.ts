// Every family of schedules, and how to build a schedule from JSON.
import { check, oneOf, type Range } from '../refuse.ts';
import type { Schedule } from '../schedule.ts';
import { constantFamily } from './constant.ts';
import { cosineFamily } from './cosine.ts';
import { cosineRestartsFamily } from './cosine-restarts.ts';
import { cosineWarmupFamily } from './cosine-warmup.ts';
import { exponentialFamily } from './exponential.ts';
import { exponentialWarmupFamily } from './exponential-warmup.ts';
import type { Family, ParameterValue } from './family.ts';
import { inverseSqrtFamily } from './inverse-sqrt.ts';
import { linearDecayFamily } from './linear-decay.ts';
import { linearWarmupFamily } from './linear-warmup.ts';
import { logarithmicWarmupFamily } from './logarithmic-warmup.ts';
import { multiStepFamily } from './multi-step.ts';
import { noamFamily } from './noam.ts';
import { oneCycleFamily } from './one-cycle.ts';
import { polynomialFamily } from './polynomial.ts';
import { sqrtCooldownFamily } from './sqrt-cooldown.ts';
import { stepFamily } from './step.ts';
import { wsdCosineFamily } from './wsd-cosine.ts';
import { wsdLinearFamily } from './wsd-linear.ts';
import { wsdSqrtFamily } from './wsd-sqrt.ts';

/** Every family, in the order in which the lab lists them: warmups, decays, then whole schedules that have a name. */
export const families: readonly Family[] = [
  linearWarmupFamily,
  cosineWarmupFamily,
  exponentialWarmupFamily,
  logarithmicWarmupFamily,
  constantFamily,
  linearDecayFamily,
  cosineFamily,
  cosineRestartsFamily,
  sqrtCooldownFamily,
  polynomialFamily,
  exponentialFamily,
  stepFamily,
  multiStepFamily,
  inverseSqrtFamily,
  noamFamily,
  oneCycleFamily,
  wsdLinearFamily,
  wsdCosineFamily,
  wsdSqrtFamily,
];

/** A schedule as JSON: which family, and its parameters by name. */
export interface ScheduleSpec {
  /** The family's `id`. */
  readonly kind: string;
  /** One number, or one list of numbers, per parameter of the family. */
  readonly params: Readonly<Record<string, ParameterValue>>;
}

const record: Range = {
  words: 'an object of numbers by parameter name',
  includes: (value) => typeof value === 'object' && value !== null,
};

/**
 * The schedule that a piece of JSON describes.
 *
 * @param spec **kind**: the `id` of a family; **params**: its parameters by name, each in its own range
 * @throws RangeError for an unknown kind, for params that are no object, and for a parameter missing or out of range
 * @example build({ kind: 'linear-warmup', params: { startFactor: 0, warmupSteps: 4 } })(3) // 0.75
 */
export function build({ kind, params }: ScheduleSpec): Schedule {
  check('kind', kind, oneOf(...families.map(({ id }) => id)));
  check('params', params, record);
  const family = families.find(({ id }) => id === kind) as Family;
  return family.curve(params);
}
