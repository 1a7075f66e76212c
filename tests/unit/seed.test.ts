// A property that fails says how to see it fail again, and its seed does that.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settingsOf } from './seed.ts';

const below = fc.property(fc.nat(1000), (value) => {
  expect(value, 'long words about it, '.repeat(1000)).toBeLessThan(500);
});

test('a property that fails says its seed and its smallest counterexample first, however long its assertion is', () => {
  expect(() => fc.assert(below, settingsOf('11'))).toThrow(
    /^Property failed after \d+ tests\n\{ seed: 11, path: .*\}\nCounterexample: \[500\]\n/,
  );
});

test('the seed in FC_SEED is that of every property', () => {
  expect(fc.readConfigureGlobal()).toEqual(settingsOf(process.env.FC_SEED));
  expect(settingsOf('-2147483648')).toEqual({ seed: -2_147_483_648 });
  expect([undefined, ''].map(settingsOf)).toEqual([{}, {}]);
  const values = () => fc.check(below, settingsOf('12')).counterexamplePath;
  expect(values()).toBe(values());
});

test.each(['x', '1.5', '2147483648', 'NaN'])('the seed %s is refused', (seed) => {
  expect(() => settingsOf(seed)).toThrow(
    new RangeError(`FC_SEED must be a whole number from −2147483648 to 2147483647, not ${seed}`),
  );
});
