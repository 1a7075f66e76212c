// The picture of a cell's rates or f(x), drawn by the article's first figure.
import { drawRamp } from '../../../figures/ramp/rate-curve.ts';
import { rowsOf, title, hereWords } from '../../../figures/ramp/rates.ts';
import type { Scales } from '../../../figures/kit/draw/pointer.ts';
import { roundCoordinates } from '../../../figures/kit/draw/round.ts';
import type { Reading } from './reading.ts';
import type { Host } from './host.ts';

/** A picture that can say which step lies under a point of it. */
export type Drawing = SVGSVGElement & { readonly scale: Scales };

/** What is drawn: the reader's line, at parameters that may have moved since it was read. */
export type Drawable = Pick<Reading, 'params' | 'mine' | 'words'>;

/** Draws the site's own ramp for one width, and says how far the numbers are from the formula's. */
export function drawPicture({ document, id }: Host, { params, mine, words }: Drawable, width: number): Drawing {
  const svg = drawRamp(rowsOf(params), params, { document, width, prefix: `${id}-${width}` }, mine) as Drawing;
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${title}. ${words} ${hereWords(params, mine)}`);
  roundCoordinates(svg);
  return svg;
}
