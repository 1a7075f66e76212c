// Training the tiny net: repeatable, failing and succeeding where the article says so.
import { expect, test } from 'vitest';
import type { Row } from '../../../src/training/experiment.ts';
import { net, type NetConfig } from '../../../src/training/experiments/net.ts';
import type { Tally, Trace } from '../../../src/training/job.ts';
import { flatThenJump, small, warmup } from '../../../src/training/plan.ts';
import { problems } from '../../../src/training/problems.ts';
import { finish } from '../../../src/training/work.ts';

const trace = (settings: Partial<NetConfig>): Trace =>
  finish({ kind: 'trace', experiment: 'net', settings: { ...settings } }) as Trace;
const tally = (settings: Partial<NetConfig>, last = 20): Record<'t' | 'u' | 'd' | 'n', number> => {
  const { verdicts } = finish({
    kind: 'tally',
    experiment: 'net',
    settings: { ...settings },
    seeds: [1, last],
  }) as Tally;
  const count = (letter: string): number => verdicts.split(letter).length - 1;
  return { t: count('t'), u: count('u'), d: count('d'), n: count('n') };
};
const column = (rows: readonly Row[], name: string): readonly number[] => rows.map((row) => row[name]!);

test('the same config ends at the same weights, and every part of it that counts at others', () => {
  const base = { rate: 0.02 };
  const { end } = trace(base);
  expect(trace(base).end).toEqual(end);
  const others: Partial<NetConfig>[] = [
    { seed: 0 },
    { seed: 2 ** 32 - 1 },
    { gain: 1 },
    { activation: 'tanh' },
    { optimizer: 'adam' },
    { momentum: 0 },
    { clip: 1 },
    { batch: 4 },
    { rate: 0.01 },
    { plan: warmup(50) },
    { steps: 201 },
    { data: 'iris' },
  ];
  expect(new Set([end.hash, ...others.map((settings) => trace({ ...base, ...settings }).end.hash)]).size).toBe(
    others.length + 1,
  );
});

test.each([1, 2, 5])('the accuracy of a run that diverged is that of its last weights on all rows: seed %d', (seed) => {
  const settings: Partial<NetConfig> = { data: 'iris', batch: 4, rate: 1, seed };
  const { end } = trace(settings);
  expect(end).toMatchObject({ verdict: 'diverged', loss: null, more: { accuracy: expect.any(Number) } });
  expect(trace({ ...settings, every: 1 }).end).toEqual(end);
});

// With batches of 4, the whole loss passes the limit before that of a batch does for seeds 12 and 13, which diverge.
test.each([{ plan: warmup(50) }, { batch: 4, plan: warmup(50) }, { batch: 4, seed: 12 }, { batch: 4, seed: 13 }])(
  'what a run logs does not change how it ends: %j',
  (settings) => {
    const { end } = trace(settings);
    for (const every of [1, 7]) expect(trace({ ...settings, every, sharpness: true, fit: true }).end).toEqual(end);
  },
);

test('a net that only the last of its rows still reaches is not dead', () => {
  expect(trace({ seed: 80, steps: 4 }).end.verdict).toBe('untrained');
});

test('a sharp start at a rate of 0.1 fails for most seeds, and trains for most after a warmup of 50 steps', () => {
  const without = tally({});
  expect(without.t).toBeLessThan(6);
  expect(without.n).toBeGreaterThan(5);
  expect(without.d).toBeGreaterThan(2);
  expect(tally({ plan: warmup(50) }).t).toBeGreaterThan(17);
});

test('a rise is what helps: 50 steps at a hundredth of the rate and then all at once do not', () => {
  expect(tally({ plan: flatThenJump(50, 0.01) }).t).toBeLessThan(10);
});

test('a rate that is safe anyway trains every seed without a warmup', () => {
  expect(tally({ gain: 1 })).toEqual({ t: 20, u: 0, d: 0, n: 0 });
});

test('rates that overflow end as diverged, with neither an exception nor a row that is not finite', () => {
  for (const rate of [1e6, 1e100, Number.MAX_VALUE]) {
    for (const optimizer of ['sgd', 'adam'] as const) {
      for (const plan of [small(1), small(10), warmup(150)]) {
        const { rows, end } = trace({ rate, optimizer, plan, every: 1, sharpness: true, fit: true });
        expect(end).toMatchObject({ verdict: 'diverged', loss: null });
        expect(rows.flatMap((row) => Object.values(row)).every(Number.isFinite)).toBe(true);
      }
    }
  }
});

test('a dead net gives one constant for ever, and a longer run does not wake it', () => {
  const dead = [...Array(30).keys()].filter((seed) => trace({ seed }).end.verdict === 'dead');
  expect(dead.length).toBeGreaterThan(2);
  for (const seed of dead.slice(0, 3)) {
    const { rows } = trace({ seed, every: 200, fit: true });
    const fit = Array.from({ length: 16 }, (_, index) => rows.at(-1)![`y${index}`]!);
    expect(Math.max(...fit)).toBe(Math.min(...fit));
    expect(trace({ seed, steps: 1000 }).end).toMatchObject({ verdict: 'dead' });
  }
});

