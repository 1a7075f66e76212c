// Runs before every unit test: FC_SEED is the seed of all property tests, so that a failure which was printed comes again.
import fc from 'fast-check';

/**
 * The settings of all property tests. A property that fails prints its seed and its smallest counterexample.
 *
 * @param seed a whole number as fast-check prints it, −2³¹ to 2³¹ − 1; each property chooses its own where there is none
 * @throws RangeError if the seed is anything else
 * @example settingsOf('11') // { seed: 11 }
 */
export function settingsOf(seed: string | undefined): { seed?: number } {
  if (seed === undefined || seed === '') return {};
  const value = Number(seed);
  if (!/^-?\d+$/.test(seed) || value !== (value | 0))
    throw new RangeError(`FC_SEED must be a whole number from −2147483648 to 2147483647, not ${seed}`);
  return { seed: value };
}

fc.configureGlobal(settingsOf(process.env.FC_SEED));
