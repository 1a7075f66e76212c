// The core gives the numbers that PyTorch logged in the listing of the article.
import { expect, test } from 'vitest';
import { defaults } from '../../src/parameters/index.ts';
import { compare } from '../frameworks/compare.ts';
import { readGolden } from '../frameworks/golden.ts';
import { fromCore, hash, listing } from '../frameworks/listing.ts';

const { torch, listing: executed, log } = readGolden();

test('the listing on the page is the one that PyTorch executed', () => {
  expect(hash(listing(defaults)), 'the listing or a default changed: npm run parity -- --write').toBe(executed);
});

test(`the core gives the numbers that the listing logged in PyTorch ${torch}, bit for bit`, () => {
  expect(log).toHaveLength(180);
  expect(fromCore(defaults)).toEqual(log);
});

test('a deviation is found in any number, however small, and where one is missing', () => {
  expect(compare([[[1], [2.5]]], [[[1], [2]]])).toEqual({ absolute: 0.5, relative: 0.25 });
  expect(compare([[[0.1 + 0.2]]], [[[0.3]]]).absolute).toBe(2 ** -54);
  for (const [actual, expected] of [
    [[[[1]]], [[[1], [1]]]],
    [[[[1, 1]]], [[[1], [1]]]],
    [[[[NaN]]], [[[1]]]],
    [[[[-0]]], [[[0]]]],
    [[], [[]]],
  ] as const) {
    expect(compare(actual, expected)).toEqual({ absolute: Infinity, relative: Infinity });
  }
  expect(compare([[[1, 2]]], [[[1, 2]]])).toEqual({ absolute: 0, relative: 0 });
});
