// The pictures and words of the opening, at every step.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Name } from '../../../src/figures/tiny-net/pair.ts';
import { drawClimb } from '../../../src/site/hero/climb.ts';
import { drawFit, fitSizes } from '../../../src/site/hero/fit.ts';
import { packTwo, unpackTwo } from '../../../src/site/hero/packed.ts';
import { drawRace, raceSizes, stepUnder } from '../../../src/site/hero/race.ts';
import { stepOutput, tellStep } from '../../../src/site/hero/tell.ts';
import { trainTwo } from '../../../src/site/hero/two-runs.ts';

const names: readonly Name[] = ['without', 'with'];
const runs = unpackTwo(packTwo(trainTwo()));
const { document } = parseHTML('<!doctype html><html><body></body></html>');
const allSteps = Array.from({ length: runs.with.last + 1 }, (_, step) => step);

describe('drawn', () => {
  const drawings = (step: number) => [
    ...(['narrow', 'wide'] as const).flatMap((size) => [
      ...names.map((name) => drawFit(document, runs, name, step, fitSizes[size])),
      drawRace(document, runs, step, raceSizes[size]),
    ]),
  ];

  it('each picture has only numbers in it at every step, and its words stand inside it', () => {
    for (const step of allSteps) {
      for (const picture of drawings(step)) {
        expect(picture.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
        const width = Number(picture.getAttribute('width'));
        for (const text of picture.querySelectorAll('text')) {
          expect(Number(text.getAttribute('x'))).toBeGreaterThanOrEqual(0);
          expect(Number(text.getAttribute('x'))).toBeLessThanOrEqual(width);
        }
      }
    }
  });

  it('the run without warmup has a cross from the step on at which it is lost, and no ring goes with it', () => {
    const crosses = (step: number) => drawRace(document, runs, step, raceSizes.wide).querySelectorAll('.cross').length;
    expect([0, 4, 5, 200].map(crosses)).toEqual([0, 0, 2, 2]);
  });

  it.each(['narrow', 'wide'] as const)('the %s picture finds each step under the place of its ring', (size) => {
    for (const step of allSteps) {
      const ring = drawRace(document, runs, step, raceSizes[size]).querySelector('.ring')!;
      expect(stepUnder(raceSizes[size], runs.with.last, Number(ring.getAttribute('cx')))).toBe(step);
    }
  });

  it.each(['narrow', 'wide'] as const)('the %s picture names each of its thin lines, and its axis', (size) => {
    const words = [...drawRace(document, runs, 0, raceSizes[size]).querySelectorAll('text')].map(
      (text) => text.textContent,
    );
    for (const name of [/limit/, /^thin, dashed:$/, /^step \(/])
      expect(words.some((each) => name.test(each!))).toBe(true);
  });

  it('beyond its ends the picture finds the first step and the last', () => {
    expect([-50, 9000].map((x) => stepUnder(raceSizes.wide, 200, x))).toEqual([0, 200]);
  });

  it('the climb rises, stays or falls with the reader’s warmup', () => {
    const path = (kind: 'rising' | 'flat' | 'falling') =>
      drawClimb(document, kind).querySelector('.climbing')!.getAttribute('d')!;
    const [from, to] = [/^M2 (\d+)/, /L150 (\d+)/];
    const heights = (kind: 'rising' | 'flat' | 'falling') =>
      [from, to].map((part) => Number(part.exec(path(kind))![1]));
    const [rising, flat, falling] = [heights('rising'), heights('flat'), heights('falling')];
    expect(rising[0]).toBeGreaterThan(rising[1]!);
    expect(flat[0]).toBe(flat[1]);
    expect(falling[0]).toBeLessThan(falling[1]!);
  });
});

it('what is said of a step says both losses, and from step 5 on that one run is lost', () => {
  expect(tellStep(runs, 0)).toBe('Step 0 of 200. Without warmup: loss 11. With warmup: loss 11.');
  expect(tellStep(runs, 4)).toBe('Step 4 of 200. Without warmup: loss 44. With warmup: loss 14.');
  expect(tellStep(runs, 5)).toBe('Step 5 of 200. Without warmup: diverged at step 5. With warmup: loss 11.');
  expect(tellStep(runs, 200)).toBe(
    'Step 200 of 200. Without warmup: diverged at step 5. With warmup: loss 0.0017, trained.',
  );
  expect(stepOutput(runs, 9)).toBe('step 9 of 200');
});
