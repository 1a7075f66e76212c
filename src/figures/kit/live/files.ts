// The files that can be taken away of a figure, as text: values, picture and the code that embeds it.
import type { Params } from '../../../parameters/index.ts';
import { columnsOf, type Figure, parametersOf } from '../figure.ts';
import { csvText } from './csv.ts';
import { type Known, shippedKnown } from '../runs/runs.ts';

const takenOf = ({ data, taken = data }: Figure, params: Params, known: Known) => taken(params, known);

/**
 * The values of a figure as comma-separated values, one header line.
 *
 * @example toCsv(figureById('ramp'), defaults).split('\n')[0] // "step,multiplier,rate"
 */
export function toCsv(figure: Figure, params: Params, known = shippedKnown(figure.runs)): string {
  const keys = columnsOf(figure, params).map((column) => column.key);
  return csvText(
    keys,
    takenOf(figure, params, known).map((row) => keys.map((key) => row[key])),
  );
}

/** The values of a figure as JSON, with the parameters they were computed from and the meaning of each column. */
export function toJson(figure: Figure, params: Params, known = shippedKnown(figure.runs)): string {
  const { id, title } = figure;
  const used = Object.fromEntries(parametersOf(figure).map((name) => [name, params[name]]));
  const labels = Object.fromEntries(columnsOf(figure, params).map((column) => [column.key, column.label]));
  return `${JSON.stringify({ figure: id, title, parameters: used, columns: labels, rows: takenOf(figure, params, known) }, null, 2)}\n`;
}

/**
 * A drawn figure as a picture of its own: names of colours replaced by the light values that tokens.css gives them.
 *
 * @param svg the markup of the figure
 * @param tokens the text of tokens.css
 */
export function toSvg(svg: string, tokens: string): string {
  const values = new Map(
    [...tokens.matchAll(/(--[\w-]+): light-dark\((#\w+)/g)].map(([, name, light]) => [name, light]),
  );
  const coloured = svg.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => values.get(name) ?? whole);
  const namespace = coloured.includes('xmlns=') ? '' : ' xmlns="http://www.w3.org/2000/svg"';
  return coloured
    .replace(/^<svg/, `<svg${namespace}`)
    .replace(/font-family="[^"]*"/, 'font-family="system-ui, sans-serif"');
}

/**
 * The code that embeds a figure.
 *
 * @param url the address of the figure's own page, with its query
 * @example embedCode(figureById('ramp'), 'https://example.org/embed/ramp/').slice(0, 46) // '<iframe src="https://example.org/embed/ramp/" '
 */
export function embedCode({ title, parameters, groups = {} }: Figure, url: string): string {
  // Tall enough for a column's width; on a phone the frame scrolls.
  const height = 820 + 40 * parameters.length + 30 * Object.keys(groups).length;
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<iframe src="${escape(url)}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" allow="clipboard-write"></iframe>`;
}
