import type { ParameterName, Params } from '../parameters.ts';

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

/** A figure: one record from which everything a reader gets is derived. */
export interface Figure<Row = Record<string, number>> {
  /** Its slug: file name, fragment, embed path and snapshot name. */
  readonly id: string;
  readonly title: string;
  /** What the figure asks, above the plot. */
  readonly question: string;
  /** What to find out with the controls. */
  readonly task: string;
  /** The finding, for someone who touches nothing. */
  readonly finding: (params: Params) => string;
  /** The parameters its controls move, in order. */
  readonly parameters: readonly ParameterName[];
  /** The parameter along the x axis, which the data cursor moves. */
  readonly cursor: ParameterName;
  /** The greatest cursor value on the x axis. */
  readonly span: (params: Params) => number;
  readonly columns: readonly Column<Row>[];
  /** The plotted values. */
  readonly data: (params: Params) => Row[];
  /** Draws the rows; the same function at build time and in the browser. */
  readonly draw: (rows: Row[], params: Params, frame: Frame) => SVGSVGElement;
  /** One or two sentences: what a sighted reader sees. */
  readonly describe: (params: Params) => string;
  /** The value at the cursor, as short as an announcement should be. */
  readonly read: (params: Params) => string;
}
