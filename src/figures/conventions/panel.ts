// A panel of the conventions: their rates at a few updates, with a name at every line that can be told apart.
import * as Plot from '@observablehq/plot';
import { format } from '../../parameters/format.ts';
import { conventionNames } from '../../parameters/tables/conventions.ts';
import { bare, type Plotted, withoutAxes } from '../kit/draw/plot.ts';
import { axisWidth, fontSize, ink, ring } from '../kit/draw/theme.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Frame } from '../kit/figure.ts';
import { apart, labelled, roundTicks } from './labels.ts';
import { type Group, groups, type Row } from './updates.ts';

/** A panel of the picture: which updates it shows, and how it names them and its lines. */
export interface Panel {
  readonly title: string;
  readonly updates: readonly number[];
  /** What stands under an update. */
  readonly tick: (update: number) => string;
  /** The side at which lines that look alike are named: where they differ most. */
  readonly names: 'left' | 'right';
  readonly height: number;
  /** The rate at which a rule is drawn, if it is in the panel. */
  readonly peak: number;
  /** The reader's place. */
  readonly step: number;
}

// The labels of these panels keep the size that Plot gives them.
const plotFontSize = 10;
const lineHeight = 15;
// Room at both ends of the x axis, so that the dots stand free.
const inset = 10;

// The lowest glows least, the highest most, as rates do everywhere.
const heatOf = (rank: number, count: number): string =>
  rank === count - 1 ? ink.ember : rank === 0 ? ink.cool : 'var(--warm)';

function domainOf(rows: readonly Row[], { updates, peak }: Panel): [number, number] {
  const rates = rows.map(({ rate }) => rate);
  const [low, high] = [updates[0] === 0 ? 0 : Math.min(...rates), Math.max(...rates)];
  if (low < high) return [low, high];
  // Nothing moves: the line is drawn at the top of an axis from 0.
  return [0, Math.max(high, peak)];
}

/** Draws some updates of some conventions, with a name for each line that can be told apart. */
export function drawPanel(rows: readonly Row[], frame: Frame, panel: Panel): Plotted {
  const { updates, height, step } = panel;
  const narrow = isNarrow(frame);
  const onLeft = panel.names === 'left';
  const [low, high] = domainOf(rows, panel);
  const ticks = roundTicks(low, high);
  const names = narrow ? 116 : 200;
  const axis = axisWidth(ticks.map((tick) => format(tick, 4))) + 4;
  const [marginLeft, marginRight] = onLeft ? [names, axis] : [axis, names];
  const [marginTop, marginBottom] = [40, 44];
  const pixel = (rate: number) => marginTop + ((high - rate) / (high - low)) * (height - marginTop - marginBottom);

  // What is nearer than a pixel or so is one line to the eye; the sentence and the table tell it apart.
  const found = groups(rows, (high - low) * 0.006);
  const end = onLeft ? updates[0]! : updates.at(-1)!;
  const endOf = (group: Group) => group.rows.find(({ update }) => update === end)!.rate;
  const ranked = found.toSorted((a, b) => endOf(b) - endOf(a));
  // Under the title, and above the numbers of the x axis.
  const [above, below] = [30, height - marginBottom + 10];
  const roomOf = (lines: number) => lines * lineHeight + 3;
  const { labels, rest } = labelled(
    ranked.map(({ ids }) => ids.map((id) => conventionNames[id as keyof typeof conventionNames])),
    narrow ? 16 : 27,
    (lines) => lines.reduce((sum, count) => sum + roomOf(count), 0) <= below - above,
  );
  const colour = (index: number) => heatOf(ranked.length - 1 - index, ranked.length);
  const named = ranked.flatMap((group, index) => {
    const lines = labels[index];
    return lines ? [{ lines, rate: endOf(group), fill: colour(index) }] : [];
  });
  if (rest) named.push({ lines: rest, rate: low, fill: ink.soft });
  const wanted = named.map(({ rate }) => pixel(rate));
  const placed = apart(
    wanted,
    named.map(({ lines }) => roomOf(lines.length)),
    above,
    below,
  );

  const shared = { fill: ink.soft, stroke: ink.line, label: null } as const;
  const point = { x: 'update', y: 'rate' } as const;
  const here = rows.filter(({ update }) => update === step);
  const drawn = Plot.plot({
    ...withoutAxes(frame, height),
    marginTop,
    marginRight,
    marginBottom,
    marginLeft,
    x: { domain: [updates[0]!, updates.at(-1)!], inset },
    y: { domain: [low, high] },
    marks: [
      Plot.axisX({ ...shared, ticks: [...updates], tickSize: 4, tickFormat: panel.tick }),
      Plot.axisY({
        ...shared,
        anchor: onLeft ? 'right' : 'left',
        ticks,
        tickSize: 0,
        tickFormat: (tick: number) => format(tick, 4),
      }),
      Plot.text(['update'], { frameAnchor: 'bottom-right', dy: 36, fill: ink.soft }),
      Plot.text([panel.title], {
        frameAnchor: 'top-left',
        dy: -26,
        dx: 14 - marginLeft,
        fill: ink.strong,
        fontWeight: 600,
      }),
      low === 0 ? Plot.ruleY([0], { stroke: ink.faint }) : null,
      high >= panel.peak ? Plot.ruleY([panel.peak], { stroke: ink.ember, strokeDasharray: '2 4' }) : null,
      here.length > 0 ? Plot.ruleX([step], { stroke: ink.faint }) : null,
      ranked.toReversed().flatMap((group, index) => {
        const stroke = colour(ranked.length - 1 - index);
        return [
          Plot.line(group.rows, { ...point, stroke, strokeWidth: 1.5 }),
          Plot.dot(group.rows, { ...point, r: 4, fill: stroke }),
        ];
      }),
      Plot.dot(here, { ...point, ...ring }),
      named.map(({ lines, rate, fill }, index) =>
        Plot.text([lines.join('\n')], {
          x: end,
          y: rate,
          dx: onLeft ? -14 : 14,
          dy: placed[index]! - wanted[index]!,
          textAnchor: onLeft ? 'end' : 'start',
          lineHeight: lineHeight / fontSize,
          fill,
          fontWeight: 600,
        }),
      ),
    ].flat(2),
  });
  return bare(drawn, plotFontSize);
}
