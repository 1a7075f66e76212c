// The fingerprints of results tell any two lists of numbers apart.
import { expect, test } from 'vitest';
import { hashOf } from '../../../src/training/hash.ts';
import { seeded } from '../../../src/training/seeded.ts';

test('a fingerprint tells numbers apart to the last bit, their order, their sign and how many they are', () => {
  const lists = [[], [0], [-0], [0, 0], [1], [1 + Number.EPSILON], [1, 2], [2, 1], [NaN], [Infinity], [-Infinity]];
  expect(new Set(lists.map(hashOf)).size).toBe(lists.length);
  expect(hashOf([0.1, 0.2])).toMatch(/^[0-9a-f]{16}$/);
});

test.each([0x7ff8_0000_0000_0000n, 0xfff8_0000_0000_0000n, 0x7ff0_0000_0000_0001n, 0xfff0_0000_dead_beefn])(
  'every NaN counts as one and the same, whatever bits an engine gives it: %d',
  (bits) => {
    const odd = new Float64Array(BigUint64Array.of(bits).buffer);
    expect(odd[0]).toBeNaN();
    expect(hashOf(odd)).toBe('5fa6ac2d798bbe5d');
  },
);

test('of 100,000 lists that differ in one bit or two, no two fingerprints are equal', () => {
  const { normal } = seeded(1);
  // Small, so that no flip makes a NaN of one.
  const numbers = Float64Array.from({ length: 8 }, () => normal() / 1000);
  const bytes = new Uint8Array(numbers.buffer);
  const seen = new Set<string>();
  const flip = (bit: number): void => void (bytes[bit >> 3]! ^= 1 << (bit & 7));
  for (let first = 0; first < 448; first++) {
    flip(first);
    for (let second = 0; second < first; second++) {
      flip(second);
      seen.add(hashOf(numbers));
      flip(second);
    }
    flip(first);
  }
  expect(seen.size).toBe((448 * 447) / 2);
});
