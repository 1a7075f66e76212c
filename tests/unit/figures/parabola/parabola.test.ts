// What a step on a parabola does, and how the reader’s answer is judged.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureById } from '../../../../src/figures/index.ts';
import { drawStatic } from '../../../../src/figures/kit/draw/static.ts';
import { nothingKnown } from '../../../../src/figures/kit/runs/runs.ts';
import { figure as parabola } from '../../../../src/figures/parabola/index.ts';
import { earlierRows, outcomeOf } from '../../../../src/figures/parabola/descent.ts';
import { defaults, type Params } from '../../../../src/parameters/index.ts';

const say = (prediction: string, params: Params): Params => ({
  ...params,
  ...parabola.actions!.find(({ id }) => id === prediction)!.change(params),
});
const told = (params: Params): string => parabola.describe(params, nothingKnown);
const asked = { ...defaults, parabolaLr: 2.1 };

test('the picture without JavaScript is an answered example', () => {
  expect(parabola.data(defaults, nothingKnown)).toHaveLength(13);
  expect(told(defaults)).not.toMatch(/You said|buttons/);
});

test('at another rate or curvature nothing is told before the reader has said what happens', () => {
  for (const params of [asked, { ...defaults, curvature: 2 }]) {
    expect(parabola.data(params, nothingKnown)).toEqual([{ step: 0, weight: 1, loss: params.curvature / 2 }]);
    expect(told(params)).toMatch(/buttons/);
    expect(`${told(params)} ${parabola.finding(params, nothingKnown)}`).not.toMatch(/2\/|farther|closer/);
    expect(drawStatic(figureById('parabola'), params, 640)).toMatch('how far?');
  }
});

test('every answer is taken, and told right or wrong by what happens', () => {
  for (const { id } of parabola.actions!) {
    const answered = say(id, asked);
    expect(told(answered)).toMatch(id === 'away' ? /You said .* Right:/ : /You said .* No:/);
    expect(parabola.read(answered, nothingKnown)).toMatch(id === 'away' ? /^Right:/ : /^No:/);
    expect(parabola.data(answered, nothingKnown)).toHaveLength(13);
  }
});

test('an answer holds for the rate it was given for: at the next one the reader is asked anew', () => {
  const answered = say('away', asked);
  expect(told({ ...answered, parabolaLr: 2.15 })).toMatch(/buttons/);
  expect(told({ ...answered, curvature: 1.25 })).toMatch(/buttons/);
});

test('while the next rate is asked for, the steps at the last one stay in sight, on the parabola they were made on', () => {
  const next = { ...say('away', asked), parabolaLr: 2.15 };
  expect(earlierRows(next).map(({ weight }) => weight)).toEqual(
    parabola.data(say('away', asked), nothingKnown).map(({ weight }) => weight),
  );
  expect(drawStatic(figureById('parabola'), next, 640)).toContain('dotted: the steps at 2.1');
  expect(earlierRows(say('away', asked))).toEqual([]);
  expect(earlierRows({ ...next, curvature: 2 })).toEqual([]);
});

test('the task has the words of the buttons', () => {
  const stems = ['come', 'jump over', 'to and fro', 'farther away'];
  for (const [index, { label }] of parabola.actions!.entries()) {
    expect(label.startsWith(stems[index]!.split(' ')[0]!)).toBe(true);
    expect(parabola.task).toContain(stems[index]!);
  }
});

test('what is said to happen is what the steps do', () => {
  const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(number(0.05, 4), number(0.25, 4), (parabolaLr, curvature) => {
      const params = say('closer', { ...defaults, parabolaLr, curvature });
      const [from, to] = parabola.data(params, nothingKnown).map(({ weight }) => weight) as [number, number];
      const outcome = outcomeOf(params);
      fc.pre(Math.abs(to) > 1e-6 && Math.abs(to + from) > 1e-6);
      expect(outcome).toBe(to > 0 ? 'closer' : Math.abs(to) < from ? 'over' : 'away');
    }),
  );
  expect(outcomeOf({ ...defaults, parabolaLr: 0.5, curvature: 4 })).toBe('same');
  // A product that misses 2 by its last bit.
  expect(outcomeOf({ ...defaults, parabolaLr: 0.8, curvature: 2.5000000000000004 })).toBe('same');
});
