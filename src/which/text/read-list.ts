// Rates from a list of numbers.
import type { Refused } from '../answer.ts';
import { checkRates } from './check-rates.ts';
import { type Entry, type Rates, refused } from './input.ts';

const number = /^[+-]?(?:\d[\d_]*\.?[\d_]*|\.\d+)(?:e[+-]?\d+)?%?$/i;
const notFinite = /^[+-]?(?:nan|inf|infinity|none|null)%?$/i;
/** Names around a list that say nothing about its rates: `lrs = `, `tensor(`, `np.float64(`, `dtype=float32`. */
const wrapping =
  /\b(?:(?:np|numpy|torch|jnp)\.)?(?:float(?:16|32|64)?|tensor|array|list|bfloat16)\(|,\s*(?:dtype|device)\s*=\s*[\w.:'"]+/gi;

const isNumber = (token: string) => number.test(token) || notFinite.test(token);
const isStep = (token: string | undefined) => token !== undefined && /^\d{1,9}$/.test(token);

/** Two numbers on every line, the first of which counts: steps and rates. */
function columns(text: string): Entry[] | undefined {
  const entries: Entry[] = [];
  for (const line of text.split('\n')) {
    if (line.length > 400) return undefined;
    const tokens = line.match(/[^\s,;:|[\](){}"']+/g);
    if (tokens === null) continue;
    const [step, rate] = tokens;
    if (tokens.length !== 2 || !isStep(step) || rate === undefined) return undefined;
    if (entries.length > 0 && Number(step) <= (entries.at(-1)?.step as number)) return undefined;
    entries.push({ text: rate, step: Number(step) });
  }
  return entries.length >= 2 ? entries : undefined;
}

/**
 * Rates in a list: a Python list, a JSON array, one per line, or a step and a rate per line.
 *
 * @param text anything
 * @returns undefined for a text that is more than numbers
 * @example readList('[0, 0.5]').kind // 'refused'
 */
export function readList(text: string): Rates | Refused | undefined {
  const bare = text.replace(/^\s*[A-Za-z_]\w{0,60}\s*[=:]\s*(?=[[({\d.])/, '').replace(wrapping, ' ');
  if (/[[,\s]\.\.\.[\],\s]/.test(bare) && /^[\d\s.,[\]()eE+-]*$/.test(bare)) {
    return refused(
      'The list is cut short with "...". Paste it whole; in NumPy, np.set_printoptions(threshold=sys.maxsize).',
    );
  }
  const tokens = bare.match(/[^\s,;|[\](){}"']+/g) ?? [];
  if (tokens.length === 0 || !tokens.every(isNumber)) return undefined;
  const pairs = columns(bare);
  const entries = pairs ?? tokens.map((token) => ({ text: token, step: undefined }));
  return checkRates(entries, { from: 'rates', unit: 'update', shifts: pairs === undefined ? [0, 1] : [0, 1, -1] });
}
