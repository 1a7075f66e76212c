// The equations taken apart into lines, sides and conditions, for the tests.
import { type Equation, equations, type Point } from '../../../src/schedule/index.ts';

/** The point an equation takes in place of the reader's. */
export const readAt = (equation: Equation, point: Point): Point => equation.at?.(point) ?? point;

/** Every line of every equation. */
export const relations = equations.flatMap((equation) =>
  equation.relations.map((relation, index) => ({
    name: `${equation.id}, line ${index + 1}`,
    equation,
    relation,
    claimed: (point: Point) => relation.only?.holds(point) ?? true,
  })),
);

/** Every side of every line. */
export const sides = relations.flatMap(({ equation, relation, claimed }) =>
  relation.sides.map((side) => ({ name: `${equation.id}: ${side.tex}`, equation, ...side, claimed })),
);

/** Every condition under which a line is claimed. */
export const conditions = relations.flatMap(({ equation, relation: { only } }) =>
  only ? [{ name: `${equation.id}: for ${only.tex}`, equation, ...only }] : [],
);
