// The figure of the map: how many runs of the tiny net train, by peak rate and warmup length.
import * as Plot from '@observablehq/plot';
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import type { TallyJob } from '../../training/job.ts';
import { warmup } from '../../training/plan.ts';
import shipped from '../../training/results/sensitivity.json' with { type: 'json' };
import { shippedFrom } from '../../training/results/shipped.ts';
import { drawMap } from '../kit/draw/map.ts';
import { ink } from '../kit/draw/theme.ts';
import type { Figure, Frame } from '../kit/figure.ts';
import {
  medianOf,
  medianWords,
  outcomeColumns,
  type Outcomes,
  outcomesOf,
  outcomeWords,
} from '../kit/runs/outcomes.ts';
import type { Known } from '../kit/runs/runs.ts';
import { type Cell, cellAt, cells, cellWords, lengths, netNames, rates, settingsOf } from '../tiny-net/grid.ts';
import { steps } from '../tiny-net/pair.ts';

interface Row extends Outcomes {
  rate: number;
  warmup: number;
  median: number | string;
}

const seeds = [1, 10] as const;

/** How many runs a cell has, and how many of them have to train for its rate to count as usable. */
const runs = seeds[1] - seeds[0] + 1;
const enough = Math.ceil(0.8 * runs);

const jobOf = (params: Params, { rate, warmupSteps }: Cell): TallyJob => ({
  kind: 'tally',
  experiment: 'net',
  settings: { ...settingsOf(params), rate, plan: warmup(warmupSteps) },
  seeds,
});

const rowsOf = (params: Params, known: Known): Row[] =>
  cells.flatMap((cell) => {
    const tally = known(jobOf(params, cell));
    return tally ? [{ rate: cell.rate, warmup: cell.warmupSteps, ...outcomesOf(tally), median: medianOf(tally) }] : [];
  });

/** The largest rate of the map at which enough runs train with a warmup of some length. */
const usable = (rows: readonly Row[], length: number): number | undefined =>
  rows.findLast(({ warmup: each, trained }) => each === length && trained >= enough)?.rate;

const longest = lengths.at(-1)!;

/** The start, which makes more of a difference than it looks. */
function startWords({ netGain }: Params): string {
  if (netGain === 1) return 'The hidden weights have their ordinary scale, He’s.';
  const sharp = netGain > 1 ? ', a deliberately sharp start' : '';
  return `The hidden weights are ${format(netGain)} times He’s ordinary ones${sharp}.`;
}

function summary(params: Params, known: Known): string {
  const rows = rowsOf(params, known);
  if (rows.length === 0) return 'These settings have not been run yet: run them to fill the map.';
  if (rows.length < cells.length) return `${format(rows.length)} of ${format(cells.length)} cells are filled.`;
  const [without, warm] = [0, longest].map((length) => usable(rows, length));
  const reached = (rate: number | undefined) => (rate === undefined ? 'none of these rates' : format(rate));
  return `The largest rate at which ${enough} of ${runs} runs train is ${reached(without)} without warmup and ${reached(warm)} with ${format(longest)} steps of it.`;
}

function found(params: Params, known: Known): string {
  const rows = rowsOf(params, known);
  if (rows.length < cells.length) return `Each cell counts how many of ${runs} runs train.`;
  const [without = 0, warm = 0] = [0, longest].map((length) => usable(rows, length));
  if (warm === without) return 'With these settings the longest warmup makes no larger peak rate usable.';
  if (warm < without) return 'With these settings the longest warmup makes fewer peak rates usable.';
  if (without === 0) return 'Only a warmup makes any of these peak rates usable.';
  return `On this grid, ${enough} of ${runs} runs or more train at a peak rate ${format(warm / without, 2)} times as large with ${format(longest)} warmup steps as without.`;
}

// What became of most runs that did not train, where it was one thing more than the other.
const markOf = ({ dead, diverged }: Row): string => (diverged > dead ? '×' : dead > diverged ? '–' : '');

function draw(rows: readonly Row[], params: Params, frame: Frame) {
  const placed = rows.map((row) => ({
    x: lengths.indexOf(row.warmup),
    y: rates.indexOf(row.rate),
    share: row.trained / runs,
    text: String(row.trained),
    mark: markOf(row),
  }));
  const options = {
    columns: lengths.map((length) => format(length)),
    rows: rates.map((rate) => format(rate)),
    x: `warmup steps (T = ${steps})`,
    y: 'peak rate',
    key: [`all ${runs} trained`, 'some', 'none'] as const,
    selected: params.netCell,
    cell: 24,
    marks: [
      Plot.text(placed, { x: 'x', y: 'y', text: 'mark', dx: 13, fill: ink.soft }),
      Plot.text(['most of the rest: × diverged, – died'], { frameAnchor: 'top-right', dy: -22, fill: ink.soft }),
    ],
  };
  return drawMap(placed, options, frame);
}

/** Peak rate times warmup length: how many runs of the tiny net train. */
export const figure: Figure<Row> = {
  id: 'sensitivity',
  home: 'why/',
  title: 'Which peak rates a tiny net stands, by warmup length',
  question: 'How large may the peak rate be, if it is reached slowly?',
  task: `Find the shortest warmup with which all ${runs} runs train at a peak rate of 0.1. Then give the net ordinary weights, scale 1, and run the map again.`,
  finding: found,
  parameters: netNames,
  silent: ['netCell'],
  cursor: 'netCell',
  across: () => lengths.length,
  span: () => cells.length - 1,
  runs: {
    of: netNames,
    jobs: (params) => cells.map((cell) => jobOf(params, cell)),
    shipped: shippedFrom(shipped),
  },
  columns: [
    { key: 'rate', label: 'peak learning rate' },
    { key: 'warmup', label: 'warmup steps' },
    { key: 'trained', label: `trained, of ${runs}` },
    ...outcomeColumns.slice(1),
    { key: 'median', label: 'median last loss' },
  ],
  data: rowsOf,
  describe: (params, known) => `${startWords(params)} ${summary(params, known)} ${figure.read(params, known)}`,
  read: (params, known) => {
    const cell = cellAt(params.netCell);
    const tally = known(jobOf(params, cell));
    const place = cellWords(params.netCell).replace('p', 'P');
    if (!tally) return `${place}: not run yet.`;
    return `${place}: ${outcomeWords(outcomesOf(tally))}; ${medianWords(tally)}.`;
  },
  draw,
};
