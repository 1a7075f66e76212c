// A strip under each panel of the transformer’s figure: which of the seeds trained.
import * as Plot from '@observablehq/plot';
import type { Params } from '../../parameters/index.ts';
import { bare, withoutAxes } from '../kit/draw/plot.ts';
import { ink } from '../kit/draw/theme.ts';
import type { Frame } from '../kit/figure.ts';
import { columnOf, countsOf, type Norm, type Row, seeds } from './four-arms.ts';
import { colour, labels } from './loss-curves.ts';

const [left, pitch, size, top, row] = [88, 14, 11, 42, 19];

/** Its height in pixels. */
export const stripHeight = top + 2 * row;

/** A square for each seed, full where the run trained, empty where it did not, none where it has not been run. */
export function seedStrip(rows: readonly Row[], norm: Norm, { normSeed }: Params, frame: Frame): SVGSVGElement {
  const arms = (['without', 'with'] as const).flatMap((start) => {
    const ends = rows.at(-1)?.[`${columnOf({ norm, start })}Ends`] ?? '';
    return ends === '' ? [] : [{ start, ends, ...countsOf(ends) }];
  });
  const text = { lineAnchor: 'middle', textAnchor: 'start', fill: ink.soft } as const;
  const marks = arms.flatMap(({ start, ends, trained, run }, index) => {
    const y = top + row * index;
    const squares = (letter: string, options: Plot.RectOptions) =>
      Plot.rect(
        [...ends].flatMap((end, at) => (end === letter ? [left + pitch * at] : [])),
        { x1: (x: number) => x, x2: (x: number) => x + size, y1: y - size / 2, y2: y + size / 2, ...options },
      );
    return [
      Plot.text([labels[start]], { ...text, x: left - 8, y, textAnchor: 'end', fill: colour[start] }),
      squares('t', { fill: colour[start] }),
      squares('f', { fill: ink.paper, stroke: ink.faint }),
      Plot.text(run > 0 ? [`${trained} of ${run}`] : [], {
        ...text,
        x: left + pitch * seeds.length + 6,
        y,
        fill: ink.strong,
      }),
    ];
  });
  const strip = Plot.plot({
    ...withoutAxes(frame, stripHeight),
    margin: 0,
    x: { type: 'identity' },
    y: { type: 'identity' },
    marks: [
      Plot.text([`Seeds 1 to ${seeds.length}: full if trained, ▾ drawn above`], { ...text, x: 14, y: top - 29 }),
      Plot.dot([left + pitch * (normSeed - 1) + size / 2], {
        x: (x: number) => x,
        y: top - 11,
        symbol: 'triangle',
        rotate: 180,
        r: 3,
        fill: ink.strong,
      }),
      ...marks,
    ],
  });
  return bare(strip);
}
