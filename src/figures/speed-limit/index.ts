// The figure of the speed limit: which peak rates two weights survive after which warmups.
import * as Plot from '@observablehq/plot';
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { shippedFrom } from '../../training/results/shipped.ts';
import shipped from '../../training/results/speed-limit.json' with { type: 'json' };
import { cutPath } from '../kit/draw/cut-path.ts';
import { drawMap } from '../kit/draw/map.ts';
import { halo, ink } from '../kit/draw/theme.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Figure, Frame, Picture } from '../kit/figure.ts';
import {
  cells,
  cellWords,
  jobOf,
  lengths,
  limitAtOnce,
  rates,
  type Row,
  rowOf,
  rowsOf,
  rowSteps,
  runsPerCell,
  speedFinding,
  speedLimit,
  speedWords,
  survivorsOf,
} from './survivors.ts';

const label = { fill: ink.ember, fontWeight: 600, ...halo } as const;

/** What theory says without warmup, and the line along which rate and warmup steps keep one proportion. */
function lines(rows: readonly Row[], params: Params): Plot.Markish[] {
  const at = rowOf(limitAtOnce(params));
  const onMap = at > -0.5;
  const perStep = speedLimit(rows, params)?.perStep;
  const points = lengths.flatMap((length, x) =>
    perStep && perStep * length >= limitAtOnce(params) ? [{ x, y: rowOf(perStep * length) }] : [],
  );
  const path = cutPath(points, { x: [0, lengths.length], y: [-0.5, rates.length - 0.5] });
  const parts = [
    onMap
      ? [
          { x: -0.5, y: at },
          { x: 0.5, y: at },
        ]
      : [],
    path,
  ];
  // Left of the line no run survives, so that a name there covers nothing.
  const beside = path.at(-2) ?? path.at(-1);
  return [
    // On full cells and on empty ones a line is seen by its rim.
    parts.flatMap((part) => [
      Plot.line(part, { x: 'x', y: 'y', stroke: ink.paper, strokeWidth: 6 }),
      Plot.line(part, { x: 'x', y: 'y', stroke: ink.ember, strokeWidth: 2.5 }),
    ]),
    onMap ? Plot.text(['4/λ₀'], { ...label, x: 0.5, y: at, dx: 5, dy: -9, textAnchor: 'start' }) : null,
    beside && perStep
      ? Plot.text([`${format(perStep, 2)} · W`], { ...label, ...beside, dx: -14, dy: -12, textAnchor: 'end' })
      : null,
  ].flat();
}

/** The map: how many runs of each cell survive. */
function drawSpeedLimit(rows: readonly Row[], params: Params, frame: Frame): Picture {
  const mapped = cells.map(({ x, y, rate, length }) => {
    const survive = survivorsOf(rows, rate, length);
    if (survive === undefined) return { x, y };
    const some = survive > 0 && survive < runsPerCell;
    return { x, y, share: survive / runsPerCell, ...(some && { text: `${survive}` }) };
  });
  return drawMap(
    mapped,
    {
      columns: lengths.map((length) => format(length)),
      rows: rates.map((rate) => format(rate)),
      x: 'warmup steps W',
      y: isNarrow(frame)
        ? 'peak rate (logarithmic axis)'
        : `peak rate (logarithmic axis: each row ${rowSteps.map((each) => format(each, 2)).join(' to ')} times the one below)`,
      key: [`all ${runsPerCell} survive`, 'some', 'none'],
      selected: params.speedCell,
      cell: 20,
      marks: lines(rows, params),
    },
    frame,
  );
}

/** Which peak rates the model with two weights survives after which warmups. */
export const figure: Figure<Row> = {
  id: 'speed-limit',
  home: 'why/',
  title: 'Which rates survive after which warmups',
  question: 'How slow must a ramp be?',
  task: 'Start further out, where it is sharper. How many times as many warmup steps does the same rate need?',
  finding: (params, known) => speedFinding(rowsOf(params, known), params),
  parameters: ['uvStart', 'uvNoise'],
  silent: ['speedCell'],
  actions: [
    {
      id: 'take',
      label: 'Take this cell’s rate and warmup to the figure of the two weights',
      offered: () => true,
      change: ({ speedCell }) => ({ uvLr: cells[speedCell]!.rate, uvWarmup: cells[speedCell]!.length }),
    },
  ],
  runs: {
    of: ['uvStart', 'uvNoise'],
    jobs: (params) => cells.map((cell) => jobOf(params, cell)),
    shipped: shippedFrom(shipped),
    prompt: true,
  },
  cursor: 'speedCell',
  across: () => lengths.length,
  span: () => cells.length - 1,
  columns: [
    { key: 'warmup', label: 'warmup steps' },
    { key: 'rate', label: 'peak rate' },
    { key: 'survive', label: `runs that survive, of ${runsPerCell}` },
  ],
  data: rowsOf,
  describe: (params, known) => {
    const rows = rowsOf(params, known);
    return `${speedWords(rows, params)} ${cellWords(rows, params)}`;
  },
  read: (params, known) => cellWords(rowsOf(params, known), params),
  draw: drawSpeedLimit,
};
