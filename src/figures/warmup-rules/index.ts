// The figure of the rules of thumb: how long others would warm up the reader’s run.
import * as Plot from '@observablehq/plot';
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { articleParameters } from '../../parameters/tables/article.ts';
import { scriptWarmup } from '../../schedule/index.ts';
import { plot } from '../kit/draw/plot.ts';
import { axisWidth, decadeTicks, fontSize, halo, ink, letterWidth, widthOf } from '../kit/draw/theme.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Action, Figure, Frame } from '../kit/figure.ts';
import { answerWords, ownWords, rangeWords, rulesFinding, rulesWords } from './answers.ts';
import { counts, type Row, rowsOf, type Rule, rules, shares } from './rules.ts';

/** The least place on the step axis: a warmup of 0 steps stands there, left of 1. */
const left = 0.5;
const place = (steps: number): number => Math.max(steps, left);

const lines = [...rules.map(({ name }) => name), shares, counts];
const heightOf = (line: string): number => lines.length - 1 - lines.indexOf(line);
const [foot, head] = [-0.85, lines.length - 0.35];

/** Round words that the rule of the reader's W may cross: a halo so wide that it closes between the letters. */
const ground = { ...halo, strokeWidth: 10 } as const;

/** What stands over each line, in words that the reader's run fills in. */
const titles = ({ adamBeta2, stepsPerEpoch, batchRatio }: Params): string[] => [
  `Adam with β₂ = ${format(adamBeta2)}: 2/(1 − β₂) updates`,
  `${batchRatio === 1 ? 'the usual batch' : `batch ${format(batchRatio)} times as large`}: 5 epochs`,
  `torchvision’s script: min(${scriptWarmup.steps}, ${format(stepsPerEpoch)} − 1)`,
  'recipes: the same share of your run',
  'recipes: the same number of steps',
];

/** One line per rule over a logarithmic axis of steps, with a dot for each answer and a rule at the reader's own. */
function drawRules(rows: Row[], params: Params, frame: Frame): SVGSVGElement {
  const { totalSteps, warmupSteps } = params;
  const narrow = isNarrow(frame);
  const right = 3 * Math.max(totalSteps, warmupSteps, ...rows.map(({ steps }) => steps));
  // A label stands under its place, unless that would push it over an edge.
  const label = (text: string, steps: number, y: number, more: Plot.TextOptions) => {
    const room = frame.width - axisWidth([]) - 30;
    const at = (room * Math.log(place(steps) / left)) / Math.log(right / left);
    const half = widthOf(text, fontSize, letterWidth.numbers) / 2;
    const dx = Math.max(Math.min(at, room - half), half) - at;
    return Plot.text([text], { x: place(steps), y, dx: Math.round(dx), fontWeight: 600, ...ground, ...more });
  };
  const band = (line: string) => {
    const dots = rows.filter(({ rule }) => rule === line);
    const [least, most] = [place(dots[0]!.steps), place(dots.at(-1)!.steps)];
    return [
      Plot.ruleY([heightOf(line)], { x1: least, x2: most, stroke: ink.faint, strokeWidth: 2 }),
      label(rangeWords(dots, !narrow), Math.sqrt(least * most), heightOf(line), {
        dy: 15,
        fontWeight: 400,
        fill: ink.soft,
      }),
    ];
  };
  return plot(
    {
      height: narrow ? 360 : 370,
      x: { type: 'log', domain: [left, right] },
      y: { domain: [foot, head] },
      axes: {
        x: 'warmup steps (logarithmic axis)',
        y: '',
        yTicks: [],
        foot,
        // Numbers of nine digits would run into each other.
        ...(right >= 1e8 && { xTicks: decadeTicks(left, right, narrow ? 4 : 8) }),
      },
      marks: [
        Plot.rect([totalSteps], { x1: place, x2: right, y1: foot, y2: head, fill: ink.line, fillOpacity: 0.45 }),
        Plot.ruleX([warmupSteps], { x: place, y1: foot, y2: head, stroke: ink.ember, strokeWidth: 2 }),
        Plot.text(titles(params), {
          x: left,
          y: (_, index: number) => lines.length - 1 - index,
          dy: -14,
          textAnchor: 'start',
          fill: ink.soft,
          ...ground,
        }),
        Plot.ruleY(lines.map(heightOf), { stroke: ink.line }),
        [shares, counts].map(band),
        rules.map((rule) =>
          label(answerWords(rule, params, narrow), rule.steps(params), heightOf(rule.name), {
            dy: 16,
            fill: ink.strong,
          }),
        ),
        Plot.dot(rows, {
          x: ({ steps }: Row) => place(steps),
          y: ({ rule }: Row) => heightOf(rule),
          r: ({ recipe }: Row) => (recipe ? 3.5 : 6),
          fill: ({ recipe }: Row) => (recipe ? ink.faint : ink.strong),
        }),
        label(`your W: ${format(warmupSteps)}`, warmupSteps, head, { dy: -9, fill: ink.ember }),
        label(narrow ? 'run over' : 'your run is over', Math.sqrt(totalSteps * right), foot, {
          dy: -9,
          fontWeight: 400,
          fill: ink.soft,
          ...halo,
        }),
      ],
    },
    frame,
  );
}

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
  home: 'how-long/',
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
