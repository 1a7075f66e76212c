import type { Action, Figure } from '../kit/figure.ts';
import { articleParameters } from '../../parameters/tables/article.ts';
import type { Params } from '../../parameters/index.ts';
import { drawRules } from './draw.ts';
import { type Row, type Rule, rowsOf, rules } from './rows.ts';
import { ownWords, rulesFinding, rulesWords } from './words.ts';

const { max } = articleParameters.warmupSteps;

const takes = (rule: Rule) => (params: Params) => ({
  warmupSteps: rule.steps(params),
  startFactor: 1 / rule.oneIn(params),
});

const action = (rule: Rule): Action => ({
  id: `use-${rule.id}`,
  label: `Use “${rule.name}” on this page`,
  offered: (params) => {
    const { warmupSteps, startFactor } = takes(rule)(params);
    return warmupSteps <= max && (params.warmupSteps !== warmupSteps || params.startFactor !== startFactor);
  },
  change: takes(rule),
});

const round = [1, 10, 100, 1000, 10_000].flatMap((decade) => [decade, 2 * decade, 5 * decade]);

/** What the rules of thumb and the published recipes ask of the reader's run, beside the reader's own warmup. */
export const figure = {
  id: 'warmup-rules',
  title: 'What the rules ask of your run',
  question: 'How long would others warm up your run?',
  task: 'Set total steps and steps per epoch to those of your run. Which rules ask for more steps than it has?',
  finding: rulesFinding,
  parameters: ['totalSteps', 'stepsPerEpoch', 'adamBeta2', 'batchRatio', 'warmupSteps'],
  silent: ['startFactor'],
  actions: rules.map(action),
  cursor: 'warmupSteps',
  // The axis shows 0 left of 1, and goes on where no warmup of this page does.
  under: (x) => (x < 0.75 ? 0 : Math.min(Math.round(x), max)),
  stops: (params) =>
    [...new Set([0, ...round, max, ...rules.map(({ steps }) => steps(params))])]
      .filter((steps) => steps <= max)
      .sort((a, b) => a - b),
  span: () => max,
  columns: [
    { key: 'rule', label: 'rule' },
    { key: 'recipe', label: 'recipe' },
    { key: 'steps', label: 'warmup steps' },
    { key: 'share', label: 'share of your run' },
    { key: 'start', label: 'first rate over the peak' },
  ],
  data: rowsOf,
  describe: (params) => `${rulesWords(params)} ${ownWords(params)}`,
  read: ownWords,
  draw: drawRules,
} satisfies Figure<Row>;
