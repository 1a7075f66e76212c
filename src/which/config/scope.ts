// The names and numbers of a config, as a rule asks for them.
import { type Scope, Unreadable } from '../../frameworks/config-rule.ts';
import { type Call, type Config, keyOf, type Value } from './parts.ts';
import { numberIn, wordsOf } from './value.ts';

/**
 * What a rule sees of a config.
 *
 * @param config taken apart
 * @param call the rule's call, where it has one
 * @param places the names of the call's arguments in order
 * @example scopeOf(parts('f(5)'), parts('f(5)').calls[0], ['steps']).number('steps')?.value // 5
 */
export function scopeOf(config: Config, call: Call | undefined, places: readonly string[]): Scope {
  const given = new Map(call?.named);
  call?.positional.forEach((value, index) => {
    const name = places[index];
    if (name !== undefined) given.set(keyOf(name), value);
  });
  const find = (names: readonly string[]): { name: string; value: Value } | undefined => {
    for (const each of [given, config.settings]) {
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
