// Takes as much of a state as fits together.
import { defaults, type ParameterName, type Params } from './index.ts';
import { changed, type Decoded, unlinked } from './query.ts';

/** What a figure cannot show: values that are each in range, but not together. */
export interface Guard {
  /** The parameters in the order in which they are tried: the first that fit are taken. */
  readonly parameters: readonly ParameterName[];
  /** What is wrong with a combination, naming value and range, of **blamed** if it has a part in it; undefined if nothing is. */
  readonly conflict?: (params: Params, blamed?: ParameterName) => string | undefined;
}

/**
 * As much of a state as a guard lets through: all of it, or, added to the defaults, every value that fits with the rest.
 *
 * @param params one legal value per parameter
 * @example adopt({ ...defaults, step: 7 }, { parameters: [] }) // { params: { ...defaults, step: 7 }, refusals: [] }
 */
export function adopt(params: Params, { parameters, conflict }: Guard): Decoded {
  if (conflict?.(params) === undefined) return { params, refusals: [] };
  const given = changed(params);
  let legal: Params = { ...defaults, ...unlinked(params) };
  let pending = [...new Set([...parameters, ...given])].filter((name) => given.includes(name));
  const withOne = (name: ParameterName): Params => ({ ...legal, [name]: params[name] });
  // What does not fit alone may fit once another value is there.
  for (let before = Infinity; pending.length < before;) {
    before = pending.length;
    pending = pending.filter((name) => {
      const refused = conflict(withOne(name)) !== undefined;
      if (!refused) legal = withOne(name);
      return refused;
    });
  }
  return { params: legal, refusals: pending.map((name) => conflict(withOne(name), name)!) };
}
