// Whether a config's length counts updates or epochs.
import { type ConfigNumber, productOf } from '../../frameworks/config-rule.ts';
import { counted } from '../number-words.ts';
import type { Applied } from './rule-for.ts';

/** A length, and what it counts. */
export interface Lengths {
  readonly named: ConfigNumber;
  readonly unit: 'update' | 'epoch';
  /** What is worth knowing about epochs; none where the config counts updates. */
  readonly notes: readonly string[];
}

/**
 * What a length counts: updates, also where it is given in epochs whose steps the config says and the rate rises with
 * every update; else epochs.
 *
 * @param applied the rule that found it
 * @param named the length as given
 * @example lengthsIn(pasted.applied, { name: 'warmup_iters', value: 5, words: '5' }).unit // 'update'
 */
export function lengthsIn({ rule, scope }: Applied, named: ConfigNumber): Lengths {
  const how = rule.epochs?.(scope);
  if (how === undefined) return { named, unit: 'update', notes: [] };
  const each = scope.number('updates_per_epoch', 'steps_per_epoch', 'iters_per_epoch', 'epoch_length');
  if (how === 'smooth' && each !== undefined) {
    const product = productOf(counted(named.value, 'epoch'), each.value);
    return { named: { ...named, value: named.value * each.value, product }, unit: 'update', notes: [] };
  }
  const length = `The warmup takes ${counted(named.value, 'epoch')}`;
  const notes =
    how === 'smooth'
      ? `${length}, and the rate rises with every update. To know it in updates, the steps per epoch are needed: add steps_per_epoch.`
      : `${length}, and the rate stands still within each. How many updates that is, the steps per epoch say.`;
  return { named, unit: 'epoch', notes: [notes] };
}
