import { type Call, type Config, keyOf, type Value } from './parts.ts';
import { numberIn, wordsOf } from './value.ts';
import { counted } from '../number-words.ts';

/** A refusal on its way out of a rule. */
export class Unreadable extends Error {}

/** A number of the config, and the name it was found by. */
export interface Named {
  readonly name: string;
  readonly value: number;
  readonly words: string;
  /** How it was computed, where it was: "0.01 × 500,000". */
  readonly product?: string;
}

/**
 * Numbers as a product that a reader sees.
 *
 * @param share the first, as it was written
 * @param whole the second
 * @example productOf('0.01', 500000) // '0.01 × 500,000'
 */
export const productOf = (share: string, whole: number) => `${share} × ${whole.toLocaleString('en-US')}`;

/** A config as one rule sees it: the arguments of its call first, then everything else. */
export interface Scope {
  /** The first of these names that is set, as a number; Unreadable where it is set to no number. */
  number(...names: readonly string[]): Named | undefined;
  /** The first of these names that is set, as it was written. */
  words(...names: readonly string[]): string | undefined;
  /** Whether a word occurs anywhere, as written. */
  has(word: RegExp): boolean;
}

/**
 * What a rule sees of a config.
 *
 * @param config taken apart
 * @param call the rule's call, where it has one
 * @param places the names of the call's arguments in order
 * @example scopeOf(parts('f(5)'), parts('f(5)').calls[0], ['steps']).number('steps')?.value // 5
 */
export function scopeOf(config: Config, call: Call | undefined, places: readonly string[]): Scope {
  const own = new Map(call?.named);
  call?.positional.forEach((value, index) => {
    const name = places[index];
    if (name !== undefined) own.set(keyOf(name), value);
  });
  const find = (names: readonly string[]): { name: string; value: Value } | undefined => {
    for (const each of [own, config.settings]) {
      for (const name of names) {
        const value = each.get(keyOf(name));
        if (value !== undefined && wordsOf(value) !== 'None' && wordsOf(value) !== 'null') return { name, value };
      }
    }
    return undefined;
  };
  return {
    number(...names) {
      const found = find(names);
      if (found === undefined) return undefined;
      const value = numberIn(found.value, config.settings);
      const words = wordsOf(found.value);
      if (value === undefined)
        throw new Unreadable(`"${found.name}" is "${words}". Write it as a number, as 1000, 5e-4 or 1/1000.`);
      return { name: found.name, value, words };
    },
    words: (...names) => {
      const found = find(names);
      return found && wordsOf(found.value);
    },
    has: (word) => [...config.words].some((each) => word.test(each)),
  };
}

/**
 * A share of a run in steps: the number given, times the run's length, which must be given too.
 *
 * @param scope where the run's length is looked for
 * @param share the number given, from 0 to 1
 * @param totals the names that the run's length may have
 * @param round what makes it whole
 * @param called what this framework calls a length in steps
 * @throws Unreadable where the run's length is not given
 * @example shareOf(scope, { name: 'warmup_ratio', value: 0.1, words: '0.1' }, ['max_steps'], Math.ceil, 'warmup_steps')
 */
export function shareOf(
  scope: Scope,
  share: Named,
  totals: readonly string[],
  round: (value: number) => number,
  called: string,
): Named {
  const total = scope.number(...totals);
  if (total === undefined || total.value <= 0) {
    throw new Unreadable(
      `"${share.name}" is ${share.words} of the run, and the config does not say how long that is. Add "${totals[0]}".`,
    );
  }
  return {
    name: called,
    value: round(share.value * total.value),
    words: `${share.words} of ${counted(total.value, 'step')}`,
    product: productOf(share.words, total.value),
  };
}
