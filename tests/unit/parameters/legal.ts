// Random legal values of the parameters, for property tests.
import fc from 'fast-check';
import type { Parameter, Value } from '../../../src/parameters/parameter.ts';
import { parameterNames, parameterOf, type Params } from '../../../src/parameters/index.ts';

const number = (min: number, max: number, integer: boolean) => {
  const edges = fc.constantFrom(min, max, Math.min(min + 1, max));
  return fc.oneof(edges, integer ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }));
};

function legal(parameter: Parameter): fc.Arbitrary<Value> {
  switch (parameter.kind) {
    case 'number':
      return number(parameter.min, parameter.max, parameter.integer);
    case 'choice':
      return fc.constantFrom(...Object.keys(parameter.options));
    case 'list':
      return fc
        .uniqueArray(number(parameter.min, parameter.max, true), { minLength: 1, maxLength: parameter.maxCount })
        .map((values) => values.toSorted((a, b) => a - b));
    case 'set':
      return fc.subarray(Object.keys(parameter.options), { minLength: parameter.minCount });
    case 'curve':
      return fc.array(number(parameter.min, parameter.max, false), { maxLength: 300 });
  }
}

/** Any state a reader can reach. */
export const anyParams = fc.record(
  Object.fromEntries(parameterNames.map((name) => [name, legal(parameterOf(name))])),
) as unknown as fc.Arbitrary<Params>;

/** Whether a value is one that a reader can reach. */
export function isLegal(parameter: Parameter, value: Value): boolean {
  const { kind } = parameter;
  const within = (each: number) =>
    'min' in parameter && each >= parameter.min && each <= parameter.max && !Number.isNaN(each);
  if (kind === 'number') return within(value as number) && (!parameter.integer || Number.isInteger(value));
  if (kind === 'choice') return Object.keys(parameter.options).includes(value as string);
  const values = value as readonly (number | string)[];
  if (kind === 'set') {
    const options = Object.keys(parameter.options);
    return values.length >= parameter.minCount && values.every((each) => options.includes(each as string));
  }
  if (kind === 'curve') return values.length <= parameter.maxCount && values.every((each) => within(each as number));
  const rises = values.every((each, index) => index === 0 || each > values[index - 1]!);
  return (
    rises && values.length > 0 && values.length <= parameter.maxCount && values.every((each) => within(each as number))
  );
}
