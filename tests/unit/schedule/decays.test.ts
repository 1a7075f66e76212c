import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cosine,
  cosineRestarts,
  decayKinds,
  exponential,
  inverseSqrt,
  linearDecay,
  multiStep,
  polynomial,
  sqrtCooldown,
  step,
} from '../../../src/schedule/index.ts';
import { startFactor as endFactor } from './arbitraries.ts';
import { family, legalParams, steps } from './legal.ts';
import { chain, close } from './oracle.ts';

const decays = decayKinds.map(family);
const arriving = decays.filter(({ parameters }) => parameters.some(({ name }) => name === 'decaySteps'));
const whole = (length: number) => Array.from({ length }, (_, step) => step);
const decaySteps = fc.integer({ min: 1, max: 500 });

/** Whether a schedule is, step by step, the rates of a chainable scheduler to 1e-9: it compounds its roundings. */
function expectRates(schedule: (step: number) => number, rates: readonly number[]) {
  rates.forEach((rate, step) => expect(Math.abs(schedule(step) - rate), `step ${step}`).toBeLessThan(1e-9));
}

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
