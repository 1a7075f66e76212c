// The positions of a slider and the values that they stand for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nudge, positionOf, valueAt } from '../../../src/parameters/slider.ts';
import { type NameOf, parameterNames, parameterOf, parameters } from '../../../src/parameters/index.ts';

const isNumber = (name: string): name is NameOf<'number'> => parameterOf(name as NameOf<'number'>).kind === 'number';
const names = parameterNames.filter(isNumber);

test.each(names)('every slider position of %s has its own value, and the value its position', (name) => {
  const parameter = parameters[name];
  const last = positionOf(parameter, parameter.max);
  fc.assert(
    fc.property(fc.integer({ min: positionOf(parameter, parameter.min), max: last }), (position) => {
      expect(positionOf(parameter, valueAt(parameter, position))).toBe(position);
      if (position < last) expect(valueAt(parameter, position + 1)).toBeGreaterThan(valueAt(parameter, position));
    }),
    { numRuns: 2000 },
  );
});

test.each(names)('the ends of the slider of %s are the ends of its range', (name) => {
  const parameter = parameters[name];
  expect(valueAt(parameter, positionOf(parameter, parameter.min))).toBe(parameter.min);
  expect(valueAt(parameter, positionOf(parameter, parameter.max))).toBe(parameter.max);
});

test('a ladder visits numbers of two significant digits', () => {
  const { warmupSteps } = parameters;
  expect([98, 99, 100, 101, 190].map((position) => valueAt(warmupSteps, position))).toEqual([98, 99, 100, 110, 1000]);
});

test('every default is a value its slider can stand on', () => {
  for (const name of names) {
    const parameter = parameters[name];
    expect(valueAt(parameter, positionOf(parameter, parameter.default))).toBe(parameter.default);
  }
});

test('a value is never nudged out of its range', () => {
  for (const name of names) {
    const parameter = parameters[name];
    expect(nudge(parameter, parameter.min, -1)).toBe(parameter.min);
    expect(nudge(parameter, parameter.max, 1)).toBe(parameter.max);
  }
});
