// What the catapult says of runs that end in a flatter place, and of those that do not.
import { expect, test } from 'vitest';
import { figure as catapult } from '../../../../src/figures/catapult/index.ts';
import { nothingKnown } from '../../../../src/figures/kit/runs/runs.ts';
import { defaults } from '../../../../src/parameters/index.ts';

const said = (uvNoise: number, uvLr: number, uvWarmup: number) => {
  const params = { ...defaults, uvNoise, uvLr, uvWarmup };
  return [catapult.finding(params, nothingKnown), catapult.describe(params, nothingKnown)] as const;
};

test.each([
  [0, 0.117, 100],
  [0, 0.09, 80],
  [0.1, 0.056, 80],
])('noise %d, rate %d, warmup %d: no flatter place is found where a run ends about as sharp', (...settings) => {
  const [finding, describe] = said(...settings);
  expect(describe).toContain('ends in a place about as sharp');
  expect(finding).not.toContain('flatter');
});

test.each([
  [0.1, 0.2, 80],
  [0.1, 0.09, 80],
])('noise %d, rate %d, warmup %d: a flatter place is found where the runs that survive end in one', (...settings) => {
  const [finding, describe] = said(...settings);
  expect(describe).not.toContain('about as sharp');
  expect(finding).toContain('into a flatter place');
});
