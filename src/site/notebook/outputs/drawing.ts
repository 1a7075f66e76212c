import type { Params } from '../../../figures/parameters.ts';
import { drawRamp } from '../../../figures/ramp-draw.ts';
import { rowsOf, title } from '../../../figures/ramp-rows.ts';
import { hereWords } from '../../../figures/ramp-words.ts';
import type { Scales } from '../../../figures/kit/pointer.ts';
import { roundIn } from './round.ts';
import type { Host } from './show.ts';

/** A picture that can say which step lies under a point of it. */
export type Drawing = SVGSVGElement & { readonly scale: Scales };

/** Draws the site's own ramp for one width; `words` say how far the numbers are from the formula's. */
export function drawPicture({ document, id }: Host, params: Params, width: number, words: string): Drawing {
  const svg = drawRamp(rowsOf(params), params, { document, width, prefix: `${id}-${width}` }) as Drawing;
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${title}. ${words} ${hereWords(params)}`);
  roundIn(svg);
  return svg;
}
