import * as Plot from '@observablehq/plot';
import { cutPath } from '../kit/draw/cut-path.ts';
import type { Frame, Picture } from '../kit/figure.ts';
import { format } from '../../parameters/format.ts';
import { ink } from '../kit/draw/theme.ts';
import { drawMap } from '../kit/draw/map.ts';
import type { Params } from '../../parameters/index.ts';
import { cells, lengths, limitAtOnce, rates, type Row, rowOf, runsPerCell, speedLimit, survivorsOf } from './cells.ts';
import { isNarrow } from '../kit/draw/widths.ts';

const label = { fill: ink.ember, fontWeight: 600, stroke: ink.paper, strokeWidth: 4 } as const;

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
export function drawSpeedLimit(rows: readonly Row[], params: Params, frame: Frame): Picture {
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
        : 'peak rate (logarithmic axis: each row about 1.4 times the one below)',
      key: [`all ${runsPerCell} survive`, 'some', 'none'],
      selected: params.speedCell,
      cell: 20,
      marks: lines(rows, params),
    },
    frame,
  );
}
