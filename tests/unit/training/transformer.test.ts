// The transformer: its gradient, its training, and the place of its layer norm.
import { expect, test } from 'vitest';
import { transformer as experiment, type TransformerConfig } from '../../../src/training/experiments/transformer.ts';
import { finish, work } from '../../../src/training/work.ts';
import type { Trace } from '../../../src/training/job.ts';
import { seeded } from '../../../src/training/seeded.ts';
import { transformer } from '../../../src/training/transformer/model.ts';
import { softmax } from '../../../src/training/transformer/softmax.ts';
import { draw, emptyBatch } from '../../../src/training/transformer/task.ts';
import { countOf, groupsOf, roomFor } from '../../../src/training/transformer/weights.ts';

const norms = ['post', 'pre'] as const;
const traced = (settings: Partial<TransformerConfig>): Trace =>
  finish({ kind: 'trace', experiment: 'transformer', settings: { steps: 20, ...settings } }) as Trace;

for (const norm of norms) {
  const build = { norm, blocks: 4 };

  test(`the gradient of every group of weights is what central differences of the loss give, to 1e-8 (${norm}-LN)`, () => {
    const random = seeded(3);
    const model = transformer(build, random);
    // Away from gains of 1 and biases of 0, where a wrong formula could be right by accident.
    for (let index = 0; index < model.weights.length; index++) model.weights[index]! += 0.1 * random.normal();
    const batch = draw(emptyBatch(), random);
    model.learn(batch);
    const gradient = model.gradient.slice();
    const start = model.weights.slice();

    let from = 0;
    let worst = 0;
    for (const group of groupsOf(build)) {
      const places = Array.from({ length: countOf(group) }, (_, index) => from + index);
      from += places.length;
      // Every weight of the group moves, but all together so little that hardly any ReLU is pushed over its kink.
      const drawn = places.map(() => random.normal());
      const direction = drawn.map((each) => each / Math.hypot(...drawn));
      const lossAt = (step: number): number => {
        places.forEach((place, index) => (model.weights[place] = start[place]! + step * direction[index]!));
        return model.score(batch).loss;
      };
      const step = 1e-5;
      const measured = (lossAt(step) - lossAt(-step)) / (2 * step);
      lossAt(0);
      const slope = places.reduce((sum, place, index) => sum + gradient[place]! * direction[index]!, 0);
      const error = Math.abs(slope - measured) / Math.hypot(...places.map((place) => gradient[place]!));
      worst = Math.max(worst, error);
      expect(error, group.name).toBeLessThan(1e-8);
    }
    expect(from).toBe(model.weights.length);
    if (process.env['SHOW_ERRORS']) console.log('gradient', norm, worst);
  });

  test(`before it has learnt anything it guesses no better than blindly (${norm}-LN)`, () => {
    const starts = Array.from({ length: 10 }, (_, seed) => traced({ norm, seed, every: 1, steps: 1 }).rows[0]!.loss!);
    for (const loss of starts) {
      expect(loss).toBeGreaterThan(0.98 * Math.log(6));
      expect(loss).toBeLessThan(1.7 * Math.log(6));
    }
  });

  test(`twenty small steps make it better (${norm}-LN)`, () => {
    const [first, last] = traced({ norm, rate: 0.005, every: 20 }).rows;
    expect(last!.loss).toBeLessThan(0.95 * first!.loss!);
    expect(first!.step).toBe(0);
    expect(last!.step).toBe(20);
  });

  test(`a rate that overflows ends as diverged, and nothing is logged that is not a number (${norm}-LN)`, () => {
    const { rows, end } = traced({
      norm,
      rate: 1e300,
      plan: [{ kind: 'constant', params: { multiplier: 1 } }],
      every: 1,
    });
    expect(end).toMatchObject({ verdict: 'diverged', loss: null, more: { accuracy: 0 } });
    expect(rows.flatMap((row) => Object.values(row)).every(Number.isFinite)).toBe(true);
  });
}

test('post- and pre-LN start from the same weights, so that nothing but the place of the norm tells them apart', () => {
  const [post, pre] = norms.map((norm) => transformer({ norm, blocks: 2 }, seeded(5)).weights);
  const head = 6 * 16;
  expect([...post!.slice(0, -head)]).toEqual([...pre!.slice(0, post!.length - head)]);
  expect([...post!.slice(-head)]).toEqual([...pre!.slice(-head)]);
});

