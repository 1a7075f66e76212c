// Which framework's rule a config meets.
import type { ConfigRule, Scope } from '../../frameworks/config-rule.ts';
import type { Convention, Framework } from '../../frameworks/framework.ts';
import { findById } from '../../schedule/find.ts';
import type { Config } from './parts.ts';
import { scopeOf } from './scope.ts';

/** A rule that a config meets, and the record that it sets, by the names of the rule. */
export interface Applied {
  readonly rule: ConfigRule;
  readonly scope: Scope;
  readonly framework: Framework;
  readonly convention: Convention;
}

/** A record with the names that a rule has for its N and s. */
function calledBy({ length, start }: ConfigRule, convention: Convention): Convention {
  const lengthName = length ?? convention.lengthName;
  const startName = start ?? convention.startName;
  const usual = convention.defaults[convention.lengthName];
  const defaults = usual === undefined ? convention.defaults : { ...convention.defaults, [lengthName]: usual };
  return { ...convention, lengthName, defaults, ...(startName !== undefined && { startName }) };
}

/**
 * Of the rules that a config meets the one with the greatest precedence; undefined where it meets none.
 *
 * @param config taken apart
 * @param frameworks whose conventions are looked for
 * @example ruleFor(parts('LinearLR(optimizer, total_iters=5)'), frameworks)?.convention.id // 'linear-lr'
 */
export function ruleFor(config: Config, frameworks: readonly Framework[]): Applied | undefined {
  const all = frameworks.flatMap((framework) => framework.configs.map((rule) => ({ framework, rule })));
  for (const { framework, rule } of all.toSorted((a, b) => b.rule.precedence - a.rule.precedence)) {
    const call = rule.call && config.calls.find(({ name }) => rule.call?.test(name));
    if (rule.call !== undefined && call === undefined) continue;
    const scope = scopeOf(config, call, rule.places ?? []);
    if (!(rule.when?.(scope) ?? true)) continue;
    const convention = findById('convention', framework.conventions, rule.convention);
    return { rule, scope, framework, convention: calledBy(rule, convention) };
  }
  return undefined;
}
