// Draws what the article's listing logged: the whole run, and its first updates so near that one step can be seen.
import * as Plot from '@observablehq/plot';
import { plot } from '../../../figures/kit/draw/plot.ts';
import { roundCoordinates } from '../../../figures/kit/draw/round.ts';
import { niceStride, plottedSteps } from '../../../figures/kit/draw/steps.ts';
import { halo, heat, heatScale, ink, rateTicks, ring } from '../../../figures/kit/draw/theme.ts';
import { isNarrow } from '../../../figures/kit/draw/widths.ts';
import { format } from '../../../parameters/format.ts';
import type { LogRow } from '../../python/messages.ts';

/** Where it is drawn. */
interface Place {
  readonly document: Document;
  /** A prefix for ids that nothing else of the page has. */
  readonly id: string;
  /** Of both pictures together, in CSS pixels. */
  readonly width: number;
}

interface Dot {
  readonly update: number;
  readonly used: number;
  readonly logged: number;
}

const height = 236;
const near = 6;

/** Some four numbers from 0 to **top**, with few digits each. */
function ticksTo(top: number): number[] {
  const unit = 10 ** (Math.floor(Math.log10(top)) - 2);
  const stride = niceStride(top / 4 / unit);
  return Array.from({ length: Math.floor(top / unit / stride) + 1 }, (_, index) => index * stride * unit);
}

const greatest = (rates: readonly number[]): number => rates.reduce((most, rate) => Math.max(most, rate), 0) || 1;

function named(svg: SVGSVGElement, name: string): SVGSVGElement {
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', name);
  roundCoordinates(svg);
  return svg;
}

const dotsOf = (log: readonly LogRow[], updates: readonly number[]): Dot[] =>
  updates.map((update) => ({ update, used: log[update]![2], logged: log[update]![3] }));

/** Every update of the run. */
function whole(log: readonly LogRow[], corner: number | undefined, { document, id, width }: Place): SVGSVGElement {
  const last = log.length - 1;
  // Where the rate turns, a stride would cut the corner off.
  const turns = log.flatMap(([, , used], at) =>
    at > 0 && at < last && used - log[at - 1]![2] !== log[at + 1]![2] - used ? [at] : [],
  );
  const few = turns.length < 200 ? turns : corner === undefined ? [] : [corner];
  const rows = dotsOf(log, plottedSteps(last, few, 200));
  const top = greatest(rows.map(({ used }) => used));
  const frame = { document, width, prefix: id };
  const late = corner !== undefined && corner > 0.6 * last;
  return named(
    plot(
      {
        height,
        x: { domain: [0, Math.max(last, 1)] },
        y: { domain: [0, top * 1.04] },
        axes: { x: 'update', y: 'rate used: the whole run', yTicks: rateTicks(top, top) },
        marks: [
          heatScale(frame, top),
          corner !== undefined && corner > 0
            ? [
                Plot.ruleX([corner], { y1: 0, y2: log[corner]![2], stroke: ink.line }),
                Plot.text([`the ramp ends at ${format(corner)}`], {
                  x: [corner],
                  y: [0],
                  dx: late ? -6 : 6,
                  dy: -9,
                  textAnchor: late ? 'end' : 'start',
                  fill: ink.soft,
                  ...halo,
                }),
              ]
            : false,
          Plot.line(rows, { x: 'update', y: 'used', stroke: heat(frame), strokeWidth: 3 }),
        ],
      },
      frame,
    ),
    `The rate that each of ${format(log.length)} updates used, from ${format(log[0]![2])} to ${format(log[last]![2])}.`,
  );
}

/** The first updates: what each used, what the log then said, and the way from there to what the next one used. */
function first(log: readonly LogRow[], { document, id, width }: Place): SVGSVGElement {
  const count = Math.min(near, log.length);
  const rows = dotsOf(
    log,
    Array.from({ length: count }, (_, update) => update),
  );
  const top = greatest(rows.flatMap(({ used, logged }) => [used, logged]));
  const steps = rows.slice(0, -1).map(({ update, logged }) => ({ update, logged, next: rows[update + 1]!.used }));
  const label = { x: 'update', fontWeight: 600, ...halo } as const;
  const lastOne = rows.slice(-1);
  const rising = rows.at(-1)!.logged >= rows.at(-1)!.used;
  return named(
    plot(
      {
        height,
        x: { domain: [-0.5, count - 0.3] },
        y: { domain: [0, top * 1.12] },
        axes: {
          x: 'update',
          xTicks: rows.map(({ update }) => update),
          y: `rate: the first ${format(count)}`,
          yTicks: ticksTo(top),
        },
        marks: [
          Plot.link(steps, {
            x1: 'update',
            y1: 'logged',
            x2: (step: { update: number }) => step.update + 1,
            y2: 'next',
            stroke: ink.faint,
            strokeDasharray: '2 3',
          }),
          Plot.dot(rows, { x: 'update', y: 'used', r: 4.5, fill: ink.strong }),
          Plot.dot(rows, { x: 'update', y: 'logged', ...ring, r: 4.5, stroke: ink.ember }),
          Plot.text(lastOne, { ...label, y: 'logged', text: () => 'logged', fill: ink.ember, dy: rising ? -13 : 15 }),
          Plot.text(lastOne, { ...label, y: 'used', text: () => 'used', fill: ink.strong, dy: rising ? 15 : -13 }),
        ],
      },
      { document, width, prefix: `${id}-near` },
    ),
    `Of the first ${format(count)} updates, the rate each used and the rate then logged: ${rows.map(({ used, logged }) => `${format(used)} and ${format(logged)}`).join(', ')}.`,
  );
}

/**
 * The two pictures of a log, to stand side by side where there is room.
 *
 * @param corner the update at which the ramp ends, if there is one
 */
export function drawLog(log: readonly LogRow[], corner: number | undefined, place: Place): SVGSVGElement[] {
  const narrow = isNarrow(place);
  const [left, right] = narrow ? [place.width, place.width] : [0.54 * place.width, 0.46 * place.width];
  return [whole(log, corner, { ...place, width: left }), first(log, { ...place, width: right })];
}
