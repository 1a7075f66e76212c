// A map of cells over two axes whose values are named one by one.
import * as Plot from '@observablehq/plot';
import type { Frame, Picture } from '../figure.ts';
import { bare, withoutAxes } from './plot.ts';
import { axisWidth, ink, widthOf } from './theme.ts';

/** A cell of a map, by column and row from its lower left corner. */
export interface Cell {
  readonly x: number;
  readonly y: number;
  /** How much of it is filled, from 0 to 1; left out where nothing is known, and the place stays blank. */
  readonly share?: number;
  /** What stands in it where it is wide enough: a number of two digits at most. */
  readonly text?: string;
}

/** What a map shows besides its cells. */
export interface MapOptions {
  /** The names of the columns and rows, from the lower left corner; a row is a step of the data cursor's up and down keys. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** The words under the columns and over the rows. */
  readonly x: string;
  readonly y: string;
  /** What a full cell, a partly filled and an empty one mean, in a word or two each. */
  readonly key: readonly [full: string, part: string, empty: string];
  /** The cell that is outlined: column + row · number of columns. */
  readonly selected: number;
  /** The height of a cell in pixels; 22 by default. */
  readonly cell?: number;
  /** Marks over the cells and under what is written in them; cells are squares of size 1 around whole numbers. */
  readonly marks?: readonly Plot.Markish[];
}

const [marginTop, marginRight, marginBottom] = [64, 12, 46];

// A full cell stands out from the fullest of the others, and what is written in any of them can be read.
const strength = (share: number): number => (share === 1 ? 1 : Math.round(share * 50) / 100);

function keyMarks(key: MapOptions['key'], marginLeft: number): Plot.Markish[] {
  let at = 14 - marginLeft;
  return key.flatMap((words, index) => {
    const dx = at;
    at += 34 + widthOf(words);
    const place = { frameAnchor: 'top-left', dx: dx + 7, dy: -50 } as const;
    const swatch = { symbol: 'square', r: 6, stroke: ink.faint, fill: ink.cool } as const;
    return [
      Plot.dot([0], { ...place, ...swatch, fillOpacity: strength([1, 0.5, 0][index]!) }),
      Plot.text([words], { ...place, dx: dx + 18, textAnchor: 'start', fill: ink.soft, lineAnchor: 'middle' }),
    ];
  });
}

/**
 * Draws a map of cells over two axes whose values are named one by one, the selected cell outlined.
 *
 * @param cells those of which something is known, or all
 */
export function drawMap(cells: readonly Cell[], options: MapOptions, frame: Frame): Picture {
  const { columns, rows, selected, cell: high = 22 } = options;
  const marginLeft = Math.ceil(axisWidth(rows));
  // Whole pixels, so that no seam shows between cells.
  const wide = Math.floor((frame.width - marginLeft - marginRight) / columns.length);
  const width = marginLeft + marginRight + wide * columns.length;
  const height = marginTop + marginBottom + high * rows.length;
  const square = {
    x1: ({ x }: Cell) => x - 0.5,
    x2: ({ x }: Cell) => x + 0.5,
    y1: ({ y }: Cell) => y - 0.5,
    y2: ({ y }: Cell) => y + 0.5,
  };
  const known = cells.filter(({ share }) => share !== undefined);
  const shares = [...new Set(known.map((each) => strength(each.share!)))].sort((a, b) => a - b);
  const outlined = { x: selected % columns.length, y: Math.floor(selected / columns.length) };
  const axis = { fill: ink.soft, stroke: ink.line, tickSize: 0, label: null } as const;
  const written = known.filter(({ text }) => text && wide >= 18);
  const drawn = Plot.plot({
    ...withoutAxes(frame, height),
    marginTop,
    marginBottom,
    marginLeft,
    marginRight: marginRight + frame.width - width,
    x: { domain: [-0.5, columns.length - 0.5], round: true },
    y: { domain: [-0.5, rows.length - 0.5], round: true },
    marks: [
      Plot.axisX({ ...axis, ticks: [...columns.keys()], tickFormat: (index: number) => columns[index]! }),
      Plot.axisY({ ...axis, ticks: [...rows.keys()], tickFormat: (index: number) => rows[index]! }),
      Plot.text([options.x], { frameAnchor: 'bottom-right', dy: 38, fill: ink.soft }),
      Plot.text([options.y], { frameAnchor: 'top-left', dx: 14 - marginLeft, dy: -22, fill: ink.soft }),
      keyMarks(options.key, marginLeft),
      Plot.frame({ stroke: ink.line }),
      // One group per shade: a cell is then a place and a size, and nothing else.
      shares.map((fillOpacity) =>
        Plot.rect(
          known.filter((each) => strength(each.share!) === fillOpacity),
          { ...square, fill: ink.cool, fillOpacity, stroke: ink.line, strokeWidth: 0.5 },
        ),
      ),
      options.marks ?? [],
      [true, false].map((full) =>
        Plot.text(
          written.filter(({ share }) => (share === 1) === full),
          { x: 'x', y: 'y', text: 'text', fill: full ? ink.paper : ink.strong },
        ),
      ),
      [ink.paper, ink.strong].map((stroke, index) =>
        Plot.rect([outlined], { ...square, fill: 'none', stroke, strokeWidth: index === 0 ? 5 : 2.5 }),
      ),
    ].flat(3),
  });

  const within = (index: number, count: number) => Math.min(Math.max(Math.floor(index), 0), count - 1);
  const under = (x: number, y: number): number => {
    const row = within(rows.length - (y - marginTop) / high, rows.length);
    return within((x - marginLeft) / wide, columns.length) + columns.length * row;
  };
  return Object.assign(bare(drawn), { under });
}
