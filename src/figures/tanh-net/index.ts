// The figure of the tanh net, to which a warmup of medium length does harm.
import * as Plot from '@observablehq/plot';
import { format } from '../../parameters/format.ts';
import type { TallyJob } from '../../training/job.ts';
import { shippedFrom } from '../../training/results/shipped.ts';
import shipped from '../../training/results/tanh-net.json' with { type: 'json' };
import { tanh } from '../../training/studies/tanh-net.ts';
import { plot } from '../kit/draw/plot.ts';
import { halo, ink, ring } from '../kit/draw/theme.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Figure } from '../kit/figure.ts';
import { outcomeColumns, type Outcomes, outcomesOf, runsIn } from '../kit/runs/outcomes.ts';
import type { Known } from '../kit/runs/runs.ts';

interface Row extends Outcomes {
  rate: number;
  warmup: number;
}

const lengths = [0, 10, 50, 100, 200];
const tenths = [5, 6, 7];

const jobs = new Map(tanh.map(({ id, job }) => [id, job]));
const jobOf = (tenth: number, length: number): TallyJob => jobs.get(`tanh-${tenth}-${length || 'none'}`)!;
const every = tenths.flatMap((tenth) => lengths.map((length) => ({ tenth, length, job: jobOf(tenth, length) })));

/** The length in the runs that is nearest to another. */
const nearestLength = (steps: number): number =>
  lengths.reduce((best, each) => (Math.abs(each - steps) < Math.abs(best - steps) ? each : best));

const rowsOf = (known: Known): Row[] =>
  every.flatMap(({ tenth, length, job }) => {
    const tally = known(job);
    return tally ? [{ rate: tenth / 10, warmup: length, ...outcomesOf(tally) }] : [];
  });

const share = (row: Row): number => (100 * row.trained) / runsIn(row);
const percent = (row: Row): string => `${format(share(row), 2)}%`;

/** The largest fall from no warmup to a medium one, with the rows it lies between. */
function deepest(rows: readonly Row[]): { from: Row; to: Row } | undefined {
  const falls = rows
    .filter(({ warmup }) => warmup > 0)
    .map((to) => ({ from: rows.find(({ rate, warmup }) => rate === to.rate && warmup === 0), to }))
    .filter((fall): fall is { from: Row; to: Row } => fall.from !== undefined);
  return falls.toSorted((a, b) => a.to.trained - a.from.trained - (b.to.trained - b.from.trained))[0];
}

const lengthWords = (length: number): string =>
  length === 0 ? 'without warmup' : `with ${format(length)} warmup steps`;

/** Each line in three of its points: without warmup, with the length that is worst, and with the longest. */
function summary(rows: readonly Row[]): string {
  if (rows.length < every.length) return '';
  const lines = tenths.map((tenth) => {
    const line = rows.filter(({ rate }) => rate === tenth / 10);
    const worst = line.toSorted((a, b) => a.trained - b.trained)[0]!;
    return `at a peak rate of ${format(tenth / 10)}, ${percent(line[0]!)}, ${percent(worst)} at ${format(worst.warmup)} steps, and ${percent(line.at(-1)!)}`;
  });
  return `From no warmup to ${format(lengths.at(-1)!)} steps of it the share that trains falls and rises: ${lines.join('; ')}. `;
}

/** The share of tanh nets that train by plain gradient descent, over the length of their warmup. */
export const figure: Figure<Row> = {
  id: 'tanh-net',
  home: 'when/',
  title: 'A tanh net and plain gradient descent, by warmup length',
  question: 'Can a warmup do harm?',
  task: 'Find the warmup length that is worst at each of the three peak rates. Is a longer one better again?',
  finding: (_, known) => {
    const fall = deepest(rowsOf(known));
    if (!fall) return 'The runs with and without warmup are still to come.';
    if (fall.to.trained >= fall.from.trained)
      return 'Not here: every warmup trains as many of these nets as none does, or more.';
    return `It can. At a peak rate of ${format(fall.to.rate)}, ${percent(fall.from)} of these nets train without warmup and ${percent(fall.to)} with ${format(fall.to.warmup)} steps of it.`;
  },
  parameters: [],
  silent: ['netTanhWarmup'],
  cursor: 'netTanhWarmup',
  stops: () => lengths,
  under: nearestLength,
  span: () => lengths.at(-1)!,
  runs: { of: [], jobs: () => every.map(({ job }) => job), shipped: shippedFrom(shipped) },
  columns: [{ key: 'rate', label: 'peak learning rate' }, { key: 'warmup', label: 'warmup steps' }, ...outcomeColumns],
  data: (_, known) => rowsOf(known),
  describe: (params, known) => `${summary(rowsOf(known))}${figure.read(params, known)}`,
  read: (params, known) => {
    const length = nearestLength(params.netTanhWarmup);
    const here = rowsOf(known).filter(({ warmup }) => warmup === length);
    if (here.length === 0) return `The runs ${lengthWords(length)} are not known yet.`;
    const parts = here.map((row) => `${format(row.trained)} of ${format(runsIn(row))} at ${format(row.rate)}`);
    return `${lengthWords(length).replace('w', 'W')}, ${parts.join(', ')} train.`;
  },
  draw: (rows, params, frame) => {
    const narrow = isNarrow(frame);
    const here = nearestLength(params.netTanhWarmup);
    const colours = [ink.cool, 'var(--warm)', ink.ember];
    const point = { x: 'warmup', y: share } as const;
    return plot(
      {
        height: narrow ? 270 : 310,
        x: { domain: [0, lengths.at(-1)!] },
        y: { domain: [0, 104] },
        axes: {
          x: `warmup steps (T = ${Number(every[0]!.job.settings.steps)})`,
          y: 'runs that train (%)',
          yTicks: [0, 25, 50, 75, 100],
        },
        marks: [
          Plot.ruleX([here], { stroke: ink.faint }),
          tenths.map((tenth, index) => {
            const line = rows.filter(({ rate }) => rate === tenth / 10);
            const stroke = colours[index]!;
            return [
              Plot.line(line, { ...point, stroke, strokeWidth: 2.5 }),
              Plot.dot(line, { ...point, fill: stroke, r: 3.5 }),
              // Over the second length, where the lines stand apart and fall to the right.
              Plot.text(line.slice(1, 2), {
                ...point,
                text: () => `peak rate ${format(tenth / 10)}`,
                dx: -12,
                dy: -13,
                textAnchor: 'start',
                fill: stroke,
                fontWeight: 600,
                ...halo,
              }),
            ];
          }),
          Plot.dot(
            rows.filter(({ warmup }) => warmup === here),
            { ...point, ...ring },
          ),
        ],
      },
      frame,
    );
  },
};
