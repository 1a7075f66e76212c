// Writes a state into the query of a link, and reads it from there.
import { defaults, parameterNames, parameterOf, type ParameterName, type Params } from './index.ts';
import { textOf, type Value } from './parameter.ts';
import { quote, read } from './read.ts';

/** What a link sets, and what of it was refused, one sentence each. */
export interface Decoded {
  readonly params: Params;
  readonly refusals: readonly string[];
}

const version = '1';

/**
 * The name of a parameter in a URL.
 *
 * @example urlName('peakLr') // "peak_lr"
 */
export const urlName = (name: ParameterName): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const inLinks = (name: ParameterName): boolean => parameterOf(name).kind !== 'curve';

const known = new Map(parameterNames.filter(inLinks).map((name) => [urlName(name), name]));

/**
 * Those values that no link holds, so that another link leaves them as they are.
 *
 * @example unlinked(defaults) // { own: [] }
 */
export const unlinked = (params: Params): Partial<Params> =>
  Object.fromEntries(parameterNames.filter((name) => !inLinks(name)).map((name) => [name, params[name]]));

/**
 * The state a query string holds. Unreadable, repeated and out-of-range values are refused one by one; keys that belong
 * to nobody here are left alone.
 *
 * @param search a query string, with or without its question mark
 * @example decode('?warmup_steps=500').params.warmupSteps // 500
 * @example decode('?warmup_steps=-1').refusals // ["warmup steps must be a whole number from 0 to 100,000, not “-1”"]
 */
export function decode(search: string): Decoded {
  const given = new URLSearchParams(search);
  const params: Record<ParameterName, Value> = { ...defaults };
  const refusals: string[] = [];
  for (const key of new Set(given.keys())) {
    const values = given.getAll(key);
    const name = known.get(key);
    if (key === 'v' && values.some((value) => value !== version)) {
      refusals.push(`this page reads links of version ${version}, not ${values.map(quote).join(', ')}`);
    } else if (!name && known.has(key.toLowerCase())) {
      refusals.push(`the link says ${quote(key)} where ${key.toLowerCase()} was meant`);
    } else if (name && values.length > 1) {
      refusals.push(`${parameterOf(name).label} is given ${values.length} times in the link; once is legal`);
    } else if (name) {
      try {
        params[name] = read(parameterOf(name), values[0] ?? '');
      } catch (error) {
        refusals.push((error as RangeError).message);
      }
    }
  }
  return { params: params as Params, refusals };
}

/**
 * The parameters that are not at their defaults, as far as a link can say so.
 *
 * @example changed({ ...defaults, warmupSteps: 500 }) // ['warmupSteps']
 */
export const changed = (params: Params): ParameterName[] =>
  [...known.values()].filter((name) => textOf(params[name]) !== textOf(defaults[name]));

/**
 * The query string of a state: only what differs from the default, after the foreign keys of **search**.
 *
 * @param params one legal value per parameter
 * @param search the query string whose foreign keys are kept; none by default
 * @example encode({ ...defaults, warmupSteps: 500 }) // "?warmup_steps=500"
 */
export function encode(params: Params, search = ''): string {
  const query = new URLSearchParams(search);
  for (const key of new Set(query.keys())) if (key === 'v' || known.has(key.toLowerCase())) query.delete(key);
  for (const name of changed(params)) query.set(urlName(name), textOf(params[name]));
  // A comma is legal in a query, and a list of milestones easier to read with it.
  const text = query.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}
