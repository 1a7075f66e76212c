// What a figure is: the record that each exports, and from which everything a reader gets is derived. Read this file first.
import type { NameOf, ParameterName, Params } from '../../parameters/index.ts';
import type { Known, Runs } from './runs/runs.ts';

/** Where a figure is drawn: the document that makes its elements, the width in CSS pixels, and a prefix for ids. */
export interface Frame {
  readonly document: Document;
  readonly width: number;
  readonly prefix: string;
}

/** One column of the table of plotted values. */
export interface Column<Row> {
  readonly key: keyof Row & string;
  /** The heading, with the unit where there is one. */
  readonly label: string;
}

/** A button that changes several parameters at once. */
export interface Action {
  /** Its slug, unique in its figure. */
  readonly id: string;
  /** The words on it. */
  readonly label: string;
  /** Whether there is anything for it to do. */
  readonly offered: (params: Params) => boolean;
  /** What it changes. */
  readonly change: (params: Params) => Partial<Params>;
}

/** A drawn figure that itself says which cursor value lies under a point of it, such as one made of several plots. */
export type Picture = SVGSVGElement & { readonly under?: (x: number, y: number) => number };

/** A figure: one record from which everything a reader gets is derived. */
export interface Figure<Row = Record<string, number | string>> {
  /** Its slug: the name of its folder, its fragment, its path under /embed/, and the folder of its snapshots. */
  readonly id: string;
  /** The page that it stands on, as a path of the site such as 'lab/'; left out where that is the home page. */
  readonly home?: string;
  readonly title: string;
  /** What the figure asks, above the plot. */
  readonly question: string;
  /** What to find out with the controls. */
  readonly task: string;
  /** The finding, for someone who touches nothing. */
  readonly finding: (params: Params, known: Known) => string;
  /** The parameters its controls move, in order. */
  readonly parameters: readonly ParameterName[];
  /** The same in groups, each under its name, where they are too many for one. */
  readonly groups?: Readonly<Record<string, readonly ParameterName[]>>;
  /** Those of them that change nothing now: their controls are hidden. */
  readonly idle?: (params: Params) => readonly ParameterName[];
  /** The one of them that cannot always be moved, and why: its control is disabled while **now** says so. */
  readonly waits?: { readonly name: ParameterName; readonly why: string; readonly now: (params: Params) => boolean };
  /** Parameters it shows but has no control for, such as those of a kept run. */
  readonly silent?: readonly ParameterName[];
  /** Buttons under the controls. */
  readonly actions?: readonly Action[];
  /**
   * What is wrong with values that are legal one by one, naming value and range: "… must be at most 1,000, not 5,000". The
   * value named is that of **blamed**, the one to change or to leave out, if it has a part in it.
   */
  readonly conflict?: (params: Params, blamed?: ParameterName) => string | undefined;
  /** The training runs it shows, where they are too long to be computed while it is drawn. */
  readonly runs?: Runs;
  /** The parameter along the x axis, which the data cursor moves. */
  readonly cursor: NameOf<'number'>;
  /**
   * How many cursor values make a row, where the plot is a map of cells, the first row at its foot: the up and down arrows
   * move by as many.
   */
  readonly across?: (params: Params) => number;
  /** The cursor value at a place on the x axis; the nearest whole number unless it says otherwise. */
  readonly under?: (x: number, params: Params) => number;
  /** The values the cursor visits, in order, where the plot leaves some out; every whole number by default. */
  readonly stops?: (params: Params) => readonly number[];
  /** The greatest cursor value on the x axis. */
  readonly span: (params: Params) => number;
  readonly columns: readonly Column<Row>[];
  /** Those after them that are there only with some parameters. */
  readonly moreColumns?: (params: Params) => readonly Column<Row>[];
  /** The plotted values; what is not known yet is left out. */
  readonly data: (params: Params, known: Known) => Row[];
  /** The values to take away as CSV and JSON, where they are more than the plotted ones. */
  readonly taken?: (params: Params, known: Known) => Row[];
  /** Draws the rows; the same function at build time and in the browser. */
  readonly draw: (rows: Row[], params: Params, frame: Frame) => SVGSVGElement;
  /** One or two sentences: what a sighted reader sees. */
  readonly describe: (params: Params, known: Known) => string;
  /** The value at the cursor, as short as an announcement should be. */
  readonly read: (params: Params, known: Known) => string;
}

/** Every column of a figure's table at some parameters. */
export const columnsOf = <Row>({ columns, moreColumns }: Figure<Row>, params: Params): readonly Column<Row>[] => [
  ...columns,
  ...(moreColumns?.(params) ?? []),
];

/** Every parameter that makes a difference to a figure, those with a control first. */
export const parametersOf = ({ parameters, silent = [] }: Figure): readonly ParameterName[] => [
  ...parameters,
  ...silent,
];

/**
 * The page that a figure stands on, as a path of the site.
 *
 * @example homeOf(figureById('lab')) // "lab/"
 * @example homeOf(figureById('ramp')) // ""
 */
export const homeOf = ({ home = '' }: Pick<Figure, 'home'>): string => home;
