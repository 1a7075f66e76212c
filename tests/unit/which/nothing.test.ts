// Rates without a warmup are not taken for one.
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/which/index.ts';
import { random } from './random.ts';

type Maker = (next: () => number, count: number) => number[];

const whole = (next: () => number, from: number, to: number) => from + Math.floor(next() * (to - from + 1));

/** A straight ramp to 1 over two thirds of the list, from a random start. */
const ramp: Maker = (next, count) => {
  const [start, steps] = [0.3 * next(), Math.floor((2 * count) / 3)];
  return Array.from({ length: count }, (_, step) => start + (1 - start) * Math.min(1, step / steps));
};

const makers: Record<string, Maker> = {
  'a random walk': (next, count) => {
    let rate = 1;
    return Array.from({ length: count }, () => (rate = Math.abs(rate + next() - 0.5)));
  },
  'a ramp with noise above the rounding': (next, count) =>
    ramp(next, count).map((rate) => rate * (1 + 0.02 * (next() - 0.5))),
  'a sine': (next, count) => {
    const turns = 1.5 + 3 * next();
    return Array.from({ length: count }, (_, step) => 1.1 + Math.sin((2 * Math.PI * turns * step) / count));
  },
  'sorted random numbers': (next, count) => Array.from({ length: count }, next).sort((a, b) => a - b),
  'random numbers': (next, count) => Array.from({ length: count }, next),
  'two slopes': (next, count) => {
    const [bend, low] = [Math.floor(count / 3), 0.4 * next()];
    const top = Math.floor((2 * count) / 3);
    return Array.from({ length: count }, (_, step) =>
      step < bend ? (low * step) / bend : Math.min(1, low + ((1 - low) * (step - bend)) / (top - bend)),
    );
  },
  'a ramp with one rate off by a few units of the last digit': (next, count) => {
    const rates = ramp(next, count);
    const at = whole(next, 1, Math.floor((2 * count) / 3) - 2);
    return rates.map((rate, step) => (step === at ? rate * (1 + (next() < 0.5 ? -1 : 1) * 5e-4) : rate));
  },
  'a falling line': (next, count) => {
    const fall = 0.2 + 0.8 * next();
    return Array.from({ length: count }, (_, step) => 1 - (fall * step) / count);
  },
  'a ramp to a power': (next, count) => {
    const power = 1.2 + 2 * next();
    return ramp(next, count).map((rate) => rate ** power);
  },
  'a ramp that steps back': (next, count) => {
    const rates = ramp(next, count);
    const at = whole(next, 3, Math.floor(count / 2));
    return rates.map((rate, step) => (step > at ? (rates[step - 2] as number) : rate));
  },
};

describe.each(Object.entries(makers))('%s', (name, make) => {
  it('is no warmup, 25 times of 25', () => {
    const next = random(Object.keys(makers).indexOf(name) + 100);
    for (let round = 0; round < 25; round++) {
      const peakLr = 10 ** (-5 * next());
      const texts = make(next, whole(next, 24, 120)).map((rate) => (peakLr * rate).toPrecision(6));
      const { kind, ...rest } = answer(texts.join('\n'));
      expect(kind, `${JSON.stringify(texts)} ${JSON.stringify(rest)}`).toBe('none');
    }
  });
});
