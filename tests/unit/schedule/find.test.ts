// Looking up entries by id or name, and what is said where there is none.
import { expect, it } from 'vitest';
import { findById, findByName, unknownName } from '../../../src/schedule/find.ts';

const records = [
  { id: 'ramp', title: 'Ramp' },
  { id: 'lab', title: 'Lab' },
];

it('findById gives the very record, and names all ids where none fits', () => {
  expect(findById('figure', records, 'lab')).toBe(records[1]);
  expect(() => findById('figure', records, 'rmap')).toThrow(
    new RangeError('figure must be one of ramp, lab, not rmap'),
  );
});

it('findByName gives an entry, also one that is false or undefined, and names all names where none fits', () => {
  const entries = { rise: 0, rest: undefined };
  expect([findByName('quantity', entries, 'rise'), findByName('quantity', entries, 'rest')]).toEqual([0, undefined]);
  expect(() => findByName('quantity', entries, 'rize')).toThrow(
    new RangeError('quantity must be one of rise, rest, not rize'),
  );
});

it('what every object inherits is no entry', () => {
  expect(() => findByName('quantity', {}, 'toString')).toThrow(RangeError);
});

it('unknownName shows whatever was given', () => {
  expect(unknownName('seed', ['1', '2'], undefined).message).toBe('seed must be one of 1, 2, not undefined');
});
