// What may be said of an arm: counts, medians, settings.
import { format } from '../../parameters/format.ts';
import { endings, outcomesOf, runsIn } from '../../figures/kit/runs/outcomes.ts';
import { unknownName } from '../../schedule/find.ts';
import type { Plan } from '../../training/plan.ts';
import type { Counted } from './arms.ts';

/** A loss to two digits; null, that of a run that diverged, is infinite. */
const lossText = (loss: number | null): string => (loss === null ? '∞' : format(loss, 2));

const shareText = (share: number | null): string => `${format(100 * (share ?? 0), 3)}%`;

/** The steps of the linear warmup that a plan begins with, 0 if it begins with none. */
const warmupSteps = ([first]: Plan): number => (first?.kind === 'linear-warmup' ? Number(first.params.warmupSteps) : 0);

type Statistic = (counted: Counted) => string;

/** What may be said of every arm, by name. */
const statistics: Readonly<Record<string, Statistic>> = {
  ...Object.fromEntries(
    endings.map(({ verdict }): [string, Statistic] => [verdict, ({ tally }) => format(outcomesOf(tally)[verdict])]),
  ),
  seeds: ({ tally }) => format(runsIn(outcomesOf(tally))),
  median: ({ tally }) => lossText(tally.median),
  warmup: ({ config }) => format(warmupSteps(config.plan as Plan)),
};

/** The further measures of an arm's experiment, by name. */
const measuresOf = ({ tally }: Counted): string[] => Object.keys(tally.more ?? {});

/**
 * One number of an arm as text: how many runs ended in one way (`trained`, `untrained`, `dead`, `diverged`), how many `seeds` there are,
 * the `median` of the last losses, that of a further measure of its experiment (`accuracy`), the steps of its `warmup`, or a
 * setting (`rate`, `steps`).
 *
 * @throws RangeError for any other **name**, with the list
 * @example statisticOf(countedArm('steep-none'), 'trained') // '33'
 */
export function statisticOf(counted: Counted, name: string): string {
  const statistic = statistics[name];
  if (statistic) return statistic(counted);
  const { tally, config, arm } = counted;
  const measures = measuresOf(counted);
  if (measures.includes(name)) return (name === 'accuracy' ? shareText : lossText)(tally.more![name]!);
  const setting = config[name];
  if (typeof setting === 'number') return format(setting);
  const settings = Object.keys(config).filter((each) => typeof config[each] === 'number');
  const names = [...Object.keys(statistics), ...measures, ...settings];
  throw unknownName(`statistic of ${arm.id}`, names, name);
}

/**
 * All that became of an arm's runs.
 *
 * @example outcomeOf(countedArm('steep-none')) // '33 trained, 2 not trained, 63 dead, 102 diverged; median loss ∞'
 */
export function outcomeOf(counted: Counted): string {
  const ends = endings.map(({ verdict, words }) => `${statisticOf(counted, verdict)} ${words}`);
  const medians = [['median', 'loss'], ...measuresOf(counted).map((name) => [name, name])];
  return `${ends.join(', ')}; ${medians.map(([name, words]) => `median ${words} ${statisticOf(counted, name!)}`).join(', ')}`;
}
