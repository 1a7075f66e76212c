import { columnsOf } from '../../../figures/kit/figure.ts';
import { formatCell } from '../../../figures/kit/format.ts';
import { nothingKnown } from '../../../figures/kit/runs.ts';
import type { Params } from '../../../figures/parameters.ts';
import { ramp } from '../../../figures/ramp.ts';
import { elementsOf } from './element.ts';
import { type Drawn, type Reading, readingOf } from './reading.ts';
import { roundIn } from './round.ts';
import type { Host } from './show.ts';
import { tableOf } from './table.ts';

/** The two widths a picture is drawn for; CSS shows the one that fits. */
const widths = { narrow: 320, wide: 640 } as const;

/** Draws the site's own figure for one of the widths. */
function draw({ document, id }: Host, params: Params, words: string, width: number): SVGSVGElement {
  const rows = ramp.data(params, nothingKnown);
  const svg = ramp.draw(rows, params, { document, width, prefix: `${id}-${width}` });
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${ramp.title}. ${words} ${ramp.read(params, nothingKnown)}`);
  roundIn(svg);
  return svg;
}

function valuesOf({ params }: Reading, { document }: Host): HTMLElement {
  const make = elementsOf(document);
  const columns = columnsOf(ramp, params);
  const rows = ramp.data(params, nothingKnown).map((row) => columns.map(({ key }) => formatCell(row[key] ?? '')));
  const labels = columns.map(({ label }) => label);
  return make(
    'details',
    {},
    make('summary', {}, 'The plotted values as a table'),
    make(
      'div',
      { class: 'scroll', role: 'group', tabindex: '0', 'aria-label': 'Plotted values' },
      tableOf(make, labels, rows),
    ),
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
  const { params, words } = reading;
  const slots = Object.entries(widths).map(([name, width]) =>
    make('div', { class: `slot ${name}`, 'data-width': String(width) }, draw(host, params, words, width)),
  );
  const stage = make('div', { class: 'stage' }, ...slots);
  const said = make('p', { class: 'difference' }, words);
  const figure = make('figure', { class: 'output picture' }, stage, said, valuesOf(reading, host));
  if (host.live) {
    const { enlivenPicture } = await import('./live-picture.ts');
    enlivenPicture(figure, output, reading, (now, width) => draw(host, now, words, width));
  }
  return figure;
}
