// The picture of the control experiments: a bar for each schedule, in parts by how its runs ended.
import * as Plot from '@observablehq/plot';
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { bare, withoutAxes } from '../kit/draw/plot.ts';
import { fontSize, ink, letterWidth, widthOf } from '../kit/draw/theme.ts';
import { isNarrow } from '../kit/draw/widths.ts';
import type { Frame, Picture } from '../kit/figure.ts';
import { endings, runsIn } from '../kit/runs/outcomes.ts';
import { groups, list, type Row } from './remedies.ts';

/** A part of a bar: runs that ended in one way. */
interface Part {
  readonly verdict: (typeof endings)[number]['verdict'];
  readonly words: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly count: number;
}

const styles = {
  trained: { fill: ink.ember },
  untrained: { fill: ink.wash, stroke: ink.ember },
  dead: { fill: ink.line, stroke: ink.faint },
  diverged: { fill: ink.paper, stroke: ink.faint, strokeDasharray: '2 2' },
} as const;

const barHeight = 15;

/** Where each heading and each bar stands, in pixels from the top. */
function layout(narrow: boolean) {
  const [pitch, lead] = narrow ? [35, 26] : [21, 30];
  let y = -12;
  const headings: { text: string; y: number }[] = [];
  const bars: number[] = [];
  for (const [text, controls] of Object.entries(groups)) {
    y += lead;
    headings.push({ text, y });
    bars.push(...controls.map(() => (y += pitch)));
    y += narrow ? 4 : 0;
  }
  return { headings, bars, height: y + 16 };
}

function partsOf(row: Row, y: number, from: number, pixels: number): Part[] {
  const all = runsIn(row);
  let x = from;
  return endings.map(({ verdict, words }) => {
    const [x1, count] = [x, row[verdict]];
    x += (pixels * count) / all;
    return { verdict, words, x1, x2: x, y, count };
  });
}

// A word where there is room for it, else the number alone, else nothing.
function label({ words, count, x1, x2 }: Part): string {
  const long = `${format(count)} ${words}`;
  const fits = (text: string) => x2 - x1 > widthOf(text, fontSize, letterWidth.tight) + 6;
  return [long, format(count)].find(fits) ?? '';
}

/** A bar per schedule, its runs in the order from trained to diverged. */
export function drawControls(rows: readonly Row[], { netControl }: Params, frame: Frame): Picture {
  const narrow = isNarrow(frame);
  const { headings, bars, height } = layout(narrow);
  const [from, to] = narrow ? [8, frame.width - 8] : [216, frame.width - 76];
  const parts = rows.flatMap((row) => partsOf(row, bars[row.index]!, from, to - from)).filter(({ count }) => count > 0);
  const names = list.map(({ words }, index) => ({ words, y: bars[index]!, here: index === netControl }));
  const medians = rows.map(({ median, index }) => ({
    text: typeof median === 'number' ? format(median, 2) : median,
    y: bars[index]!,
  }));
  const above = narrow ? -barHeight : 0;
  const drawn = Plot.plot({
    ...withoutAxes(frame, height),
    margin: 0,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      Plot.rect([bars[netControl]!], {
        x1: 0,
        x2: frame.width,
        y1: (y: number) => y - (narrow ? 24 : 10),
        y2: (y: number) => y + 10,
        fill: ink.wash,
      }),
      Plot.text(headings, { x: from, y: 'y', text: 'text', textAnchor: 'start', fill: ink.strong, fontWeight: 600 }),
      Plot.text(['median loss'], { x: frame.width - 8, y: headings[0]!.y, textAnchor: 'end', fill: ink.soft }),
      // The longest name has no room to be bold where the cursor is.
      Plot.text(names, {
        x: narrow ? from : from - 8,
        y: 'y',
        dy: above,
        text: 'words',
        textAnchor: narrow ? 'start' : 'end',
        fill: ({ here }: (typeof names)[number]) => (here ? ink.strong : ink.soft),
      }),
      Plot.text(medians, { x: frame.width - 8, y: 'y', dy: above, text: 'text', textAnchor: 'end', fill: ink.soft }),
      endings.flatMap(({ verdict }) => {
        const ended = parts.filter((part) => part.verdict === verdict);
        return [
          Plot.rect(ended, {
            x1: 'x1',
            x2: 'x2',
            y1: ({ y }: Part) => y - barHeight / 2,
            y2: ({ y }: Part) => y + barHeight / 2,
            ...styles[verdict],
          }),
          Plot.text(
            ended.filter((part) => label(part)),
            {
              x: ({ x1, x2 }: Part) => Math.round((x1 + x2) / 2),
              y: 'y',
              text: label,
              fill: verdict === 'trained' ? ink.paper : ink.strong,
            },
          ),
        ];
      }),
    ].flat(3),
  });
  const under = (_x: number, y: number): number =>
    bars.reduce((best, each, index) => (Math.abs(each - y) < Math.abs(bars[best]! - y) ? index : best), 0);
  return Object.assign(bare(drawn), { under });
}
