import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { equations, tex } from '../../../src/schedule/index.ts';
import { agree, points } from './arbitraries.ts';
import { readAt, relations } from './claims.ts';

const ids = [
  'eq-rate',
  'eq-helper',
  'eq-two-points',
  'eq-slope',
  'eq-line',
  'eq-progress',
  'eq-forms',
  'eq-continuity',
  'eq-above-one',
  'eq-reach',
  'eq-ramp-sum',
  'eq-cost',
  'eq-no-ramp',
  'eq-lambda-lr',
  'eq-logged',
  'eq-cap',
  'eq-stuck',
];

describe('the list of equations', () => {
  it('has every equation of the article, in the order of their numbers', () => {
    expect(equations.map(({ id }) => id)).toEqual(ids);
  });

  it.each(equations)('$id displays as TeX that KaTeX accepts, and has a title and a sentence', (equation) => {
    expect(() => katex.renderToString(tex(equation), { displayMode: true, strict: 'error' })).not.toThrow();
    expect(equation.title).toMatch(/^[A-Z].*[^.]$/);
    expect(equation.words).toMatch(/^[A-Z].*\.$/i);
  });

  it('puts each relation on a line, each side after the second on its own, and says where a relation is claimed', () => {
    const side = (name: string) => ({ tex: name, value: () => 0 });
    const only = { tex: 'x < W', holds: () => true };
    const shown = tex({
      relations: [
        { sides: [side('a'), side('b'), side('c')], only },
        { sides: [side('d'), side('e')], sign: '\\iff' },
      ],
    });
    expect(shown).toBe(String.raw`\begin{aligned} a &= b \\ &= c \quad\text{for } x < W \\ d &\iff e \end{aligned}`);
  });
});

describe('every relation holds', () => {
  it.each(relations)('$name: all sides agree at 1,000 random points', ({ equation, relation, claimed }) => {
    fc.assert(
      fc.property(points(400).filter(claimed), (point) => {
        const [first, ...rest] = relation.sides.map((side) => side.value(readAt(equation, point)));
        for (const value of rest) expect(agree(first!, value), `${first} and ${value}`).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
