// The reader’s own f(x) as a dashed line in the picture of the ramp.
import * as Plot from '@observablehq/plot';
import type { Params } from '../../parameters/index.ts';
import { marginsOf } from '../kit/draw/plot.ts';
import { fontSize, halo, ink } from '../kit/draw/theme.ts';
import { thinned } from '../kit/draw/thinned.ts';
import type { Frame } from '../kit/figure.ts';
import { besideLine, boxOf } from './beside-line.ts';
import type { Mine, Row } from './rates.ts';

/** A place on the reader's line. */
export interface Point {
  readonly step: number;
  readonly rate: number;
}

/** How many points are thinned at once. */
const pointsPerPart = 64;

/**
 * The reader's line as a picture of it needs it, pixel by pixel: of the steps that share a column of pixels the first, the
 * last, the lowest and the highest, and of those what a line through them needs.
 *
 * @param params their `own` is drawn up to step **end**, the last on the axis
 * @param width of the axis, in pixels
 * @param tolerance in the unit of the rates: less than can be seen
 */
export function ownPoints({ own, peakLr }: Params, end: number, width: number, tolerance: number): Point[] {
  const columns = new Map<number, { first: number; last: number; low: number; high: number }>();
  own.forEach((value, step) => {
    const column = Math.floor((step / end) * width);
    const seen = columns.get(column);
    if (!seen) columns.set(column, { first: step, last: step, low: step, high: step });
    else {
      seen.last = step;
      if (value < own[seen.low]!) seen.low = step;
      if (value > own[seen.high]!) seen.high = step;
    }
  });
  const kept = [...columns.values()].flatMap(({ first, last, low, high }) => [
    ...new Set([first, Math.min(low, high), Math.max(low, high), last]),
  ]);
  const points = kept.map((step) => ({ step, rate: peakLr * own[step]! }));
  // Part by part, as thinning a line that goes up and down at every step takes the square of its length.
  const parts = Array.from({ length: Math.ceil(points.length / pointsPerPart) }, (_, index) =>
    points.slice(index * pointsPerPart, (index + 1) * pointsPerPart),
  );
  return parts.flatMap((each) => thinned(each, ({ step, rate }) => [step, rate], tolerance));
}

/** The greatest f(x) of the reader's own; 0 without one. */
export const ownTop = ({ own }: Params): number => own.reduce((most, each) => Math.max(most, each), 0);

/** Words that are there already, where Plot puts them. */
interface Label {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly dx?: number;
  readonly dy: number;
  readonly textAnchor: 'start' | 'end';
  readonly fontSize?: number;
}

/** The picture that the reader's line is drawn into. */
interface Surroundings {
  readonly frame: Frame;
  readonly height: number;
  /** The rates at the step that the reader scrubs. */
  readonly here: Row;
  /** The last step on the x axis. */
  readonly end: number;
  /** The last rate on the y axis. */
  readonly greatest: number;
  readonly yTicks: readonly number[];
  readonly labels: readonly Label[];
  /** The name of the line. */
  readonly name: Mine;
}

/** Points along a line, about as far from one another as its length allows with a few hundred of them. */
function along(points: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const pieces = points.slice(1).map(([x2, y2], index) => {
    const [x, y] = points[index]!;
    return { x, y, dx: x2 - x, dy: y2 - y, length: Math.hypot(x2 - x, y2 - y) };
  });
  const apart = Math.max(6, pieces.reduce((sum, { length }) => sum + length, 0) / 400);
  const between = pieces.flatMap(({ x, y, dx, dy, length }) =>
    Array.from(
      { length: Math.floor(length / apart) },
      (_, index) => [x + (dx * index * apart) / length, y + (dy * index * apart) / length] as const,
    ),
  );
  return between.length > 0 ? between : points.slice(0, 1);
}

/** The reader's own f(x) times the peak rate: a dashed line in ink with its name beside it; nothing without one. */
export function ownMarks(rows: readonly Row[], params: Params, around: Surroundings): Plot.Markish[] {
  if (params.own.length === 0) return [];
  const { frame, height, here, end, greatest, yTicks, labels, name } = around;
  const { marginLeft: left, marginTop: head, marginRight, marginBottom } = marginsOf(yTicks);
  const [right, foot] = [frame.width - marginRight, height - marginBottom];
  const xOf = (step: number) => left + ((right - left) * step) / end;
  const yOf = (rate: number) => foot - ((foot - head) * rate) / greatest;
  const points = ownPoints(params, end, right - left, greatest / 1000);
  const mine = along(points.map(({ step, rate }) => [xOf(step), yOf(rate)]));
  const core = along(rows.map(({ step, rate }) => [xOf(step), yOf(rate)]));
  const rule = along([
    [xOf(here.step), foot],
    [xOf(here.step), yOf(here.rate)],
  ]);
  const taken = labels.map((label) =>
    boxOf(label.words, [xOf(label.x) + (label.dx ?? 0), yOf(label.y) + label.dy], label.textAnchor, label.fontSize),
  );
  const spot = besideLine(name, fewOf(mine), {
    taken,
    lines: [...mine, ...core, ...rule],
    frame: { left, right: frame.width, top: head - 14, bottom: foot - 2 },
  });
  const ownHere = typeof here.ownRate === 'number' ? [{ step: here.step, rate: here.ownRate }] : [];
  // A line needs two points; one that goes up and down from pixel to pixel must not be all ink.
  const dots = [...ownHere, ...(points.length === 1 ? points : [])];
  const crowded = points.length > (right - left) / 4;
  const stroke = crowded ? { strokeWidth: 0.6 } : { strokeWidth: 2, strokeDasharray: '7 4' };
  return [
    Plot.line(points, { x: 'step', y: 'rate', stroke: ink.strong, ...stroke }),
    dots.length > 0 ? Plot.dot(dots, { x: 'step', y: 'rate', r: 3.5, fill: ink.strong }) : null,
    // In pixels of the picture, as it was placed.
    Plot.text([name], {
      frameAnchor: 'top-left',
      dx: spot.x - left,
      dy: spot.y - head,
      textAnchor: spot.textAnchor,
      lineAnchor: 'middle',
      fill: ink.strong,
      fontWeight: 600,
      fontStyle: 'italic',
      fontSize,
      ...halo,
    }),
  ];
}

/** About 40 of them, evenly chosen: as many places are tried. */
function fewOf<Each>(all: readonly Each[]): Each[] {
  const stride = Math.max(Math.ceil(all.length / 40), 1);
  return all.filter((_, index) => index % stride === 0);
}
