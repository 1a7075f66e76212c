// The decays along a line, a root or a power.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponential, inverseSqrt, linearDecay, polynomial, sqrtCooldown } from '../../../src/schedule/index.ts';
import { startFactor as endFactor } from './arbitraries.ts';
import { chain, close, expectRates } from './oracle.ts';

const whole = (length: number) => Array.from({ length }, (_, step) => step);
const decaySteps = fc.integer({ min: 1, max: 500 });

describe('linearDecay', () => {
  it('is what LinearLR multiplies its rate by, step after step', () => {
    fc.assert(
      fc.property(endFactor, decaySteps, (m, D) => {
        const rates = chain(D, (rate, step) => rate * (1 + (m - 1) / (D + (step - 1) * (m - 1))));
        expectRates(linearDecay({ endFactor: m, decaySteps: D }), rates);
      }),
    );
  });

  it('is, to an end of 0, the share of the steps that is left, bit for bit', () => {
    expect(whole(7).map(linearDecay({ endFactor: 0, decaySteps: 7 }))).toEqual(whole(7).map((step) => (7 - step) / 7));
  });
});

describe('sqrtCooldown', () => {
  it('has gone 1/8, 2/8, … of its way at 1/64, 4/64, … of its steps', () => {
    const schedule = sqrtCooldown({ endFactor: 0.2, decaySteps: 6400 });
    whole(9).forEach((k) => expect(schedule(100 * k * k)).toBeCloseTo(1 - (0.8 * k) / 8, 14));
  });

  it('lies as far below its start as a square root, at random places', () => {
    fc.assert(
      fc.property(endFactor, decaySteps, fc.nat(499), (m, D, t) => {
        fc.pre(t < D && m !== 1);
        const gone = (1 - sqrtCooldown({ endFactor: m, decaySteps: D })(t)) / (1 - m);
        expect(Math.abs(gone ** 2 - t / D)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('polynomial', () => {
  it('with power 1 is the linear decay, bit for bit', () => {
    const params = { endFactor: 0.3, decaySteps: 77 };
    whole(80).forEach((t) => expect(polynomial({ ...params, power: 1 })(t)).toBe(linearDecay(params)(t)));
  });

  it('is what PolynomialLR multiplies its rate by, step after step', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 5, noNaN: true }), decaySteps, (p, D) => {
        const rates = chain(D, (rate, step) => rate * ((1 - step / D) / (1 - (step - 1) / D)) ** p);
        expectRates(polynomial({ power: p, endFactor: 0, decaySteps: D }), rates);
      }),
    );
  });

  it('with power 3 is a product of three, and with power 1/2 the root of what is left', () => {
    const params = { endFactor: 0, decaySteps: 50 };
    for (const t of whole(50)) {
      const left = 1 - t / 50;
      expect(close(polynomial({ ...params, power: 3 })(t), left * left * left)).toBe(true);
      expect(close(polynomial({ ...params, power: 0.5 })(t) ** 2, left)).toBe(true);
    }
  });
});

describe('exponential', () => {
  it('is multiplied by the same factor at every step, as by ExponentialLR', () => {
    fc.assert(
      fc.property(endFactor, decaySteps, (m, D) => {
        fc.pre(m > 0);
        expectRates(
          exponential({ endFactor: m, decaySteps: D }),
          chain(D, (rate) => rate * m ** (1 / D)),
        );
      }),
    );
  });

  it('is, to 1/1000 in 3 steps, 1, 1/10, 1/100 and 1/1000', () => {
    const values = whole(4).map(exponential({ endFactor: 0.001, decaySteps: 3 }));
    [1, 0.1, 0.01, 0.001].forEach((value, t) => expect(values[t]).toBeCloseTo(value, 15));
  });
});

describe('inverseSqrt', () => {
  it('is 1, 1/2, 1/3, … after 0, 3, 8, … timescales', () => {
    const schedule = inverseSqrt({ timescale: 2.5 });
    whole(9).forEach((k) => expect(schedule(2.5 * ((k + 1) ** 2 - 1))).toBeCloseTo(1 / (k + 1), 15));
  });

  it('times the root of the step that began at the timescale is the same for ever', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1e4, noNaN: true }), fc.nat(1e9), (s, t) => {
        expect(close(inverseSqrt({ timescale: s })(t) * Math.sqrt(t + s), Math.sqrt(s))).toBe(true);
      }),
    );
  });
});
