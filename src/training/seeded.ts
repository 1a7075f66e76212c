// Random numbers that follow from a seed.
import { check, type Range } from '../schedule/refuse.ts';

/** The legal seeds: as many as the generator has states. */
export const seeds: Range = {
  words: 'a whole number from 0 to 4294967295',
  includes: (value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 0x100000000,
};

/** A source of random numbers that gives the same ones to everyone who seeds it alike. */
export interface Random {
  /** The next multiple of 2⁻³² from 0 (included) to 1 (excluded), all but uniformly distributed. */
  uniform(): number;
  /** The next number of mean 0 and variance 1, from −6 to 6, all but normally distributed. */
  normal(): number;
}

/**
 * Random numbers that follow from a seed, bit by bit the same on every engine.
 *
 * Uniform ones are Tommy Ettinger's generator mulberry32. Normal ones are the sum of twelve of those less 6 (Irwin–Hall):
 * it needs additions alone, where other ways need a logarithm and a cosine, which engines round differently.
 *
 * @param seed a whole number from 0 to 2³² − 1
 * @throws RangeError for any other **seed**
 * @example seeded(0).uniform() // 0.26642920868471265
 */
export function seeded(seed: number): Random {
  check('seed', seed, seeds);
  let state = seed | 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  const normal = (): number => {
    let sum = 0;
    for (let draw = 0; draw < 12; draw++) sum += uniform();
    return sum - 6;
  };
  return { uniform, normal };
}