test('the best constant’s loss of each problem is that of its mean', () => {
  expect(problems.sine.constantLoss).toBeCloseTo(0.2453, 4);
  expect(Math.abs(problems.sine.rows.targets.reduce((sum, y) => sum + y, 0))).toBeLessThan(1e-15);
  expect(problems.iris.constantLoss).toBeCloseTo(Math.log(3), 15);
});

test('every fifth step is logged, and the last; the rate is that of the update to come', () => {
  const { rows } = trace({ every: 5, steps: 23, plan: warmup(10) });
  expect(column(rows, 'step')).toEqual([0, 5, 10, 15, 20, 23]);
  expect(column(rows, 'rate')).toEqual([1e-4, 0.05005, 0.1, 0.1, 0.1, 0.1]);
  expect(trace({ every: 0 }).rows).toEqual([]);
});

test('without momentum the threshold is 2/rate, with momentum 2(1 + β)/rate; where the rate is 0, and for Adam, there is none', () => {
  const config = { every: 1, steps: 1, sharpness: true, rate: 0.1 };
  expect(trace({ ...config, momentum: 0 }).rows[0]!['threshold']).toBe(20);
  expect(trace({ ...config, momentum: 0.9 }).rows[0]!['threshold']).toBe(38);
  expect(trace({ ...config, rate: 0 }).rows[0]).not.toHaveProperty('threshold');
  expect(trace({ ...config, optimizer: 'adam' }).rows[0]).toHaveProperty('sharpness');
  expect(trace({ ...config, optimizer: 'adam' }).rows[0]).not.toHaveProperty('threshold');
});

test('plain gradient descent lets the loss rise only where the sharpness has passed 2/rate', () => {
  const config = { momentum: 0, rate: 0.15, every: 1, sharpness: true, plan: warmup(50) };
  const { rows } = trace(config);
  const rises = rows.slice(1).filter((row, index) => row['loss']! > rows[index]!['loss']! * 1.001);
  const crossing = rows.find((row) => row['sharpness']! > row['threshold']!)!;
  expect(rises.length).toBeGreaterThan(2);
  expect(rises[0]!['step']).toBeGreaterThan(crossing['step']!);
});

test('the irises are 150 standardized flowers of three species, and the net tells how many it gets right', () => {
  const { inputs, targets } = problems.iris.rows;
  expect(targets.reduce((sum, target) => sum + target, 0)).toBe(150);
  for (let feature = 0; feature < 4; feature++) {
    const values = inputs.filter((_, index) => index % 4 === feature);
    expect(values.length).toBe(150);
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
    expect(values.reduce((sum, value) => sum + value * value, 0) / 150).toBeCloseTo(1, 9);
  }
  const { end } = trace({ data: 'iris', gain: 1, rate: 0.1 });
  expect(end.verdict).toBe('trained');
  expect(end.more!['accuracy']).toBeGreaterThan(0.95);
  expect(trace({ data: 'iris', rate: 1e200 }).end).toMatchObject({ verdict: 'diverged', more: { accuracy: 0 } });
});

const illegal: [name: string, value: unknown][] = [
  ...[-1, 2 ** 32, 0.5, NaN, Infinity, '1'].map((seed): [string, unknown] => ['seed', seed]),
  ...[-1, NaN, Infinity, -Infinity, '0.1', null].map((rate): [string, unknown] => ['rate', rate]),
  ...[0, -5, 1.5, NaN, Infinity].map((steps): [string, unknown] => ['steps', steps]),
  ...[-1, 0.5, NaN].map((every): [string, unknown] => ['every', every]),
  ...[0, -1, NaN, Infinity].map((gain): [string, unknown] => ['gain', gain]),
  ...[1, -0.1, NaN].map((momentum): [string, unknown] => ['momentum', momentum]),
  ...[-1, NaN, Infinity].map((clip): [string, unknown] => ['clip', clip]),
  ...[-1, 17, 1.5].map((batch): [string, unknown] => ['batch', batch]),
  ['data', 'mnist'],
  ['activation', 'gelu'],
  ['optimizer', 'lion'],
  ['sharpness', 1],
  ['fit', 'yes'],
];

test.each(illegal)('a %s of %s is refused by name', (name, value) => {
  expect(() => trace({ [name]: value })).toThrow(new RegExp(`^${name} must be .+, not `));
  expect(() => trace({ [name]: value })).toThrow(RangeError);
});

test('a plan that is no schedule, a setting that is none, and the fit of anything but the sine are refused', () => {
  for (const plan of [[], 5, null, [null], [{ kind: 'none', params: {} }], warmup(-1), warmup(NaN)]) {
    expect(() => trace({ plan: plan as NetConfig['plan'] })).toThrow(RangeError);
  }
  expect(() => trace({ colour: 'red' } as Partial<NetConfig>)).toThrow(/^net has no colour, only seed, /);
  expect(() => trace({ data: 'iris', fit: true })).toThrow(/^fit must be false, not true$/);
});

test('no warmup, and one longer than the run, are legal', () => {
  net.check({ ...net.defaults, plan: warmup(0) });
  expect(trace({ plan: warmup(100_000) }).end.verdict).toBe('untrained');
});
