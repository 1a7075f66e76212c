// The checks that refuse values outside a range.
import { expect, it } from 'vitest';
import { increasing, positive } from '../../../src/schedule/refuse.ts';

const values = [-1, 0, 5e-324, 0.5, 1, 1.5, 1e300, NaN, Infinity, '1', undefined, null];

it('positive() is every finite number above 0', () => {
  expect(values.filter(positive().includes)).toEqual([5e-324, 0.5, 1, 1.5, 1e300]);
  expect(positive().words).toBe('a finite number > 0');
});

it('positive(max) ends with max itself', () => {
  expect(values.filter(positive(1).includes)).toEqual([5e-324, 0.5, 1]);
});

it('increasing(min) is every list of whole numbers from min on, each greater than the one before, and no list too', () => {
  const legal = [[], [2], [2, 3, 1e9]];
  const lists = [[1], [2, 2], [3, 2], [2, 5, 4], [2.5], [NaN], [2, Infinity], ['2'], 2, '23', { length: 0 }, undefined];
  expect([...legal, ...lists].filter(increasing(2).includes)).toEqual(legal);
  expect(increasing(2).words).toBe('a list of increasing whole numbers ≥ 2');
});

it('increasing(min, max) may end with max itself', () => {
  expect([[], [2, 9], [2, 10], [9, 2]].filter(increasing(2, 9).includes)).toEqual([[], [2, 9]]);
  expect(increasing(2, 9).words).toBe('a list of increasing whole numbers from 2 to 9');
});
