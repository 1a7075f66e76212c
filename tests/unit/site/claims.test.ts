// What the article says about its training runs, held against their results.
import { expect, test } from 'vitest';
import { outcomesOf } from '../../../src/figures/kit/runs/outcomes.ts';
import { countedArm } from '../../../src/site/results/arms.ts';
import type { Tally } from '../../../src/training/job.ts';
import { finish } from '../../../src/training/work.ts';

// What "Why start low?" says about the runs in words, held to their counts.

const trained = (id: string): number => outcomesOf(countedArm(id).tally).trained;
const diverged = (id: string): number => outcomesOf(countedArm(id).tally).diverged;
const median = (id: string): number => countedArm(id).tally.median ?? Infinity;
const all = 200;

test('with a sharp start few runs train without a ramp, and nearly all with one', () => {
  expect(trained('steep-none')).toBeLessThan(0.25 * all);
  expect(trained('steep-50')).toBeGreaterThan(0.95 * all);
  expect(trained('steep-100')).toBeGreaterThan(0.95 * all);
});

test('of the runs that fail there, many diverge and many die', () => {
  const { dead, diverged, untrained } = outcomesOf(countedArm('steep-none').tally);
  expect(Math.min(dead, diverged)).toBeGreaterThan(0.25 * all);
  expect(untrained).toBeLessThan(0.05 * all);
});

test('patience revives nothing: ten times as many steps train no more runs', () => {
  expect(Number(countedArm('steep-long').config.steps)).toBe(10 * Number(countedArm('steep-none').config.steps));
  expect(trained('steep-long')).toBeLessThanOrEqual(trained('steep-none') + 0.02 * all);
});

test('from an ordinary start the ramp has much to do at a high peak, and less at a lower one', () => {
  const gain = (id: string) => trained(`${id}-100`) - trained(`${id}-none`);
  expect(gain('ordinary')).toBeGreaterThan(0.5 * all);
  expect(gain('medium')).toBeGreaterThan(0);
  expect(gain('medium')).toBeLessThan(0.25 * all);
});

test('a small rate throughout trains as many, to a loss many times as large', () => {
  expect(trained('steep-small-10')).toBeGreaterThan(0.95 * all);
  expect(median('steep-small-10')).toBeGreaterThan(5 * median('steep-50'));
});

test('waiting is not enough, and the way down is no better', () => {
  expect(trained('steep-flat-100')).toBeLessThan(0.5 * all);
  expect(trained('steep-flat-10')).toBeLessThan(0.85 * all);
  expect(trained('steep-down')).toBeLessThan(0.3 * all);
});

test('a thousandth is not special, and half of the peak is too high to start', () => {
  for (const factor of ['1e-4', '1e-2', '3e-2']) expect(trained(`steep-from-${factor}`)).toBeGreaterThan(0.95 * all);
  expect(trained('steep-from-5e-1')).toBeLessThan(0.6 * all);
});

test('clipping to a norm of 1 does as well as a ramp, to a tenth of that worse', () => {
  expect(countedArm('steep-clip-tenth').config.clip).toBe(Number(countedArm('steep-clip').config.clip) / 10);
  expect(trained('steep-clip-tenth')).toBeLessThan(0.9 * trained('steep-50'));
  expect(median('steep-clip-tenth')).toBeGreaterThan(5 * median('steep-50'));
  expect(trained('steep-clip')).toBeGreaterThanOrEqual(trained('steep-50'));
  expect(median('steep-clip')).toBeLessThanOrEqual(median('steep-50'));
});

test('two parameters all diverge at once, few do after 40 steps of ramp, none after 80', () => {
  expect(diverged('catapult-none')).toBe(1000);
  expect(diverged('catapult-40')).toBeLessThan(100);
  expect(diverged('catapult-80')).toBe(0);
});

test('without a ramp all of two parameters survive below 4/s, hardly any just above, and none a little higher', () => {
  const { job } = countedArm('catapult-none').arm;
  const survivors = (times: number): number => {
    const rate = (times * 4) / Number(job.settings.start) ** 2;
    const tally = finish({ ...job, settings: { ...job.settings, rate }, seeds: [1, all] }) as Tally;
    return all - outcomesOf(tally).diverged;
  };
  expect(survivors(0.9)).toBe(all);
  expect(survivors(1.01)).toBeLessThan(0.1 * all);
  expect(survivors(1.03)).toBe(0);
});

test('Adam needs a few steps of ramp at a high rate, and none at a low one', () => {
  expect(trained('adam-none')).toBeLessThan(0.85 * all);
  expect(trained('adam-5')).toBeGreaterThan(0.95 * all);
  for (const steps of [5, 100]) expect(median(`adam-safe-${steps}`)).toBeGreaterThanOrEqual(median('adam-safe-none'));
});

test('the ramp decides where layers are normalized last, and hardly matters where first; none of them diverges', () => {
  expect(trained('post-none')).toBeLessThan(0.25 * all);
  expect(trained('post-80')).toBeGreaterThan(0.75 * all);
  for (const length of ['none', '20', '80']) expect(trained(`pre-${length}`)).toBeGreaterThan(0.95 * all);
  for (const id of ['post-none', 'post-20', 'post-80', 'pre-none', 'pre-20', 'pre-80']) expect(diverged(id)).toBe(0);
});

test('at a safe rate a ramp gains nothing, at one far too low it costs, and after a small start it saves none', () => {
  expect(trained('safe-none')).toBe(all);
  expect(median('safe-100')).toBeGreaterThanOrEqual(median('safe-none'));
  expect(trained('slow-100')).toBeLessThan(trained('slow-none'));
  expect(median('slow-100')).toBeGreaterThan(1.1 * median('slow-none'));
  expect(trained('small-init-none')).toBe(all);
});

test('with noisy gradients a ramp saves fewer runs after a sharp start, and none after an ordinary one', () => {
  const saved = (id: string) => trained(`${id}-50`) - trained(`${id}-none`);
  expect(saved('steep-batch')).toBeGreaterThan(0.25 * all);
  expect(saved('steep-batch')).toBeLessThan(saved('steep') / 2);
  for (const length of ['none', '50']) expect(trained(`half-batch-${length}`)).toBe(0);
});

test('with tanh units a medium ramp is worse than none, and a very long one better', () => {
  for (const length of [50, 100]) expect(trained(`tanh-6-${length}`)).toBeLessThan(0.6 * trained('tanh-6-none'));
  expect(trained('tanh-6-200')).toBeGreaterThan(1.2 * trained('tanh-6-none'));
});

test('on the irises a ramp matters after a sharp start, less after an ordinary one, and not at a lower rate', () => {
  const gain = (id: string) => trained(`${id}-100`) - trained(`${id}-none`);
  expect(gain('iris')).toBeGreaterThan(0.5 * all);
  expect(gain('iris-ordinary')).toBeGreaterThan(0);
  expect(gain('iris-ordinary')).toBeLessThan(gain('iris') / 2);
  expect(gain('iris-safe')).toBeLessThanOrEqual(0);
});
