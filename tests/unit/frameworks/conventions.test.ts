// The record of each framework’s own warmup is complete, and its formulas make its schedule.
import { describe, expect, test } from 'vitest';
import { frameworks } from '../../../src/frameworks/index.ts';
import { linearWarmup } from '../../../src/schedule/index.ts';
import { passes, spread } from '../../frameworks/deviation.ts';
import { readGolden } from '../../frameworks/golden.ts';
import { ownChecks } from '../../frameworks/own-tasks.ts';
import { arithmetic } from './arithmetic.ts';

const golden = readGolden();
const all = frameworks.flatMap((framework) => framework.conventions.map((convention) => ({ framework, convention })));

test('arithmetic in N and s is read with the usual precedence, and nothing else is', () => {
  expect(arithmetic('1 / (N + 1)', { N: 3, s: 0 })).toBe(0.25);
  expect(arithmetic('1 − 2 · N / 4 - s', { N: 3, s: 0.25 })).toBe(-0.75);
  for (const words of ['', 'N +', '(N', 'N 2', 'max(1, N)', 'N ** 2', 'w']) {
    expect(() => arithmetic(words, { N: 1, s: 1 }), words).toThrow(SyntaxError);
  }
});

test('no two conventions share an id', () => {
  const ids = all.map(({ convention }) => convention.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(20);
});

test('what was written anew is said of what is in no package, and only of what was driven', () => {
  const restated = all.filter(({ convention }) => convention.restated !== undefined);
  expect(restated.map(({ convention }) => convention.id)).toEqual(['torchvision-helper', 'detectron2']);
  for (const { framework, convention } of restated) {
    expect(convention.notExecuted).toBeUndefined();
    expect(golden.frameworks[framework.id]?.conventions[convention.id]).toBeDefined();
  }
});

describe.each(all)('$convention.id', ({ framework, convention }) => {
  const { linear, notLinear, source } = convention;
  const checks = ownChecks(convention);

  test('has a source, and is linear or says why not', () => {
    expect(linear === undefined).toBe(notLinear !== undefined);
    expect(source.repo).toMatch(/^[\w.-]+\/[\w.-]+$/);
    expect(source.file).toMatch(/\.\w+$/);
    expect(source.commit).not.toBe('');
    expect(checks.length).toBeGreaterThan(3);
  });

  test('a start can be chosen if and only if it has a name', () => {
    expect(convention.startIs === 'fixed').toBe(convention.startName === undefined);
  });

  if (linear) {
    test('its formulas say what they compute, and make its schedule', () => {
      for (const { settings, task } of checks) {
        const values = { N: settings.length, s: settings.startFactor };
        const startFactor = linear.startFactor.value(settings);
        const warmupSteps = linear.warmupSteps.value(settings);
        expect(startFactor).toBeCloseTo(arithmetic(linear.startFactor.words, values), 14);
        expect(warmupSteps).toBe(arithmetic(linear.warmupSteps.words, values));
        const line = linearWarmup({ startFactor, warmupSteps });
        for (let step = 0; step < Math.min(task.updates, 200); step++) {
          expect(convention.schedule(settings)(step)).toBeCloseTo(line(step), 14);
        }
      }
    });
  }

  const driven = golden.frameworks[framework.id]?.conventions[convention.id];
  test(
    driven ? 'its schedule is what the framework itself did' : 'it was read, not executed, and its framework says so',
    () => {
      if (!driven) return expect(convention.notExecuted ?? framework.notExecuted).toMatch(/\w/);
      expect(driven.map(({ length, start, peak }) => ({ length, start, peak }))).toEqual(
        checks.map(({ settings, task }) => ({
          length: settings.length,
          start: settings.startFactor,
          peak: task.peak,
        })),
      );
      for (const { length, start, peak, updates, rates } of driven) {
        const schedule = convention.schedule({ length, startFactor: start });
        const expected = updates.map((update) => peak * schedule(update));
        const distance = spread(rates, expected, peak);
        expect(rates.length).toBeGreaterThan(3);
        expect(passes(distance, framework.precision), JSON.stringify({ length, start, ...distance })).toBe(true);
      }
    },
  );
});
