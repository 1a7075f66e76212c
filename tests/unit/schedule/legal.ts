// Random legal parameters for every family of schedules.
import fc from 'fast-check';
import { families, type Family, type FamilyParameter, type ParameterValue } from '../../../src/schedule/index.ts';
import { startFactor, warmupSteps } from './arbitraries.ts';

export type Params = Record<string, ParameterValue>;

/**
 * Values of each parameter, small enough that every piece of a curve is met often; some of them illegal in some family.
 */
const values: Record<string, fc.Arbitrary<ParameterValue>> = {
  multiplier: startFactor,
  startFactor,
  endFactor: startFactor,
  warmupSteps: warmupSteps(24),
  stableSteps: warmupSteps(12),
  decaySteps: warmupSteps(24),
  cycles: fc.integer({ min: 1, max: 5 }),
  power: fc.integer({ min: 1, max: 32 }).map((eighths) => eighths / 8),
  decayFactor: fc.integer({ min: 1, max: 20 }).map((twentieths) => twentieths / 20),
  stepSize: fc.integer({ min: 1, max: 12 }),
  milestones: fc
    .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 5 })
    .map((list) => list.toSorted((a, b) => a - b)),
  timescale: fc.integer({ min: 1, max: 240 }).map((eighths) => eighths / 8),
};

/** Random legal parameters of a family. */
export const legalParams = ({ parameters }: Family): fc.Arbitrary<Params> =>
  fc.record(Object.fromEntries(parameters.map(({ name, range }) => [name, values[name]!.filter(range.includes)])));

/** The parameters that a family's table gives before anyone chooses. */
export const defaultsOf = (parameters: readonly FamilyParameter[]): Params =>
  Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.default]));

/** Steps in eighths, past the end of every legal curve. */
export const steps = fc
  .oneof(
    fc.integer({ min: 0, max: 560 }),
    fc.integer({ min: 0, max: 70 }).map((whole) => 8 * whole),
  )
  .map((eighths) => eighths / 8);

/** The family with this id. */
export const family = (id: string): Family => families.find((family) => family.id === id)!;
