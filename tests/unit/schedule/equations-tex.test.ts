// The displayed TeX of each equation, evaluated, gives what the code computes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Equation, equations, type Point } from '../../../src/schedule/index.ts';
import { agree, points } from './arbitraries.ts';
import { conditions, readAt, sides } from './claims.ts';
import { evaluateTex } from './evaluate-tex.ts';
import { mutantsOf } from './mutate-tex.ts';

/** Changes that change nothing: that limit is 1 for every w, and without a warmup every step is worth 1. */
const harmless = [String.raw`\lim_{\alpha\to 1}\bigl(W(1-\alpha)+\alpha\bigr)`, 'f(k)'];

/** A condition's TeX, evaluated: its parts joined by "and". */
const evaluateCondition = (conditionTex: string, point: Point) =>
  Math.min(...conditionTex.split(String.raw`\text{ and }`).map((part) => evaluateTex(part, point)));

/** Points of one seed, so that a mutant that dies today dies tomorrow. */
const draw = (equation: Equation, claimed: (point: Point) => boolean, count: number) =>
  fc.sample(points(30).filter(claimed), { numRuns: count, seed: 15873 }).map((point) => readAt(equation, point));

describe('what is displayed is what is computed', () => {
  it.each(sides)('$name', ({ equation, tex, value, claimed }) => {
    for (const point of draw(equation, claimed, 60)) {
      const [shown, computed] = [evaluateTex(tex, point), value(point)];
      expect(agree(shown, computed), `${shown} and ${computed} at ${JSON.stringify(point)}`).toBe(true);
    }
  });

  it.each(conditions)('$name', ({ equation, tex, holds }) => {
    for (const point of draw(equation, () => true, 60))
      expect(evaluateCondition(tex, point)).toBe(Number(holds(point)));
  });
});

describe('a change to what is displayed is noticed', () => {
  it.each(sides)('$name', ({ equation, tex, value, claimed }) => {
    const drawn = draw(equation, claimed, 60);
    const mutants = mutantsOf(tex);
    const survivors = mutants.filter((mutant) =>
      drawn.every((point) => agree(evaluateTex(mutant, point), value(point))),
    );
    expect(mutants.length).toBeGreaterThan(0);
    expect(survivors.filter((mutant) => !harmless.includes(mutant))).toEqual([]);
  });

  it.each(conditions)('$name', ({ equation, tex, holds }) => {
    const drawn = draw(equation, () => true, 60);
    const survivors = mutantsOf(tex).filter((mutant) =>
      drawn.every((point) => evaluateCondition(mutant, point) === Number(holds(point))),
    );
    expect(survivors).toEqual([]);
  });
});

it('the limit is taken of the form that the helper has', () => {
  const [limit, form] = ['eq-continuity', 'eq-forms'].map(
    (id) => equations.find((equation) => equation.id === id)!.relations[0]!.sides[0]!.tex,
  );
  expect(limit).toBe(String.raw`\lim_{\alpha\to 1}\bigl(${form}\bigr)`);
});
