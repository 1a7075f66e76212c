import { parseHTML } from 'linkedom';
import type { Params } from '../../../parameters/index.ts';
import type { Figure } from '../figure.ts';
import { shippedKnown } from '../runs/runs.ts';

/** The two widths every figure is drawn for, in CSS pixels: a phone's and a column's. */
export const widths = { narrow: 320, wide: 640 } as const;

// A hundredth of a pixel is more than anyone sees; the other digits of a coordinate would be a twentieth of the page.
const geometry = / (?:[cd]?[xy][12]?|[dr]|width|height|points|transform)="[^"]*"/g;
const rounded = (attribute: string): string =>
  attribute.replace(/\d+\.\d{3,}/g, (digits) => String(+(+digits).toFixed(2)));

/**
 * The markup of a figure, drawn without a browser.
 *
 * @param width in CSS pixels
 * @param known the training runs it may show; those that are shipped by default
 * @example drawStatic(ramp, defaults, 640) // "<svg …>…</svg>"
 */
export function drawStatic(figure: Figure, params: Params, width: number, known = shippedKnown(figure.runs)): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const prefix = `${figure.id}-${width}`;
  return figure
    .draw(figure.data(params, known), params, { document, width, prefix })
    .outerHTML.replace(geometry, rounded);
}
