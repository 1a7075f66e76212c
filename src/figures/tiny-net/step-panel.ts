// A panel over the steps of both runs of the tiny net, each named at its end.
import * as Plot from '@observablehq/plot';
import { format } from '../../parameters/format.ts';
import type { Verdict } from '../../training/experiment.ts';
import { plot } from '../kit/draw/plot.ts';
import { axisWidth, decadeTicks, fontSize, halo, ink, letterWidth, widthOf } from '../kit/draw/theme.ts';
import type { Frame } from '../kit/figure.ts';
import { endings } from '../kit/runs/outcomes.ts';
import type { Row } from './logged.ts';
import { type Name, steps } from './pair.ts';

/** Both runs, the one that is drawn on top last. */
export const names = ['without', 'with'] as const satisfies readonly Name[];

const colour = { without: ink.cool, with: ink.ember } as const;

/** How each is drawn: dashed or solid, so that colour is not all that tells them apart. */
export const line = (run: Name) => ({
  stroke: colour[run],
  strokeDasharray: run === 'with' ? 'none' : '5 3',
  strokeWidth: run === 'with' ? 3 : 2.5,
});

const boldHalo = { ...halo, fontWeight: 600 } as const;

/** How a run ended, in a word or two. */
export const endWords = (verdict: Verdict): string => endings.find((each) => each.verdict === verdict)!.words;

/** An axis around some values, kept where a reader can compare, with room for labels. */
export function domainOf(values: readonly number[], [least, greatest]: readonly [number, number]): [number, number] {
  const inside = values.filter((value) => value > 0).map((value) => Math.min(Math.max(value, least), greatest));
  if (inside.length === 0) return [0.1, 10];
  const [low, high] = [Math.log10(Math.min(...inside)), Math.log10(Math.max(...inside))];
  const room = 0.15 * Math.max(high - low, 1);
  return [10 ** (low - 1.5 * room), 10 ** (high + room)];
}

/** A value moved to the nearer end of an axis that it is beyond. */
export const within = ([low, high]: readonly [number, number], value: number): number =>
  Math.min(Math.max(value, low), high);

/** How many pixels a label may be wide beside a step, and how wide it is. */
type Room = (step: number, words: string) => { readonly room: number; readonly width: number };

/** Names the runs at their last dots: beside one that ends early; else of two the upper above its dot, the lower below. */
function endLabels(ends: readonly { row: Row; y: number }[], text: (row: Row) => string, roomOf: Room) {
  const downwards = ends.toSorted((a, b) => b.y - a.y);
  const [late, early] = [true, false].map((is) => downwards.filter(({ row }) => row.step >= 0.6 * steps === is));
  const beside = (end: { row: Row; y: number }) => {
    const { room, width } = roomOf(end.row.step, text(end.row));
    const dx = Math.round(Math.min(9, room - width));
    // Where it is too long for its place it is moved back, past its dot.
    const apart = dx < 9 ? 14 : early!.length > 1 ? 8 : 0;
    return { dx, dy: end === early![0] ? -apart : apart, textAnchor: 'start' } as const;
  };
  const under = (end: { row: Row; y: number }) =>
    ({ dy: end === late![0] && late!.length > 1 ? -12 : 13, textAnchor: 'end' }) as const;
  return ends.map((end) =>
    Plot.text([end.row], {
      x: 'step',
      y: () => end.y,
      text,
      ...(late!.includes(end) ? under(end) : beside(end)),
      fill: colour[end.row.run],
      ...boldHalo,
    }),
  );
}

/** What a panel over the steps shows. */
interface Panel {
  readonly height: number;
  /** The words above its axis, and from where to where that goes. */
  readonly words: string;
  readonly domain: readonly [number, number];
  /** What is drawn of a row; empty where there is nothing to draw. */
  readonly value: (row: Row) => number | '';
  /** The words at the end of a run. */
  readonly label: (row: Row) => string;
  /** What is drawn under the lines. */
  readonly under: readonly Plot.Markish[];
}

/** A panel over the steps of the runs, on a logarithmic axis. */
export function stepPanel(rows: readonly Row[], frame: Frame, { height, words, domain, value, label, under }: Panel) {
  const drawn = rows.flatMap((row) => {
    const shown = value(row);
    return shown === '' || shown <= 0 ? [] : [{ row, step: row.step, y: within(domain, shown) }];
  });
  const pointsOf = (run: Name) => drawn.filter(({ row }) => row.run === run);
  const ends = names.flatMap((run) => pointsOf(run).slice(-1));
  const yTicks = decadeTicks(...domain);
  const left = axisWidth(yTicks.map((tick) => format(tick, 4)));
  const roomOf: Room = (step, label) => ({
    room: frame.width - left - ((frame.width - left - 30) * step) / steps,
    width: widthOf(label, fontSize, letterWidth.wide),
  });
  return plot(
    {
      height,
      x: { domain: [0, steps] },
      y: { domain: [...domain], type: 'log' },
      axes: { x: 'step (optimizer updates done)', y: words, yTicks, foot: domain[0] },
      marks: [
        ...under,
        names.map((run) => Plot.line(pointsOf(run), { x: 'step', y: 'y', ...line(run) })),
        ends
          .filter(({ row }) => row.verdict === 'diverged')
          .map((end) =>
            Plot.dot([end], { x: 'step', y: 'y', symbol: 'times', r: 5, stroke: colour[end.row.run], strokeWidth: 3 }),
          ),
        ...endLabels(ends, label, roomOf),
      ],
    },
    frame,
  );
}
