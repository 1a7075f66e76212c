// What documents about PyTorch list differs by one epoch from the rates that are trained with.
import { expect, test } from 'vitest';
import { join, cosine, linearWarmup, scale } from '../../../src/schedule/index.ts';
import { d2lExample, d2lPlotted, d2lTrained, linearLR, linearLRExample } from '../../frameworks/documents.ts';

test('LinearLR trains its documentation’s example at 0.0025, 0.0036875, 0.004875, 0.0060625: one epoch after what it lists', () => {
  const { peak, start, steps, listed } = linearLRExample;
  const rates = linearLR(peak, start, steps, 60);
  for (const [epoch, rate] of [0.0025, 0.0036875, 0.004875, 0.0060625].entries()) {
    expect(rates[epoch]).toBeCloseTo(rate, 15);
  }
  for (const [epoch, rate] of listed.entries()) {
    expect(rates[epoch]).not.toBeCloseTo(rate, 3.5);
    expect(rates[epoch + 1]).toBeCloseTo(rate, 5.5);
  }
  const warmup = scale(linearWarmup({ startFactor: start, warmupSteps: steps }), peak);
  rates.forEach((rate, epoch) => expect(rate).toBeCloseTo(warmup(epoch), 15));
});

test('LinearLR’s recursion stays where it starts with no steps, and cannot leave 0', () => {
  expect(linearLR(0.005, 0.001, 0, 4)).toEqual(Array(4).fill(0.005 * 0.001));
  expect(linearLR(0.005, 0, 4, 2)[1]).toBeNaN();
});

test('Dive into Deep Learning’s page plots 0, .06, .12 … and trains at .30, 0, .06 …: every epoch one late', () => {
  const plotted = d2lPlotted(d2lExample);
  const trained = d2lTrained(d2lExample);
  const rounded = (rates: number[]) => rates.slice(0, 7).map((rate) => rate.toFixed(2));
  expect(rounded(plotted)).toEqual(['0.00', '0.06', '0.12', '0.18', '0.24', '0.30', '0.30']);
  expect(rounded(trained)).toEqual(['0.30', '0.00', '0.06', '0.12', '0.18', '0.24', '0.30']);
  expect(trained.slice(1)).toEqual(plotted.slice(0, -1));
  const { peak, end, steps, total } = d2lExample;
  const parts = [
    linearWarmup({ startFactor: 0, warmupSteps: steps }),
    cosine({ endFactor: end / peak, decaySteps: total - steps }),
  ];
  const schedule = scale(join(parts, [steps]), peak);
  plotted.forEach((rate, epoch) => expect(rate).toBeCloseTo(schedule(epoch), 15));
});
