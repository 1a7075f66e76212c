import fc from 'fast-check';
import { type Parameter } from '../../../src/figures/kit/parameter.ts';
import { type ParameterName, parameters, type Params } from '../../../src/figures/parameters.ts';

const legal = ({ min, max, integer }: Parameter) => {
  const edges = fc.constantFrom(min, max, Math.min(min + 1, max));
  return fc.oneof(edges, integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }));
};

/** Any state a reader can reach. */
export const anyParams: fc.Arbitrary<Params> = fc.record(
  Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, legal(parameter)])) as Record<
    ParameterName,
    fc.Arbitrary<number>
  >,
);
