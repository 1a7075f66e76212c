// How numbers are written for readers.
import { expect, test } from 'vitest';
import { format } from '../../../src/parameters/format.ts';

test.each([
  [0, '0'],
  [1000, '1,000'],
  [0.00500500000001, '0.005005'],
  [0.000001, '0.000001'],
  [9.09e-8, '9.09e−8'],
  [-9.09e-8, '−9.09e−8'],
  [-2.5, '−2.5'],
  [1234567, '1,234,567'],
  [1 / 3, '0.333333'],
  [2e20, '200000000000000000000'],
  [NaN, 'NaN'],
])('%d is written %s', (value, text) => {
  expect(format(value)).toBe(text);
});

test('more digits are kept when asked for', () => {
  expect(format(500.0005, 10)).toBe('500.0005');
  expect(format(500.0007)).toBe('500.001');
});
