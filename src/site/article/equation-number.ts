import { equations } from '../../schedule/index.ts';

/**
 * The number of an equation in the article, from 1.
 *
 * @throws RangeError if no equation has the id
 * @example numberOf('eq-rate') // 1
 */
export function numberOf(id: string): number {
  const index = equations.findIndex((equation) => equation.id === id);
  if (index < 0)
    throw new RangeError(`equation must be one of ${equations.map((each) => each.id).join(', ')}, not ${id}`);
  return index + 1;
}
