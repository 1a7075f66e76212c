// The decays that drop in steps or at milestones.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiStep, step } from '../../../src/schedule/index.ts';
import { family, legalParams } from './legal.ts';
import { chain, close } from './oracle.ts';

describe('step', () => {
  it('is multiplied at every step that stepSize divides, as by StepLR', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 60 }), (twentieths, k) => {
        const gamma = twentieths / 20;
        const rates = chain(300, (rate, t) => (t % k === 0 ? rate * gamma : rate));
        rates.forEach((rate, t) => expect(close(step({ decayFactor: gamma, stepSize: k })(t), rate)).toBe(true));
      }),
    );
  });

  it('has not dropped just before stepSize, and has at it', () => {
    expect([0, 2999, 2999.9, 3000, 5999, 6000].map(step({ decayFactor: 0.5, stepSize: 3000 }))).toEqual([
      ...[1, 1, 1, 0.5, 0.5, 0.25],
    ]);
  });
});

describe('multiStep', () => {
  it('is multiplied at every milestone, as by MultiStepLR', () => {
    fc.assert(
      fc.property(legalParams(family('multi-step')), (params) => {
        const { decayFactor, milestones } = params as { decayFactor: number; milestones: number[] };
        fc.pre(!milestones.includes(0));
        const rates = chain(60, (rate, t) => (milestones.includes(t) ? rate * decayFactor : rate));
        rates.forEach((rate, t) => expect(close(multiStep({ decayFactor, milestones })(t), rate)).toBe(true));
      }),
    );
  });

  it('has dropped at once for a milestone of 0, and is 1 without milestones', () => {
    expect(multiStep({ decayFactor: 0.5, milestones: [0] })(0)).toBe(0.5);
    expect([0, 1e9].map(multiStep({ decayFactor: 0.5, milestones: [] }))).toEqual([1, 1]);
  });

  it('does not change when the caller changes the list afterwards', () => {
    const milestones = [5];
    const schedule = multiStep({ decayFactor: 0.5, milestones });
    milestones[0] = 1;
    expect(schedule(4)).toBe(1);
  });
});
