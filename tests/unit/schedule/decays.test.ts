// What all decays have in common: where they begin, where they end, and that they do not jump.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decayKinds } from '../../../src/schedule/index.ts';
import { family, legalParams, steps } from './legal.ts';

const decays = decayKinds.map(family);
const arriving = decays.filter(({ parameters }) => parameters.some(({ name }) => name === 'decaySteps'));
const whole = (length: number) => Array.from({ length }, (_, step) => step);

describe('every decay', () => {
  it.each(decays)('$id: begins at exactly 1', (family) => {
    fc.assert(
      fc.property(legalParams(family), (params) => {
        const atOnce = params.decaySteps === 0 || (params.milestones as number[] | undefined)?.[0] === 0;
        fc.pre(!atOnce);
        expect(family.curve({ ...params, multiplier: 1 })(0)).toBe(1);
      }),
    );
  });

  it.each(arriving)('$id: is exactly its end factor at its decay steps and from there on', (family) => {
    expect(family.curve({ power: 2, cycles: 3, endFactor: 0.1, decaySteps: 0 })(0)).toBe(0.1);
    fc.assert(
      fc.property(legalParams(family), steps, (params, later) => {
        const schedule = family.curve(params);
        expect(schedule(params.decaySteps as number)).toBe(params.endFactor);
        expect(schedule((params.decaySteps as number) + later)).toBe(params.endFactor);
      }),
    );
  });

  it.each(arriving)('$id: has not arrived one step before', (family) => {
    fc.assert(
      fc.property(legalParams(family), (params) => {
        fc.pre((params.decaySteps as number) > 0 && params.endFactor !== 1);
        expect(family.curve(params)((params.decaySteps as number) - 1)).not.toBe(params.endFactor);
      }),
    );
  });

  it.each(arriving)('$id: meets its end without a jump, in 10⁹ steps', ({ id, curve }) => {
    const last = curve({ power: 1, cycles: 1, endFactor: 0.1, decaySteps: 1e9 })(1e9 - 1);
    expect(Math.abs(last - 0.1), id).toBeLessThan(1e-8);
  });

  it.each(decays.filter(({ id }) => id !== 'cosine-restarts'))('$id: never rises to an end of at most 1', (family) => {
    fc.assert(
      fc.property(legalParams(family), (params) => {
        fc.pre(((params.endFactor ?? 0) as number) <= 1);
        const values = whole(40).map(family.curve(params));
        values.slice(1).forEach((value, step) => expect(value).toBeLessThanOrEqual(values[step]!));
      }),
    );
  });
});
