// The list of equations is complete, and both sides of each agree.
import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { equations, tex } from '../../../src/schedule/index.ts';
import { sections } from '../site/book.ts';
import { agree, points } from './arbitraries.ts';
import { readAt, relations } from './claims.ts';

const ids = [
  'eq-helper',
  'eq-rate',
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

  it('begins with the equation that a reader of the book meets first', () => {
    const first = sections.flatMap(({ body }) => [...body.matchAll(/<Equation id="([^"]+)"/g)].map(([, id]) => id!))[0];
    expect(first).toBe(equations[0]!.id);
  });

  it.each(equations)('$id displays as TeX that KaTeX accepts, and has a title and a sentence', (equation) => {
    const shown = equation.relations.flatMap((relation) => [tex(relation), relation.only?.tex ?? '']);
    for (const code of shown) expect(() => katex.renderToString(code, { strict: 'error' })).not.toThrow();
    expect(equation.title).toMatch(/^[A-Z].*[^.]$/);
    expect(equation.words).toMatch(/^[A-Z].*\.$/i);
  });

  it('shows the first two sides on a line, and a line more for each side after them', () => {
    const side = (name: string) => ({ tex: name, value: () => 0 });
    expect(tex({ sides: [side('a'), side('b'), side('c')] })).toBe(
      String.raw`\begin{aligned} a &= b \\ &= c \end{aligned}`,
    );
    expect(tex({ sides: [side('d'), side('e')], sign: '\\iff' })).toBe(
      String.raw`\begin{aligned} d &\iff e \end{aligned}`,
    );
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
