// The harm that a medium warmup does to the tanh net, as the figure tells it.
import { expect, test } from 'vitest';
import { nothingKnown, shippedKnown } from '../../../../src/figures/kit/runs/runs.ts';
import { defaults } from '../../../../src/parameters/index.ts';
import { figure as tanhNet } from '../../../../src/figures/tanh-net/index.ts';

const rows = tanhNet.data(defaults, shippedKnown(tanhNet.runs));

test.each([0.5, 0.6, 0.7])(
  'the tanh net is hurt by a medium warmup, and not by a long one, at a peak rate of %d',
  (rate) => {
    const trained = (length: number) => rows.find((row) => row.rate === rate && row.warmup === length)!.trained;
    expect(trained(100)).toBeLessThan(0.75 * trained(0));
    expect(trained(200)).toBeGreaterThan(trained(0));
  },
);

test('the tanh net is read at the length nearest to the reader’s', () => {
  const known = shippedKnown(tanhNet.runs);
  expect(tanhNet.read({ ...defaults, netTanhWarmup: 180 }, known)).toMatch(/^With 200 warmup steps/);
  expect(tanhNet.read({ ...defaults, netTanhWarmup: 3 }, known)).toMatch(/^Without warmup/);
});

test('the tanh net says what is not known', () => {
  expect(tanhNet.describe(defaults, nothingKnown)).toBe('The runs with 50 warmup steps are not known yet.');
});
