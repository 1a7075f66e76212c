// What changes with the f(x) that a reader writes in the notebook.
import { defaults, type Params } from './index.ts';

/**
 * What another f(x) of the reader's own changes: where one is taken away, no run can follow it any more.
 *
 * @param own multipliers of the steps 0, 1, 2, …; none takes the reader's f(x) away
 * @example ownChange([], { ...defaults, own: [0, 1], netSchedule: 'own' }).netSchedule // 'linear'
 */
export const ownChange = (own: readonly number[], { own: before, netSchedule }: Params): Partial<Params> => ({
  own,
  // A link that asks for one where there never was one is refused instead, in words.
  ...(own.length === 0 && before.length > 0 && netSchedule === 'own' && { netSchedule: defaults.netSchedule }),
});
