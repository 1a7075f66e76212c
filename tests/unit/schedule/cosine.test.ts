// The cosine decays, compared with PyTorch’s recursion and with identities.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine, cosineRestarts } from '../../../src/schedule/index.ts';
import { startFactor as endFactor } from './arbitraries.ts';
import { chain, close, expectRates } from './oracle.ts';

const whole = (length: number) => Array.from({ length }, (_, step) => step);
const decaySteps = fc.integer({ min: 1, max: 500 });

describe('cosine', () => {
  it('is what CosineAnnealingLR makes of the rate before, step after step', () => {
    fc.assert(
      fc.property(endFactor, decaySteps, (m, D) => {
        const wave = (step: number) => 1 + Math.cos((Math.PI * step) / D);
        const rates = chain(D, (rate, step) => (wave(step) / wave(step - 1)) * (rate - m) + m);
        expectRates(cosine({ endFactor: m, decaySteps: D }), rates);
      }),
    );
  });

  it('is m + (1 − m) cos²(πt/2D)', () => {
    fc.assert(
      fc.property(endFactor, decaySteps, fc.nat(499), (m, D, t) => {
        fc.pre(t < D);
        const expected = m + (1 - m) * Math.cos((Math.PI * t) / (2 * D)) ** 2;
        expect(close(cosine({ endFactor: m, decaySteps: D })(t), expected)).toBe(true);
      }),
    );
  });
});

describe('cosineRestarts', () => {
  it('is one cosine after another, each as long as the other', () => {
    const length = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(endFactor, fc.integer({ min: 1, max: 60 }), length, fc.nat(3599), (m, cycles, length, t) => {
        fc.pre(t < cycles * length);
        const whole = cosineRestarts({ endFactor: m, decaySteps: cycles * length, cycles });
        expect(close(whole(t), cosine({ endFactor: m, decaySteps: length })(t % length))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is exactly 1 at every restart, even of 49 cycles, where t/D · 49 rounds to less than a whole number', () => {
    expect((1 / 49) * 49).toBeLessThan(1);
    for (const cycles of [1, 2, 3, 7, 49, 98, 103]) {
      const schedule = cosineRestarts({ endFactor: 0.1, decaySteps: 10 * cycles, cycles });
      expect(whole(cycles).map((cycle) => schedule(10 * cycle))).toEqual(whole(cycles).map(() => 1));
    }
  });

  it('restarts between two steps where the cycles do not divide the steps', () => {
    const schedule = cosineRestarts({ endFactor: 0, decaySteps: 5, cycles: 2 });
    [0, 2 / 5, 4 / 5, 1 / 5, 3 / 5].forEach((phase, step) =>
      expect(schedule(step)).toBeCloseTo(Math.cos((Math.PI * phase) / 2) ** 2, 14),
    );
  });

  it('with one cycle is the cosine', () => {
    const params = { endFactor: 0.1, decaySteps: 77 };
    whole(80).forEach((step) =>
      expect(cosineRestarts({ ...params, cycles: 1 })(step)).toBeCloseTo(cosine(params)(step), 15),
    );
  });
});
