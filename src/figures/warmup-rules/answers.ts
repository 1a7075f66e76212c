// What the rules of thumb answer, in words.
import { counted, format, percent } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { articleParameters } from '../../parameters/tables/article.ts';
import { inWords } from '../../schedule/words.ts';
import { counts, type Row, rowsOf, type Rule, rules, shares } from './rules.ts';

/** The first rate as a share of the peak: "1/32", or the peak itself. */
const startWords = (oneIn: number): string => (oneIn === 1 ? 'the peak itself' : `1/${format(oneIn)} of the peak`);

/** How a rule's answer reads: in full, or short for the place under its dot. */
export function answerWords(rule: Rule, params: Params, short = false): string {
  const steps = rule.steps(params);
  if (steps === 0) return '0, which is no ramp';
  const start = startWords(rule.oneIn(params));
  return `${format(steps)}, from ${short ? start.replace(' of the peak', '') : start}`;
}

/** How a rule that counts updates comes to its W. */
const countWords = (rule: Rule, params: Params): string =>
  rule.countsUpdates ? `${counted(rule.steps(params) + 1, 'update')}, so W = ` : '';

/** A row's steps: a share of a short run can be less than half a step, which is no ramp that anyone asked for. */
const stepsWords = ({ steps, recipe }: Row): string => (steps === 0 && recipe ? 'less than 1' : format(steps));

/** How the answers of the recipes on one line read under it: from the fewest steps to the most, with names where there is room. */
export function rangeWords(rows: readonly Row[], named: boolean): string {
  const [least, most] = [rows[0]!, rows.at(-1)!];
  const one = (row: Row) => (named ? `${stepsWords(row)} (${row.recipe})` : stepsWords(row));
  return least.steps === most.steps ? stepsWords(least) : `${one(least)} to ${one(most)}`;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const epochs = (count: number): string => `${format(count, 2)} ${count === 1 ? 'epoch' : 'epochs'}`;

const { max } = articleParameters.warmupSteps;

const tooLong = (steps: number, { totalSteps }: Params): string =>
  [
    steps > totalSteps && ', longer than your whole run',
    steps > max && `, more than the ${format(max)} that this page can use`,
  ]
    .filter(Boolean)
    .join('');

/** What every rule asks for, in a sentence or two. */
export function rulesWords(params: Params): string {
  const { totalSteps, stepsPerEpoch } = params;
  const asked = rules.map(
    (rule) =>
      `${capital(rule.name)}: ${countWords(rule, params)}${answerWords(rule, params)}${tooLong(rule.steps(params), params)}.`,
  );
  const [shared, same] = [shares, counts].map((line) => rowsOf(params).filter(({ rule }) => rule === line));
  const run = `Your run has ${counted(totalSteps, 'step')}, ${format(stepsPerEpoch)} to an epoch.`;
  return `${run} ${asked.join(' ')} With the shares of published recipes it would be ${rangeWords(shared!, true)}; with their numbers of steps, ${rangeWords(same!, true)}.`;
}

/** How the reader's own warmup compares. */
export function ownWords(params: Params): string {
  const { warmupSteps, totalSteps, stepsPerEpoch } = params;
  if (warmupSteps === 0) return 'W = 0 is no ramp.';
  const named = (compares: (steps: number) => boolean) =>
    inWords(rules.filter((rule) => compares(rule.steps(params))).map(({ name }) => name));
  const [longer, equal, shorter] = [
    named((steps) => warmupSteps > steps),
    named((steps) => warmupSteps === steps),
    named((steps) => warmupSteps < steps),
  ];
  const beside = [
    longer && `longer than ${longer}`,
    equal && `as long as ${equal}`,
    shorter && `shorter than ${shorter}`,
  ];
  const length =
    warmupSteps > totalSteps
      ? `longer than your whole run of ${counted(totalSteps, 'step')}`
      : `${percent(warmupSteps / totalSteps)} of your run and ${epochs(warmupSteps / stepsPerEpoch)}`;
  return `W = ${format(warmupSteps)} is ${length}; ${beside.filter(Boolean).join(', ')}.`;
}

/** The finding: how far the answers for one run lie apart, those of all five lines. */
export function rulesFinding(params: Params): string {
  const answers = rowsOf(params).toSorted((one, other) => one.steps - other.steps);
  const long = answers.filter(({ share }) => share > 1).length;
  const over =
    long === 0
      ? ''
      : `; ${format(long)} of the ${format(answers.length)} answers ${long === 1 ? 'is' : 'are'} longer than the run`;
  return `For one and the same run the answers go from ${rangeWords(answers, false)} steps${over}. They are habits that worked somewhere, not laws.`;
}
