// What all warmups have in common: where they begin, that they rise, and when they arrive.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cosineWarmup,
  exponentialWarmup,
  linearWarmup,
  logarithmicWarmup,
  warmupKinds,
} from '../../../src/schedule/index.ts';
import { startFactor, warmupSteps } from './arbitraries.ts';
import { family, legalParams, steps } from './legal.ts';
import { close } from './oracle.ts';

const warmups = warmupKinds.map(family);
const whole = (length: number) => Array.from({ length }, (_, step) => step);

describe('every warmup', () => {
  it.each(warmups)('$id: is its start factor at step 0 and exactly the number 1 from its warmup steps on', (family) => {
    fc.assert(
      fc.property(legalParams(family), steps, (params, later) => {
        const [schedule, W] = [family.curve(params), params.warmupSteps as number];
        expect(schedule(0)).toBe(W === 0 ? 1 : params.startFactor);
        expect(schedule(W)).toBe(1);
        expect(schedule(W + later)).toBe(1);
      }),
    );
  });

  it.each(warmups)('$id: has not arrived one step before, and moves strictly towards 1', (family) => {
    fc.assert(
      fc.property(legalParams(family), (params) => {
        const [schedule, W, w] = [family.curve(params), params.warmupSteps as number, params.startFactor as number];
        fc.pre(w !== 1);
        const distances = whole(W + 1).map((step) => Math.abs(1 - schedule(step)));
        distances.slice(1).forEach((distance, step) => expect(distance).toBeLessThan(distances[step]!));
      }),
    );
  });

  it.each(warmups)('$id: is the constant 1 for a start factor of 1', ({ curve }) => {
    const schedule = curve({ startFactor: 1, warmupSteps: 37 });
    whole(40).forEach((step) => expect(schedule(step)).toBeCloseTo(1, 15));
  });

  it.each(warmups)('$id: without warmup steps is 1 at once, and with one is one small step', ({ curve }) => {
    expect([0, 0.5, 1, 1e9].map(curve({ startFactor: 0.25, warmupSteps: 0 }))).toEqual([1, 1, 1, 1]);
    expect([0, 1, 2].map(curve({ startFactor: 0.25, warmupSteps: 1 }))).toEqual([0.25, 1, 1]);
  });

  it.each(warmups)('$id: meets its end without a jump, in 10⁹ steps', ({ curve }) => {
    const schedule = curve({ startFactor: 0.001, warmupSteps: 1e9 });
    expect(1 - schedule(1e9 - 1)).toBeLessThan(1e-8);
    expect(schedule(1e9 - 1)).toBeLessThanOrEqual(1);
  });
});

describe('cosineWarmup', () => {
  it('is w + (1 − w) sin²(πx/2W), at 2000 random (w, W, x)', () => {
    fc.assert(
      fc.property(startFactor, warmupSteps(5000), fc.double({ min: 0, max: 1, noNaN: true }), (w, W, place) => {
        fc.pre(W > 0 && place < 1);
        const sine = Math.sin((Math.PI * place) / 2) ** 2;
        expect(close(cosineWarmup({ startFactor: w, warmupSteps: W })(place * W), w + (1 - w) * sine)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is halfway halfway, below the line before and above it after', () => {
    const params = { startFactor: 0.2, warmupSteps: 100 };
    const [cosine, line] = [cosineWarmup(params), linearWarmup(params)];
    expect(cosine(50)).toBeCloseTo(0.6, 15);
    expect(whole(49).every((step) => cosine(step + 1) < line(step + 1))).toBe(true);
    expect(whole(49).every((step) => cosine(step + 51) > line(step + 51))).toBe(true);
  });
});

describe('exponentialWarmup', () => {
  it('is w multiplied by the same factor again and again', () => {
    fc.assert(
      fc.property(startFactor, fc.integer({ min: 1, max: 1000 }), (w, W) => {
        fc.pre(w > 0);
        const schedule = exponentialWarmup({ startFactor: w, warmupSteps: W });
        let value = w;
        for (let step = 0; step < W; step++, value /= w ** (1 / W)) expect(close(schedule(step), value)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('is, from 1/1000 in 3 steps, 1/1000, 1/100, 1/10 and 1', () => {
    const values = whole(4).map(exponentialWarmup({ startFactor: 0.001, warmupSteps: 3 }));
    [0.001, 0.01, 0.1, 1].forEach((value, step) => expect(values[step]).toBeCloseTo(value, 15));
  });
});

describe('logarithmicWarmup', () => {
  it('is what DeepSpeed computes, ln(n + 1)/ln(N), for its N = W + 1 and n = x, between a lowest and a highest rate', () => {
    fc.assert(
      fc.property(startFactor, fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (w, W, x) => {
        fc.pre(x < W);
        const gamma = (1 / Math.log(W + 1)) * Math.log(x + 1);
        expect(close(logarithmicWarmup({ startFactor: w, warmupSteps: W })(x), w + (1 - w) * gamma)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('has, in 1023 steps, gone a tenth of the way with every doubling of the step number', () => {
    const values = whole(11).map((double) => logarithmicWarmup({ startFactor: 0, warmupSteps: 1023 })(2 ** double - 1));
    values.forEach((value, double) => expect(value).toBeCloseTo(double / 10, 15));
  });
});
