// Whole schedules with a name: one cycle, warmup-stable-decay, Noam’s and the like.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inverseSqrt,
  join,
  linearWarmup,
  noam,
  oneCycle,
  wsdCosine,
  wsdLinear,
  wsdSqrt,
} from '../../../src/schedule/index.ts';
import { family, legalParams, steps } from './legal.ts';
import { close } from './oracle.ts';

const whole = (length: number) => Array.from({ length }, (_, step) => step);
const counts = fc.record({
  startFactor: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  endFactor: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
  warmupSteps: fc.nat(20),
  stableSteps: fc.nat(20),
  decaySteps: fc.nat(20),
});

describe('oneCycle', () => {
  it('is two of the cosines that OneCycleLR interpolates by, from start to end of each phase', () => {
    const between = (start: number, end: number, share: number) =>
      end + ((start - end) / 2) * (Math.cos(Math.PI * share) + 1);
    fc.assert(
      fc.property(counts, fc.nat(39), (params, x) => {
        const { startFactor: w, endFactor: m, warmupSteps: W, decaySteps: D } = params;
        fc.pre(W > 0 && x < W + D);
        const expected = x <= W ? between(w, 1, x / W) : between(1, m, (x - W) / D);
        expect(close(oneCycle(params)(x), expected)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('of 10 updates as PyTorch draws it, peak at step 2 and end at step 9, is .04, .52, 1, … 4e-6', () => {
    const values = whole(10).map(oneCycle({ startFactor: 0.04, endFactor: 4e-6, warmupSteps: 2, decaySteps: 7 }));
    [0.04, 0.52, 1].forEach((value, x) => expect(values[x]).toBeCloseTo(value, 15));
    expect([values[2], values[9]]).toEqual([1, 4e-6]);
  });
});

describe.each([
  ['wsdLinear', wsdLinear, (share: number) => 1 - share],
  ['wsdCosine', wsdCosine, (share: number) => Math.cos((Math.PI * share) / 2) ** 2],
  ['wsdSqrt', wsdSqrt, (share: number) => 1 - Math.sqrt(share)],
] as const)('%s', (_, recipe, left) => {
  it('is a line up, a stretch at exactly 1, its own way down, and its end factor for ever', () => {
    fc.assert(
      fc.property(counts, fc.nat(70), (params, x) => {
        const { startFactor: w, endFactor: m, warmupSteps: W, stableSteps: S, decaySteps: D } = params;
        const value = recipe(params)(x);
        if (x < W) expect(close(value, w + ((1 - w) * x) / W)).toBe(true);
        else if (x < W + S) expect(value).toBe(1);
        else if (x < W + S + D) expect(close(value, m + (1 - m) * left((x - W - S) / D))).toBe(true);
        else expect(value).toBe(m);
      }),
      { numRuns: 1000 },
    );
  });

  it('is at its peak on the last stable step and still where the decay begins', () => {
    const schedule = recipe({ startFactor: 0, warmupSteps: 4, stableSteps: 3, decaySteps: 4, endFactor: 0 });
    expect([3, 4, 6, 7].map(schedule)).toEqual([0.75, 1, 1, 1]);
    expect(schedule(7.5)).toBeLessThan(1);
    expect([schedule(10) > 0, schedule(11)]).toEqual([true, 0]);
  });

  it('without warmup begins at 1, and without decay steps drops to its end factor', () => {
    const none = { startFactor: 0, warmupSteps: 0, stableSteps: 2, decaySteps: 0, endFactor: 0.5 };
    expect([0, 1, 2, 3].map(recipe(none))).toEqual([1, 1, 0.5, 0.5]);
    expect(recipe({ ...none, stableSteps: 0 })(0)).toBe(0.5);
  });
});

describe('noam', () => {
  /** The paper's rate for a model 512 wide at its update n, counted from 1. */
  const paper = (n: number, W: number) => 512 ** -0.5 * Math.min(n ** -0.5, n * W ** -1.5);

  it("at step x is the paper's rate at its update number x, as a share of the paper's peak", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 20_000 }), (W, x) => {
        expect(close(noam({ warmupSteps: W })(x), paper(x, W) / paper(W, W))).toBe(true);
      }),
    );
    expect(noam({ warmupSteps: 4000 })(0)).toBe(0);
  });

  it('one update earlier, as the paper counts, is the linear warmup from 1/W in W − 1 steps', () => {
    const W = 40;
    const early = join(
      [linearWarmup({ startFactor: 1 / W, warmupSteps: W - 1 }), inverseSqrt({ timescale: W })],
      [W - 1],
    );
    whole(200).forEach((x) => expect(close(early(x), paper(x + 1, W) / paper(W, W))).toBe(true));
  });

  it('is exactly 1 at its warmup steps and nowhere else', () => {
    fc.assert(
      fc.property(legalParams(family('noam')), steps, (params, x) => {
        const schedule = noam(params as { warmupSteps: number });
        expect(schedule(params.warmupSteps as number)).toBe(1);
        expect(schedule(x) < 1).toBe(x !== params.warmupSteps);
      }),
    );
  });
});
