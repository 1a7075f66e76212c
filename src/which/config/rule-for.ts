import type { Convention, Framework } from '../../frameworks/framework.ts';
import type { Config } from './parts.ts';
import type { Rule } from './rule.ts';
import { type Scope, scopeOf } from './scope.ts';
import { callRules } from './rules-calls.ts';
import { fileRules } from './rules-files.ts';
import { transformersRules } from './rules-transformers.ts';

/** A rule that a config meets, and the record that it sets, by the names of the rule. */
export interface Applied {
  readonly rule: Rule;
  readonly scope: Scope;
  readonly framework: Framework;
  readonly convention: Convention;
}

/** A record with the names that a rule has for its N and s. */
function calledBy({ length, start }: Rule, convention: Convention): Convention {
  const lengthName = length ?? convention.lengthName;
  const startName = start ?? convention.startName;
  const usual = convention.defaults[convention.lengthName];
  const defaults = usual === undefined ? convention.defaults : { ...convention.defaults, [lengthName]: usual };
  return { ...convention, lengthName, defaults, ...(startName !== undefined && { startName }) };
}

/**
 * The first rule that a config meets; undefined where it meets none.
 *
 * @param config taken apart
 * @param frameworks whose conventions are looked for
 */
export function ruleFor(config: Config, frameworks: readonly Framework[]): Applied | undefined {
  for (const rule of [...callRules, ...transformersRules, ...fileRules]) {
    const framework = frameworks.find(({ id }) => id === rule.framework);
    const convention = framework?.conventions.find(({ id }) => id === rule.convention);
    if (framework === undefined || convention === undefined) continue;
    const call = rule.call && config.calls.find(({ name }) => rule.call?.test(name));
    if (rule.call !== undefined && call === undefined) continue;
    const scope = scopeOf(config, call, rule.places ?? []);
    if (rule.when?.(scope) ?? true) return { rule, scope, framework, convention: calledBy(rule, convention) };
  }
  return undefined;
}
