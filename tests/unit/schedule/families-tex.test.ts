// The displayed TeX of each family of schedules, evaluated, gives its curve.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families, type Family } from '../../../src/schedule/index.ts';
import { agree } from './arbitraries.ts';
import { evaluate } from './evaluate-tex.ts';
import { legalParams, type Params, steps } from './legal.ts';
import { mutantsOf } from './mutate-tex.ts';

/**
 * What a family's TeX is worth: x and t both the step, a sum over a list written out, the list's letter with an index.
 */
function evaluateFamily(tex: string, { parameters }: Family, params: Params, step: number): number {
  const letters = { w: 0, W: 0, x: step, t: step, k: -1, p: -1, i: -1, L: -1 };
  const lists: Record<string, readonly number[]> = {};
  for (const { name, symbol } of parameters) {
    const value = params[name]!;
    if (typeof value === 'number') Object.assign(letters, { [symbol.replace('\\', '')]: value });
    else lists[symbol] = value;
  }
  const written = tex.replace(/\\sum_\{i=1\}\^\{n\}\\left\[(.*?)\\right\]/, (_, claim: string) => {
    const list = Object.entries(lists).find(([symbol]) => claim.includes(`${symbol}_i`));
    return String(list?.[1].filter((item) => evaluate(claim.replace(`${list[0]}_i`, `${item}`), letters)).length);
  });
  return evaluate(written, letters);
}

describe('the TeX of a family', () => {
  it.each(families)('$id: evaluated, is its curve at 500 random steps', (family) => {
    fc.assert(
      fc.property(legalParams(family), steps, (params, step) => {
        const [shown, computed] = [evaluateFamily(family.tex, family, params, step), family.curve(params)(step)];
        expect(agree(shown, computed), `${shown} and ${computed}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each(families)('$id: a change to it is noticed', (family) => {
    const points = fc.sample(fc.tuple(legalParams(family), steps), { numRuns: 150, seed: 15873 });
    const survivors = mutantsOf(family.tex).filter((mutant) =>
      points.every(([params, step]) => agree(evaluateFamily(mutant, family, params, step), family.curve(params)(step))),
    );
    expect(survivors).toEqual([]);
  });
});
