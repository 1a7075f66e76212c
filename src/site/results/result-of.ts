// The number behind a `<Result>`.
import { findByName } from '../../schedule/find.ts';
import { countedArm } from './arms.ts';
import { findings } from './findings.ts';
import { statisticOf } from './statistic.ts';

/**
 * The text of a `<Result>`: a number of an arm (`steep-none.trained`) or a finding (`net-weights`).
 *
 * @throws RangeError if there is no such arm, statistic or finding, with the list
 * @example resultOf('steep-none.seeds') // '200'
 */
export function resultOf(name: string): string {
  const [arm, statistic] = name.split('.');
  if (statistic !== undefined) return statisticOf(countedArm(arm!), statistic);
  return findByName('finding', findings, name).text();
}
