// The cells of the map, and the runs that they count.
import { expect, test } from 'vitest';
import { shippedKnown } from '../../../../src/figures/kit/runs/runs.ts';
import { cellAt, cells, lengths } from '../../../../src/figures/tiny-net/grid.ts';
import { defaults } from '../../../../src/parameters/index.ts';
import { figure as sensitivity } from '../../../../src/figures/sensitivity/index.ts';
import { steps } from '../../../../src/figures/tiny-net/pair.ts';
import { net } from '../../../../src/training/experiments/net.ts';
import { finish } from '../../../../src/training/work.ts';

test('the map has a cell for every peak rate and warmup length, a row of the same rate after the other', () => {
  expect(cells).toHaveLength(sensitivity.span(defaults) + 1);
  expect(cellAt(0)).toEqual({ rate: 0.01, warmupSteps: 0 });
  expect(cellAt(sensitivity.across!(defaults))).toEqual({ rate: 0.02, warmupSteps: 0 });
  expect(cellAt(cells.length - 1)).toEqual({ rate: 1, warmupSteps: lengths.at(-1) });
});

test('the map ships what its first and its chosen cell give today', () => {
  const jobs = sensitivity.runs!.jobs(defaults);
  for (const cell of [0, defaults.netCell]) {
    expect(sensitivity.runs!.shipped.results[cell]).toEqual(finish(jobs[cell]!));
  }
});

test('the map tells diverged runs from dead ones', () => {
  const known = shippedKnown(sensitivity.runs);
  expect(sensitivity.read({ ...defaults, netCell: 18 }, known)).toMatch(/\d dead, \d diverged/);
});

test('the map says that other settings have not been run, and draws none of their cells', () => {
  const other = { ...defaults, netGain: 1 };
  const known = shippedKnown(sensitivity.runs);
  expect(sensitivity.data(other, known)).toEqual([]);
  expect(sensitivity.describe(other, known)).toMatch(/not been run yet/);
});

test('the map names the steps that its runs have', () => {
  expect(sensitivity.runs!.jobs(defaults).every(({ settings }) => !('steps' in settings))).toBe(true);
  expect(steps).toBe(net.defaults.steps);
});
