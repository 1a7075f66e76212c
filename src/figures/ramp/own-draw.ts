import * as Plot from '@observablehq/plot';
import type { Frame } from '../kit/figure.ts';
import { marginsOf } from '../kit/draw/plot.ts';
import { fontSize, ink } from '../kit/draw/theme.ts';
import type { Params } from '../../parameters/index.ts';
import { besideLine, boxOf } from './label.ts';
import { ownPoints } from './own.ts';
import { at, type Mine, type Row } from './rows.ts';

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
interface Place {
  readonly frame: Frame;
  readonly height: number;
  /** The last step on the x axis. */
  readonly end: number;
  /** The last rate on the y axis. */
  readonly most: number;
  readonly yTicks: readonly number[];
  readonly labels: readonly Label[];
  /** The name of the line. */
  readonly mine: Mine;
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
export function ownMarks(rows: readonly Row[], params: Params, place: Place): Plot.Markish[] {
  if (params.own.length === 0) return [];
  const { frame, height, end, most, yTicks, labels, mine: words } = place;
  const { marginLeft: left, marginTop: head, marginRight, marginBottom } = marginsOf(yTicks);
  const [right, foot] = [frame.width - marginRight, height - marginBottom];
  const xOf = (step: number) => left + ((right - left) * step) / end;
  const yOf = (rate: number) => foot - ((foot - head) * rate) / most;
  const points = ownPoints(params, end, right - left, most / 1000);
  const mine = along(points.map(({ step, rate }) => [xOf(step), yOf(rate)]));
  const core = along(rows.map(({ step, rate }) => [xOf(step), yOf(rate)]));
  const rule = along([
    [xOf(params.step), foot],
    [xOf(params.step), yOf(at(params, params.step).rate)],
  ]);
  const taken = labels.map((label) =>
    boxOf(label.words, [xOf(label.x) + (label.dx ?? 0), yOf(label.y) + label.dy], label.textAnchor, label.fontSize),
  );
  const spot = besideLine(words, thinly(mine), {
    taken,
    lines: [...mine, ...core, ...rule],
    frame: { left, right: frame.width, top: head - 14, bottom: foot - 2 },
  });
  const here = rows.find(({ step, own }) => step === params.step && typeof own === 'number');
  // A line needs two points; one that goes up and down from pixel to pixel must not be all ink.
  const dots = [...(here ? [{ step: here.step, rate: here.ownRate }] : []), ...(points.length === 1 ? points : [])];
  const crowded = points.length > (right - left) / 4;
  const stroke = crowded ? { strokeWidth: 0.6 } : { strokeWidth: 2, strokeDasharray: '7 4' };
  return [
    Plot.line(points, { x: 'step', y: 'rate', stroke: ink.strong, ...stroke }),
    dots.length > 0 ? Plot.dot(dots, { x: 'step', y: 'rate', r: 3.5, fill: ink.strong }) : null,
    // In pixels of the picture, as it was placed.
    Plot.text([words], {
      ...{ frameAnchor: 'top-left', dx: spot.x - left, dy: spot.y - head, textAnchor: spot.textAnchor },
      ...{ lineAnchor: 'middle', fill: ink.strong, fontWeight: 600, fontStyle: 'italic', fontSize },
      ...{ stroke: ink.paper, strokeWidth: 4 },
    }),
  ];
}

/** Every so many of them, so that no more than about 40 are tried. */
function thinly<Each>(all: readonly Each[]): Each[] {
  const stride = Math.max(Math.ceil(all.length / 40), 1);
  return all.filter((_, index) => index % stride === 0);
}
