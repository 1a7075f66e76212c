// A config taken apart: its calls, what it sets, its words.
import { type Token, tokens } from './tokens.ts';

/** What stands behind a name: the pieces of one value. */
export type Value = readonly Token[];

/** A call, with its arguments by place and by name. */
export interface Call {
  /** The last part of its name: "LinearLR". */
  readonly name: string;
  readonly positional: readonly Value[];
  readonly named: ReadonlyMap<string, Value>;
}

/** A config taken apart. */
export interface Config {
  readonly calls: readonly Call[];
  /** Every value that is given to a name anywhere, by the name in small letters without its prefix. */
  readonly settings: ReadonlyMap<string, Value>;
  /** Every name, flag and quoted text as written, without prefixes. */
  readonly words: ReadonlySet<string>;
}

/** More pieces than any number is written with. */
const mostTokens = 60;

const last = (name: string) => name.slice(name.lastIndexOf('.') + 1);

/**
 * A name as settings are kept by: "SOLVER.WARMUP_ITERS" and "--warmup-iters" are both "warmup_iters".
 *
 * @param name as written
 * @example keyOf('--lr-warmup-iters') // 'lr_warmup_iters'
 */
export const keyOf = (name: string) => last(name).replace(/^-+/, '').replaceAll('-', '_').toLowerCase();

const opens = ({ kind, text }: Token) => kind === 'mark' && '([{'.includes(text);
const closes = ({ kind, text }: Token) => kind === 'mark' && ')]}'.includes(text);
const is = (token: Token | undefined, ...marks: string[]) => token?.kind === 'mark' && marks.includes(token.text);

/** The pieces of a value from an index on, up to the comma, line or bracket that ends it. */
function valueAt(all: readonly Token[], from: number, inside: boolean): Value {
  let depth = 0;
  for (let index = from; index < all.length && index < from + mostTokens; index++) {
    const token = all[index] as Token;
    const ends = is(token, ',', ';') || closes(token) || (token.kind === 'line' && !inside) || token.kind === 'flag';
    if (depth === 0 && ends) return all.slice(from, index).filter(({ kind }) => kind !== 'line');
    if (opens(token)) depth += 1;
    if (closes(token)) depth -= 1;
  }
  return all.slice(from, from + mostTokens).filter(({ kind }) => kind !== 'line');
}

function callAt(all: readonly Token[], from: number): Call {
  const positional: Value[] = [];
  const named = new Map<string, Value>();
  let index = from + 2;
  for (let more = true; more && index < all.length;) {
    while (all[index]?.kind === 'line') index += 1;
    const keyword = all[index]?.kind === 'name' && is(all[index + 1], '=');
    const start = keyword ? index + 2 : index;
    let [end, depth] = [start, 0];
    for (; end < all.length && end < start + 10 * mostTokens; end++) {
      const token = all[end] as Token;
      if (depth === 0 && (is(token, ',') || closes(token))) break;
      if (opens(token)) depth += 1;
      if (closes(token)) depth -= 1;
    }
    const value = all.slice(start, end).filter(({ kind }) => kind !== 'line');
    if (keyword) named.set(keyOf(all[index]?.text ?? ''), value);
    else if (value.length > 0) positional.push(value);
    more = is(all[end], ',');
    index = end + 1;
  }
  // MMEngine writes a call as a dict: dict(type='LinearLR', …).
  const type = named.get('type')?.[0];
  return { name: last(type?.kind === 'text' ? type.text : (all[from]?.text ?? '')), positional, named };
}

/**
 * Takes a config apart.
 *
 * @param text with plain line ends
 * @example parts('LinearLR(optimizer, total_iters=5)').calls[0]?.name // 'LinearLR'
 */
export function parts(text: string): Config {
  const all = tokens(text);
  const calls: Call[] = [];
  const settings = new Map<string, Value>();
  const words = new Set<string>();
  let depth = 0;
  for (const [index, token] of all.entries()) {
    if (opens(token)) depth += 1;
    if (closes(token)) depth = Math.max(0, depth - 1);
    if (token.kind === 'mark' || token.kind === 'number' || token.kind === 'line') continue;
    words.add(last(token.text));
    const next = all[index + 1];
    if (token.kind === 'name' && is(next, '(')) calls.push(callAt(all, index));
    const given = is(next, '=', ':');
    if (!given && token.kind !== 'flag') continue;
    const value = valueAt(all, index + (given ? 2 : 1), depth > 0);
    const key = keyOf(token.text);
    if (value.length > 0 && !settings.has(key)) settings.set(key, value);
  }
  return { calls, settings, words };
}
