// Draws a figure as markup at build time, by the same function that draws it in the browser.
import { parseHTML } from 'linkedom';
import type { Params } from '../../../parameters/index.ts';
import type { Figure } from '../figure.ts';
import { shippedKnown } from '../runs/runs.ts';
import { roundCoordinates } from './round.ts';

/**
 * The markup of a figure, drawn without a browser.
 *
 * @param width in CSS pixels
 * @param known the training runs it may show; those that are shipped by default
 * @example drawStatic(figureById('ramp'), defaults, 640).startsWith('<svg') // true
 */
export function drawStatic(figure: Figure, params: Params, width: number, known = shippedKnown(figure.runs)): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const prefix = `${figure.id}-${width}`;
  const svg = figure.draw(figure.data(params, known), params, { document, width, prefix });
  roundCoordinates(svg);
  return svg.outerHTML;
}
