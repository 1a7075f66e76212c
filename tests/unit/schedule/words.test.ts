// Lists written out in words.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inWords } from '../../../src/schedule/words.ts';

it('a list in words has commas between, and "and" or "or" without a comma before the last', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((items) => inWords(items))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(inWords(new Set(['a', 'b', 'c', 'd']), 'or')).toBe('a, b, c or d');
});

it('whatever the items are, each stands there as it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string(), { minLength: 2 }),
      fc.constantFrom('and' as const, 'or' as const),
      (items, last) => {
        expect(inWords(items, last)).toBe(`${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`);
      },
    ),
  );
});
