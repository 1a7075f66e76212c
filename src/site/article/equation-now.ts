// The equations of the article: their numbers, and what they say at the reader's parameters.
import { format } from '../../parameters/format.ts';
import type { Params } from '../../parameters/index.ts';
import { findById } from '../../schedule/find.ts';
import { type Equation, equations, iterationsPerEpoch, type Point, type Relation } from '../../schedule/index.ts';

/** The reader's parameters by the letters of the equations; half the peak stands for "a fraction p". */
function pointOf(params: Params): Point {
  return {
    w: params.startFactor,
    W: params.warmupSteps,
    x: params.step,
    p: 0.5,
    eta: params.peakLr,
    L: iterationsPerEpoch(params),
    i: params.iteration,
    k: params.step,
  };
}

const letters: Readonly<Record<keyof Point, string>> = {
  w: 'w',
  W: 'W',
  x: 'x',
  p: 'p',
  eta: 'η',
  L: 'L',
  i: 'i',
  k: 'k',
};

const truth = ['false', 'true'];
const lines = ['first', 'second'];

/** What the sides of one relation are worth: one value, since they agree, or each if they ever should not. */
function worth({ sides, sign = '=' }: Relation, point: Point): string {
  const values = sides.map((side) => side.value(point));
  if (values.some(Number.isNaN)) return 'undefined';
  const said = values.map((value) => (sign === '=' ? format(value, 10) : (truth[value] ?? String(value))));
  const all = sides.length === 2 ? 'both' : 'all';
  return new Set(said).size === 1 ? `${said[0]} on ${all} sides` : said.join(' against ');
}

/**
 * What an equation says at the reader's parameters: the value that each of its sides gives, computed on its own.
 *
 * @example atPoint(equations[0], defaults) // "For w = 0.001, W = 1,000, x = 250, η = 0.005: 0.00125375 on both sides."
 */
export function atPoint(equation: Equation, params: Params): string {
  const reader = pointOf(params);
  const point = equation.at?.(reader) ?? reader;
  const { relations, uses } = equation;
  const given = uses.map((name) => `${letters[name]} = ${format(point[name])}`);
  const claims = relations.map((relation, index) => {
    const line = relations.length > 1 ? ` of the ${lines[index]} line` : '';
    const applies = relation.only?.holds(point) ?? true;
    return applies
      ? worth(relation, point) + line
      : `the${line ? ` ${lines[index]} line` : ' equation'} does not apply`;
  });
  return `For ${given.join(', ')}: ${claims.join(', ')}.`;
}

/**
 * The number of an equation in the article, from 1.
 *
 * @throws RangeError if no equation has the id
 * @example numberOf('eq-rate') // 1
 */
export const numberOf = (id: string): number => equations.indexOf(findById('equation', equations, id)) + 1;
