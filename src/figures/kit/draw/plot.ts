// Plots in the house style: axes, margins and type are the same in every figure.
import * as Plot from '@observablehq/plot';
import { format } from '../../../parameters/format.ts';
import type { Frame } from '../figure.ts';
import type { Scales } from './pointer.ts';
import { axisWidth, fontSize, ink } from './theme.ts';

/** What stands still while the lines move: the words of the axes, and the names of the panels if there are several. */
export interface Axes {
  /** The words under the x axis. */
  readonly x: string;
  /** What the numbers along the x axis are counts of, as its words say: 1,000,000 for millions; 1 by default. */
  readonly xPer?: number;
  /** Where the x axis is labelled; as the plotting library has it by default. */
  readonly xTicks?: readonly number[];
  /** The words above the y axis. */
  readonly y: string;
  /** Where the y axis is labelled. */
  readonly yTicks: readonly number[];
  /** The value at the foot of the y axis; 0 by default. */
  readonly foot?: number;
  /** The panels, and whether they stand side by side or one under the other. */
  readonly panels?: { readonly names: readonly string[]; readonly along: 'fx' | 'fy' };
}

type Marks = readonly (Plot.Markish | false | Marks)[];
type Options = Pick<Plot.PlotOptions, 'height' | 'x' | 'y'> & { readonly axes: Axes; readonly marks: Marks };

// Plot itself takes null for "no mark here", but not false.
const present = (marks: Marks) => (marks as unknown[]).flat(9).filter((mark) => mark) as Plot.Markish[];

/** Hairline at the foot, few ticks, each axis named in words at its end, each panel above it. */
function axisMarks({ x, xPer = 1, xTicks, y, yTicks, foot = 0, panels }: Axes): Plot.Markish[] {
  const shared = { fill: ink.soft, stroke: ink.line, tickFormat: (tick: number) => format(tick, 4) };
  const xLabel = { label: x, labelAnchor: 'right', labelArrow: 'none', labelOffset: 40 } as const;
  const name = { frameAnchor: 'top-left', dy: -16, fill: ink.strong, fontWeight: 600 } as const;
  return [
    Plot.ruleY([foot], { stroke: ink.faint }),
    Plot.axisX({
      ...shared,
      ...xLabel,
      tickFormat: (tick: number) => format(tick / xPer, 4),
      tickSize: 4,
      ...(xTicks ? { ticks: [...xTicks] } : { tickSpacing: 90 }),
    }),
    Plot.axisY({ ...shared, label: y, labelArrow: 'none', tickSize: 0, ticks: [...yTicks] }),
    panels ? Plot.text(panels.names, { ...name, [panels.along]: panels.names, text: panels.names }) : null,
  ];
}

/** A drawn plot, which knows its scales. */
export type Plotted = SVGSVGElement & { readonly scale: Scales };

/**
 * Takes out of a drawn plot what a page does without: Plot's own style sheet, which the page's policy forbids and
 * tokens.css has, and the names of its parts, since the picture is one image with one name. Its labels get our size.
 */
export function bare(drawn: ReturnType<typeof Plot.plot>, size = fontSize): Plotted {
  drawn.querySelector('style')?.remove();
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  drawn.setAttribute('font-size', String(size));
  return drawn as unknown as Plotted;
}

const drawnAxes = new WeakMap<Document, Map<string, SVGSVGElement>>();

// Axes are the dearer half of a plot and seldom change while a slider moves: each kind is drawn once and copied.
function copyOfAxes(axes: Axes, options: Plot.PlotOptions & { document: Document }): Node[] {
  const { document, ...rest } = options;
  const known = drawnAxes.get(document) ?? new Map<string, SVGSVGElement>();
  drawnAxes.set(document, known);
  const key = JSON.stringify([axes, rest]);
  if (known.size > 50) known.clear();
  const drawn = known.get(key) ?? bare(Plot.plot({ ...options, marks: axisMarks(axes) }));
  known.set(key, drawn);
  return [...drawn.children].map((part) => part.cloneNode(true));
}

/** The room around what is drawn, in pixels; what is placed beside lines by hand is placed by it. */
export const marginsOf = (yTicks: readonly number[], hasPanels = false) => ({
  marginTop: hasPanels ? 50 : 34,
  marginRight: 30,
  marginBottom: 46,
  marginLeft: axisWidth(yTicks.map((tick) => format(tick, 4))),
});

/**
 * What a plot begins with that has no axes of Plot's own: its document, size and class.
 *
 * @param height in CSS pixels
 */
export const withoutAxes = ({ document, width }: Frame, height: number) => ({
  document,
  width,
  height,
  className: 'plot',
  axis: null,
});

/**
 * Plots in the house style.
 *
 * @param options height in CSS pixels, the domains of x and y, the axes, and the marks over them; a mark may be false
 */
export function plot({ axes, marks, ...sizes }: Options, { document, width }: Frame): Plotted {
  const { panels, yTicks } = axes;
  const options = {
    ...sizes,
    document,
    width,
    className: 'plot',
    ...marginsOf(yTicks, panels !== undefined),
    ...(panels && {
      [panels.along]: { domain: panels.names, axis: null, padding: panels.along === 'fx' ? 0.09 : 0.24 },
    }),
  };
  const svg = bare(Plot.plot({ ...options, axis: null, marks: present(marks) }));
  svg.prepend(...copyOfAxes(axes, options));
  return svg;
}
