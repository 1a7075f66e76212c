// A cell's picture with its sentence and its table of values, in a build and in the browser.
import { formatCell } from '../../../parameters/format.ts';
import { columns as rampColumns, ownColumns, rateColumns, rowsOf } from '../../../figures/ramp/rates.ts';
import { widths } from '../../../figures/kit/draw/widths.ts';
import { elementsOf } from '../../../figures/kit/live/element.ts';
import { fetched } from '../../browser/fetched.ts';
import { type Drawn, type Reading, readingOf } from './reading.ts';
import type { Host } from './host.ts';
import { tableOf } from './table.ts';

function valuesOf({ params, mine }: Reading, { document }: Host): HTMLElement {
  const make = elementsOf(document);
  const columns = [...rampColumns, ...(mine === 'your rates' ? rateColumns : ownColumns(params))];
  const rows = rowsOf(params).map((row) => columns.map(({ key }) => formatCell(row[key] ?? '')));
  const labels = columns.map(({ label }) => label);
  const scroll = { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': 'Plotted values' };
  return make(
    'details',
    {},
    make('summary', {}, 'The plotted values as a table'),
    make('div', scroll, tableOf(make, labels, rows)),
  );
}

/** Shows rates, or f(x), beside the linear warmup, and says how far they are from it; or says why they cannot be drawn. */
export async function showPicture(output: Drawn, host: Host): Promise<HTMLElement> {
  const make = elementsOf(host.document);
  let reading: Reading;
  try {
    reading = readingOf(output);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return make('p', { class: 'output failure' }, `Not drawn: ${error.message}.`);
  }
  const slots = Object.entries(widths).map(([name, width]) =>
    make('div', { class: `slot ${name}`, 'data-width': String(width) }),
  );
  const stage = make('div', { class: 'stage' }, ...slots);
  const said = make('p', { class: 'difference' }, reading.words);
  const figure = make('figure', { class: 'output picture' }, stage, said, valuesOf(reading, host));
  if (host.live) {
    const { enlivenPicture } = await fetched('what draws it', import('./live-picture.ts'));
    enlivenPicture(figure, { output, reading, host });
  } else {
    const { drawPicture } = await import('./drawing.ts');
    for (const slot of slots) slot.append(drawPicture(host, reading, Number(slot.dataset.width)));
  }
  return figure;
}
