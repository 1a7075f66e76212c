// What an equation is: its TeX, its values and the sentence that reads it aloud.
import type { Point } from './point.ts';
import type { Shown } from './shown.ts';

export type { Point } from './point.ts';

/** One side of a relation: what is shown, and what it is worth. */
export interface Side {
  /** What the article displays. */
  readonly tex: string;
  /** Its value at the reader's parameters, a truth being 1 or 0; NaN where the side is undefined. Never throws. */
  value(point: Point): number;
  /** The same with the numbers put in for the letters; none where that would say nothing new. */
  now?(point: Point): Shown | undefined;
}

/** When a relation is claimed. */
export interface Condition {
  /** The condition as displayed after "for". */
  readonly tex: string;
  /** Whether it holds at the reader's parameters. */
  holds(point: Point): boolean;
}

/** Sides that are claimed to be worth the same. */
export interface Relation {
  /** Two sides or more. */
  readonly sides: readonly Side[];
  /** What stands between them; "=" by default. */
  readonly sign?: '=' | '\\iff';
  /** Where the relation is claimed; everywhere by default. */
  readonly only?: Condition;
}

/** A displayed, numbered equation of the article. */
export interface Equation {
  /** Its anchor, for ever. */
  readonly id: `eq-${string}`;
  /** Its name in a list of equations. */
  readonly title: string;
  /** What it claims, one line each. */
  readonly relations: readonly Relation[];
  /** The reader's point as the equation takes it: in the script's equations W is what the script makes of it. */
  at?(reader: Point): Point;
  /** The equation read aloud, in one sentence. */
  readonly words: string;
}

/**
 * The display TeX of a relation: its first two sides on a line, and a line more for each side after them.
 *
 * @param relation any relation
 * @example tex({ sides: [{ tex: 'a' }, { tex: 'b' }] }) // '\\begin{aligned} a &= b \\end{aligned}'
 */
export function tex({ sides, sign = '=' }: Relation): string {
  const [first, ...rest] = sides.map((side) => side.tex);
  const lines = rest.map((side) => `&${sign} ${side}`).join(String.raw` \\ `);
  return String.raw`\begin{aligned} ${first} ${lines} \end{aligned}`;
}
