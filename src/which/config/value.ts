// The number that a value of a config stands for.
import { written } from '../text/written.ts';
import { type Config, keyOf, type Value } from './parts.ts';
import type { Token } from './tokens.ts';

/** Names that are resolved through others: more are a circle. */
const deepestLookup = 4;

/**
 * The number that a value stands for, undefined where it is none: numbers, + − · / // ** and parentheses, int(…),
 * float(…), min(…), max(…), and names that the same config gives a number.
 *
 * @param value its pieces
 * @param settings where names are looked up
 * @example numberIn([{ kind: 'number', text: '5e-4' }], new Map()) // 0.0005
 */
export function numberIn(value: Value, settings: Config['settings'], depth = 0): number | undefined {
  let index = 0;
  let bad = depth > deepestLookup;
  const peek = () => value[index];
  const take = (...marks: string[]) => {
    const token = peek();
    if (token?.kind !== 'mark' || !marks.includes(token.text)) return undefined;
    index += 1;
    return token.text;
  };
  const inner = (token: Token): number | undefined => {
    const plain = written(token.text.trim());
    if (token.kind === 'number' || token.kind === 'text') return plain?.value;
    const known = settings.get(keyOf(token.text));
    return known === undefined || known.length > 9 ? undefined : numberIn(known, settings, depth + 1);
  };
  const several = (): number[] => {
    const all = [sum()];
    while (take(',') !== undefined) all.push(sum());
    if (take(')', ']') === undefined) bad = true;
    return all;
  };
  const atom = (): number => {
    if (bad) return NaN;
    const sign = take('-', '+');
    if (sign !== undefined) return sign === '-' ? -atom() : atom();
    if (take('(', '[') !== undefined) {
      const all = several();
      if (all.length > 1) bad = true;
      return all[0] as number;
    }
    const token = peek();
    index += 1;
    if (token === undefined) bad = true;
    if (token?.kind === 'name' && take('(') !== undefined) {
      const all = several();
      if (token.text === 'min') return Math.min(...all);
      if (token.text === 'max') return Math.max(...all);
      if (all.length > 1) bad = true;
      if (token.text === 'int') return Math.trunc(all[0] as number);
      if (token.text === 'float') return all[0] as number;
      bad = true;
    }
    const found = token === undefined || bad ? undefined : inner(token);
    if (found === undefined) bad = true;
    return found ?? NaN;
  };
  const power = (): number => {
    const base = atom();
    return take('**') === undefined ? base : base ** power();
  };
  const product = (): number => {
    let result = power();
    for (let mark = take('*', '/', '//'); mark !== undefined; mark = take('*', '/', '//')) {
      const next = power();
      result = mark === '*' ? result * next : mark === '/' ? result / next : Math.floor(result / next);
    }
    return result;
  };
  const sum = (): number => {
    let result = product();
    for (let mark = take('+', '-'); mark !== undefined; mark = take('+', '-')) {
      result = mark === '+' ? result + product() : result - product();
    }
    return result;
  };
  if (value.length === 0 || value.length > 50) return undefined;
  const result = sum();
  return bad || index < value.length || !Number.isFinite(result) ? undefined : result;
}

/**
 * A value as it was written, to be quoted.
 *
 * @param value its pieces
 * @example wordsOf([{ kind: 'number', text: '1' }]) // '1'
 */
export const wordsOf = (value: Value) =>
  value
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ?([().,]) ?/g, '$1')
    .slice(0, 60);
