// Each equation names exactly the parameters that its value depends on.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equations, type Equation, type Point } from '../../../src/schedule/index.ts';
import { agree, points } from './arbitraries.ts';
import { readAt } from './claims.ts';
import { lettersIn } from './evaluate-tex.ts';

const order: readonly (keyof Point)[] = ['w', 'W', 'x', 'p', 'eta', 'L', 'i', 'k'];

/** The letters in the TeX of an equation, in order, except those it defines: a left side that is nothing but a letter. */
function lettersOf({ relations }: Equation): (keyof Point)[] {
  const shown = new Set(relations.flatMap(({ sides }) => sides.flatMap(({ tex }) => [...lettersIn(tex)])));
  const defined: readonly string[] = relations.map(({ sides }) => sides[0]!.tex);
  return order.filter((name) => shown.has(name) && !defined.includes(name));
}

const valuesAt = ({ relations }: Equation, point: Point) =>
  relations.flatMap(({ sides }) => sides.map((side) => side.value(point)));

describe('the letters that an equation says it uses', () => {
  it.each(equations)('are those of its TeX: $id', (equation) => {
    expect(equation.uses).toEqual(lettersOf(equation));
  });

  it.each(equations)('decide what its sides are worth, whatever the other letters are: $id', (equation) => {
    const { uses } = equation;
    fc.assert(
      fc.property(points(400), points(400), (one, other) => {
        const first = readAt(equation, one);
        const second = readAt(equation, { ...other, ...Object.fromEntries(uses.map((name) => [name, first[name]])) });
        // The script cuts W to the batches of an epoch, so that both points may not be read at the same W.
        fc.pre(uses.every((name) => first[name] === second[name]));
        const [before, after] = [valuesAt(equation, first), valuesAt(equation, second)];
        const same = before.every((value, index) => Object.is(value, after[index]) || agree(value, after[index]!));
        expect(same, `${before} and ${after}`).toBe(true);
      }),
    );
  });
});
