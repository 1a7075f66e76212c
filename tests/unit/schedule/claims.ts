import type { Equation, Point } from '../../../src/schedule/index.ts';
import { equations } from '../../../src/schedule/index.ts';

/** In the script's equations W is what the script makes of it. */
export function readAt({ id }: Equation, point: Point): Point {
  if (id === 'eq-cap') return { ...point, W: Math.min(1000, point.L - 1) };
  if (id === 'eq-logged') return { ...point, W: Math.min(point.W, point.L - 1) };
  return point;
}

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