test('a seed gives the same run to the last bit, logged or not; another seed gives another', () => {
  const { hash } = traced({ seed: 7 }).end;
  expect(traced({ seed: 7 }).end.hash).toBe(hash);
  expect(traced({ seed: 7, every: 3 }).end.hash).toBe(hash);
  expect(traced({ seed: 8 }).end.hash).not.toBe(hash);
});

test('the last row is the end’s loss, at the rate of the plan', () => {
  const { rows, end } = traced({
    every: 6,
    steps: 20,
    rate: 0.01,
    plan: [{ kind: 'constant', params: { multiplier: 0.5 } }],
  });
  expect(rows.map(({ step }) => step)).toEqual([0, 6, 12, 18, 20]);
  expect(rows.map(({ rate }) => rate)).toEqual(Array(5).fill(0.005));
  expect(rows.at(-1)!.loss).toBeCloseTo(end.loss!, 5);
});

test.each([
  [11, 'untrained', 363],
  [24, 'trained', 365],
])(
  'a run counts as trained from nineteen letters in twenty on: seed %d is %s with %d of 384',
  (seed, verdict, right) => {
    const { end } = traced({ norm: 'pre', blocks: 1, steps: 60, seed });
    expect(end).toMatchObject({ verdict, more: { accuracy: right / 384 } });
  },
);

test('it can be stopped between any two steps', () => {
  const bits = [...work({ kind: 'trace', experiment: 'transformer', settings: { steps: 20 } })];
  expect(bits.length).toBeGreaterThanOrEqual(20);
});

test('the right answer is the sequence backwards', () => {
  const { letters, answers } = draw(emptyBatch(), seeded(1));
  for (let from = 0; from < letters.length; from += 6) {
    expect([...answers.slice(from, from + 6)]).toEqual([...letters.slice(from, from + 6)].reverse());
  }
  expect([...new Set(letters)].toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
});

test('shares of a softmax add up to 1 however great the numbers are', () => {
  const values = Float64Array.of(1000, 1000, -1000);
  expect(softmax(values, 0, 3)).toBeCloseTo(1000 + Math.log(2), 10);
  expect([...values]).toEqual([0.5, 0.5, 0]);
});

test('every weight belongs to one group, and groups share no weight', () => {
  const groups = groupsOf({ norm: 'pre', blocks: 3 });
  const all = roomFor(groups);
  groups.forEach(({ name }, index) => all.of(name).value.fill(index + 1));
  expect(all.value.every((value) => value > 0)).toBe(true);
  groups.forEach((group, index) =>
    expect(all.value.filter((value) => value === index + 1)).toHaveLength(countOf(group)),
  );
});

test.each([
  [{ norm: 'both' }, 'norm must be post or pre, not both'],
  [{ blocks: 0 }, 'blocks must be a whole number from 1 to 12, not 0'],
  [{ blocks: 13 }, 'blocks must be a whole number from 1 to 12, not 13'],
  [{ rate: 0 }, 'rate must be a finite number > 0, not 0'],
  [{ rate: NaN }, 'rate must be a finite number > 0, not NaN'],
  [{ beta2: 1 }, 'beta2 must be a number ≥ 0 and < 1, not 1'],
  [{ steps: 0 }, 'steps must be a whole number ≥ 1, not 0'],
  [{ every: 1.5 }, 'every must be a whole number ≥ 0, not 1.5'],
  [{ seed: 2 ** 32 }, 'seed must be a whole number from 0 to 4294967295, not 4294967296'],
  [{ plan: [] }, ''],
])('refuses %j', (settings, message) => {
  const config = { ...experiment.defaults, ...settings } as TransformerConfig;
  expect(() => experiment.check(config)).toThrow(RangeError);
  expect(() => experiment.check(config)).toThrow(message);
});

test.each([0, 2 ** 32 - 1])('runs from seed %d', (seed) => {
  expect(traced({ seed, steps: 2 }).end.verdict).toBe('untrained');
});
