import { defaults, type Params } from './parameters.ts';

/**
 * What another f(x) of the reader's own changes: without one, no run can follow it.
 *
 * @param own multipliers of the steps 0, 1, 2, …; none takes the reader's f(x) away
 */
export const ownChange = (own: readonly number[], { netSchedule }: Params): Partial<Params> => ({
  own,
  ...(own.length === 0 && netSchedule === 'own' && { netSchedule: defaults.netSchedule }),
});
