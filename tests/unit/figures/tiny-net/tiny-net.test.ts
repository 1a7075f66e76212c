// The pair of runs of the tiny net: its schedules, its rows, and what lies under the pointer.
import { expect, test } from 'vitest';
import type { Picture } from '../../../../src/figures/kit/figure.ts';
import { keyAt } from '../../../../src/figures/kit/runs/result-cache.ts';
import { knownIn, shippedKnown } from '../../../../src/figures/kit/runs/runs.ts';
import { cellAt } from '../../../../src/figures/tiny-net/grid.ts';
import { outcomesOf, outcomeWords, runsIn } from '../../../../src/figures/kit/runs/outcomes.ts';
import { defaults, type Params } from '../../../../src/parameters/index.ts';
import { figure as sensitivity } from '../../../../src/figures/sensitivity/index.ts';
import { thinned } from '../../../../src/figures/kit/draw/thinned.ts';
import { plottedRows, takenRows } from '../../../../src/figures/tiny-net/logged.ts';
import { jobOf, namesOf, planOf } from '../../../../src/figures/tiny-net/pair.ts';
import { figure as tinyNet } from '../../../../src/figures/tiny-net/index.ts';
import { keyOf, type Tally, type Trace } from '../../../../src/training/job.ts';
import { schedule } from '../../../../src/training/plan.ts';
import { finish } from '../../../../src/training/work.ts';
import { parseHTML } from 'linkedom';

const knownOf = (params: Params) =>
  knownIn(new Map(tinyNet.runs!.jobs(params).map((job) => [keyOf(job), finish(job)])));

const drawn = (params: Params, width: number): Picture => {
  const { document } = parseHTML('<html><body></body></html>');
  const known = shippedKnown(tinyNet.runs);
  return tinyNet.draw(tinyNet.data(params, known), params, { document, width, prefix: 'test' });
};

test('what became of the runs is counted by letter and said in words', () => {
  const outcomes = outcomesOf({ verdicts: 'ttdnnnnndd' });
  expect(outcomes).toEqual({ trained: 2, untrained: 0, dead: 3, diverged: 5 });
  expect(runsIn(outcomes)).toBe(10);
  expect(outcomeWords(outcomes)).toBe('2 of 10 runs trained, 3 dead, 5 diverged');
});

test('lines through thinned rows pass every row', () => {
  const rows = Array.from({ length: 101 }, (_, x) => ({ x, y: Math.abs(50 - x) + (x % 2) * 0.1 }));
  const kept = thinned(rows, ({ x, y }) => [x, y], 0.2);
  expect(kept.map(({ x }) => x)).toEqual([0, 50, 100]);
});

test('the pair of a cell is of the very runs that its cell counts', () => {
  const params = { ...defaults, netSeed: 3 };
  const tally = finish(sensitivity.runs!.jobs(params)[params.netCell]!) as Tally;
  const { end } = finish(jobOf(params, 'with')) as Trace;
  expect(tally.verdicts[params.netSeed - 1]).toBe(end.verdict[0]);
});

test('the pair of a cell is one run where the cell has no warmup, and says so', () => {
  const params = { ...defaults, netCell: 18 };
  expect(namesOf(params)).toEqual(['without']);
  expect(tinyNet.runs!.jobs(params)).toHaveLength(1);
  expect(tinyNet.describe(params, knownOf(params))).toMatch(/both have the same schedule/);
});

test('the pair of a cell is two runs at a small constant rate, though the cell has no warmup', () => {
  expect(namesOf({ ...defaults, netCell: 18, netSchedule: 'small' })).toEqual(['without', 'with']);
});

test.each([0, 4_294_967_295])(
  'the pair of a cell is legal with seed %d, at a start factor of 0 and the highest rate',
  (netSeed) => {
    const params: Params = { ...defaults, netSeed, netStartFactor: 0, netCell: 53, netGain: 3, netStep: 0 };
    const said = tinyNet.describe(params, knownOf(params));
    expect(said).toMatch(/diverges|dies|trains|does not train/);
    expect(said).not.toMatch(/NaN|Infinity|undefined/);
  },
);

test('the pair of a cell begins with the same weights', () => {
  const [without, warm] = takenRows(defaults, shippedKnown(tinyNet.runs)).filter(({ step }) => step === 0);
  expect({ ...warm, run: 'without', verdict: without!.verdict, rate: without!.rate, threshold: 38 }).toEqual(without);
});

test('the pair of a cell is plotted at the step that the reader scrubs, at 0 and at the last step of each run', () => {
  const params = { ...defaults, netStep: 137 };
  const rows = plottedRows(params, shippedKnown(tinyNet.runs)).filter(({ run }) => run === 'with');
  expect(rows.map(({ step }) => step)).toEqual(expect.arrayContaining([0, 136, 200]));
});

test('the pair of a cell is moved by buttons to the cells around it, and never off the map', () => {
  const moved = (id: string, netCell: number) => {
    const { offered, change } = tinyNet.actions!.find((each) => each.id === id)!;
    const params = { ...defaults, netCell };
    return offered(params) ? cellAt({ ...params, ...change(params) }.netCell) : undefined;
  };
  expect(moved('higher-rate', 22)).toEqual({ rate: 0.2, warmupSteps: 50 });
  expect(moved('shorter', 22)).toEqual({ rate: 0.1, warmupSteps: 25 });
  expect(['higher-rate', 'longer'].map((id) => moved(id, 53))).toEqual([undefined, undefined]);
  expect(['lower-rate', 'shorter'].map((id) => moved(id, 0))).toEqual([undefined, undefined]);
});

test.each([320, 640])('the pair of a cell is scrubbed in its panels over the steps, %d pixels wide', (width) => {
  const { under } = drawn(defaults, width);
  expect(under!(310, 100)).toBe(200);
  expect(under!(0, 300)).toBe(0);
  const fit = width === 320 ? [300, 500] : [600, 100];
  expect(under!(fit[0]!, fit[1]!)).toBe(defaults.netStep);
});

test('the second run follows the reader’s own f(x) step by step, and its last number goes on', () => {
  const own = [0, 0.25, 0.25, 2, 0.5];
  const params: Params = { ...defaults, netSchedule: 'own', own };
  const rate = schedule(planOf(params, 'with'));
  expect([0, 1, 2, 3, 4, 5, 200].map(rate)).toEqual([...own, 0.5, 0.5]);
  const rows = takenRows(params, knownOf(params)).filter(({ run }) => run === 'with');
  expect(rows.slice(0, 4).map(({ step, rate }) => [step, rate])).toEqual([
    [0, 0],
    [2, 0.1 * 0.25],
    [4, 0.1 * 0.5],
    [6, 0.1 * 0.5],
  ]);
});

test('an f(x) longer than the run is cut to it, and one that is the peak throughout is no second run', () => {
  const long = Array.from({ length: 10_000 }, (_, step) => step / 10_000);
  expect(planOf({ ...defaults, netSchedule: 'own', own: long }, 'with')).toHaveLength(201);
  expect(namesOf({ ...defaults, netSchedule: 'own', own: [1, 1, 1] })).toEqual(['without']);
});

test('another f(x) makes other runs only where one follows it', () => {
  const key = (change: Partial<Params>) => keyAt(tinyNet.runs!, { ...defaults, ...change });
  expect(key({ own: [1] })).toBe(key({ own: [0, 1] }));
  expect(key({ own: [1], netSchedule: 'own' })).not.toBe(key({ own: [0, 1], netSchedule: 'own' }));
});
