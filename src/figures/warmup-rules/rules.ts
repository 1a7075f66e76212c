// The rules of thumb for the length of a warmup, and what each asks of the reader’s run.
import type { Params } from '../../parameters/index.ts';
import { scriptWarmup, warmupStepsInScript } from '../../schedule/index.ts';
import { recipes, shareOf, untunedSteps } from './recipes.ts';

/** A rule that turns a run into one warmup. */
export interface Rule {
  readonly id: string;
  /** Its name in the plot and its sentences. */
  readonly name: string;
  /** The warmup steps W that it asks for, a whole number ≥ 0. */
  readonly steps: (params: Params) => number;
  /** Whether its own count is that of the updates up to the first at the full rate, which is step W: one more than W. */
  readonly countsUpdates?: true;
  /** The first rate is the peak divided by this. */
  readonly oneIn: (params: Params) => number;
}

/** The rules that are formulas: for Adam, for large batches, and what torchvision's script does. */
export const rules: readonly Rule[] = [
  {
    id: 'adam',
    name: '2/(1 − β₂)',
    // Its multiplier at step t is (t + 1)/τ, which is 1 at step τ − 1.
    steps: ({ adamBeta2 }) => untunedSteps(adamBeta2) - 1,
    countsUpdates: true,
    oneIn: ({ adamBeta2 }) => untunedSteps(adamBeta2),
  },
  {
    id: 'epochs',
    name: '5 epochs',
    steps: ({ stepsPerEpoch }) => 5 * stepsPerEpoch,
    oneIn: ({ batchRatio }) => batchRatio,
  },
  {
    id: 'script',
    name: 'the script',
    steps: ({ stepsPerEpoch }) => warmupStepsInScript(scriptWarmup.steps, stepsPerEpoch),
    oneIn: () => 1 / scriptWarmup.startFactor,
  },
];

/** One dot of the plot: what a rule, or a recipe carried over to the reader's run, asks for. */
export interface Row {
  /** The line it is on. */
  rule: string;
  /** Whose warmup it is, on the lines of the recipes. */
  recipe: string;
  steps: number;
  /** Its share of the reader's run; above 1 where it is longer than that. */
  share: number;
  /** The first rate over the peak; empty where a recipe is carried over without it. */
  start: number | '';
}

/** The lines of the recipes: their shares taken of the reader's run, and their own counts of steps. */
export const [shares, counts] = ['recipes’ shares', 'recipes’ step counts'] as const;

/** Every dot, line by line, from few steps to many. */
export function rowsOf(params: Params): Row[] {
  const { totalSteps } = params;
  const row = (rule: string, recipe: string, steps: number, start: Row['start']): Row => ({
    rule,
    recipe,
    steps,
    share: steps / totalSteps,
    start,
  });
  const shared = recipes.flatMap((recipe) => {
    const share = shareOf(recipe);
    return share === undefined ? [] : [row(shares, recipe.name, Math.round(share * totalSteps), '')];
  });
  const counted = recipes.filter(({ unit }) => unit === 'steps');
  const upwards = (a: Row, b: Row) => a.steps - b.steps;
  return [
    ...rules.map(({ name, steps, oneIn }) => row(name, '', steps(params), 1 / oneIn(params))),
    ...shared.sort(upwards),
    ...counted.map(({ name, warmup }) => row(counts, name, warmup, '')).sort(upwards),
  ];
}
