import { describe, expect, test } from 'vitest';
import { jobOf as controlJob, list } from '../../../src/figures/controls-rows.ts';
import { controls } from '../../../src/figures/controls.ts';
import type { Picture } from '../../../src/figures/kit/figure.ts';
import { knownIn, nothingKnown, shippedKnown } from '../../../src/figures/kit/runs.ts';
import { cellAt, cells, lengths } from '../../../src/figures/net-cells.ts';
import { outcomesOf, outcomeWords, runsIn } from '../../../src/figures/outcomes.ts';
import { defaults, type Params } from '../../../src/figures/parameters.ts';
import { sensitivity } from '../../../src/figures/sensitivity.ts';
import { tanhNet } from '../../../src/figures/tanh-net.ts';
import { thinned } from '../../../src/figures/thinned.ts';
import { plottedRows, takenRows } from '../../../src/figures/tiny-net-rows.ts';
import { jobOf, namesOf } from '../../../src/figures/tiny-net-runs.ts';
import { tinyNet } from '../../../src/figures/tiny-net.ts';
import { keyOf, type Tally, type Trace } from '../../../src/training/job.ts';
import { finish } from '../../../src/training/work.ts';
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

describe('the map', () => {
  test('has a cell for every peak rate and warmup length, a row of the same rate after the other', () => {
    expect(cells).toHaveLength(sensitivity.span(defaults) + 1);
    expect(cellAt(0)).toEqual({ rate: 0.01, warmupSteps: 0 });
    expect(cellAt(sensitivity.across!(defaults))).toEqual({ rate: 0.02, warmupSteps: 0 });
    expect(cellAt(cells.length - 1)).toEqual({ rate: 1, warmupSteps: lengths.at(-1) });
  });

  test('ships what its first and its chosen cell give today', () => {
    const jobs = sensitivity.runs!.jobs(defaults);
    for (const cell of [0, defaults.netCell]) {
      expect(sensitivity.runs!.shipped.results[cell]).toEqual(finish(jobs[cell]!));
    }
  });

  test('tells diverged runs from dead ones', () => {
    const known = shippedKnown(sensitivity.runs);
    expect(sensitivity.read({ ...defaults, netCell: 18 }, known)).toMatch(/\d dead, \d diverged/);
  });

  test('says that other settings have not been run, and draws none of their cells', () => {
    const other = { ...defaults, netGain: 1 };
    const known = shippedKnown(sensitivity.runs);
    expect(sensitivity.data(other, known)).toEqual([]);
    expect(sensitivity.describe(other, known)).toMatch(/not been run yet/);
  });
});

describe('the pair of a cell', () => {
  test('is of the very runs that its cell counts', () => {
    const params = { ...defaults, netSeed: 3 };
    const tally = finish(sensitivity.runs!.jobs(params)[params.netCell]!) as Tally;
    const { end } = finish(jobOf(params, 'with')) as Trace;
    expect(tally.verdicts[params.netSeed - 1]).toBe(end.verdict[0]);
  });

  test('is one run where the cell has no warmup, and says so', () => {
    const params = { ...defaults, netCell: 18 };
    expect(namesOf(params)).toEqual(['without']);
    expect(tinyNet.runs!.jobs(params)).toHaveLength(1);
    expect(tinyNet.describe(params, knownOf(params))).toMatch(/both have the same schedule/);
  });

  test('is two runs at a small constant rate, though the cell has no warmup', () => {
    expect(namesOf({ ...defaults, netCell: 18, netSchedule: 'small' })).toEqual(['without', 'with']);
  });

  test.each([0, 4_294_967_295])('is legal with seed %d, at a start factor of 0 and the highest rate', (netSeed) => {
    const params: Params = { ...defaults, netSeed, netStartFactor: 0, netCell: 53, netGain: 3, netStep: 0 };
    const said = tinyNet.describe(params, knownOf(params));
    expect(said).toMatch(/diverges|dies|trains|does not train/);
    expect(said).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('begins with the same weights', () => {
    const [without, warm] = takenRows(defaults, shippedKnown(tinyNet.runs)).filter(({ step }) => step === 0);
    expect({ ...warm, run: 'without', verdict: without!.verdict, rate: without!.rate, threshold: 38 }).toEqual(without);
  });

  test('is plotted at the step that the reader scrubs, at 0 and at the last step of each run', () => {
    const params = { ...defaults, netStep: 137 };
    const rows = plottedRows(params, shippedKnown(tinyNet.runs)).filter(({ run }) => run === 'with');
    expect(rows.map(({ step }) => step)).toEqual(expect.arrayContaining([0, 136, 200]));
  });

  test('is moved by buttons to the cells around it, and never off the map', () => {
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

  test.each([320, 640])('is scrubbed in its panels over the steps, %d pixels wide', (width) => {
    const { under } = drawn(defaults, width);
    expect(under!(310, 100)).toBe(200);
    expect(under!(0, 300)).toBe(0);
    const fit = width === 320 ? [300, 500] : [600, 100];
    expect(under!(fit[0]!, fit[1]!)).toBe(defaults.netStep);
  });
});

describe('the controls', () => {
  test('are the arms that the prose quotes, from both starts, each at most once', () => {
    const jobs = (['steep', 'half'] as const).flatMap((start) => list.map((control) => controlJob(start, control)));
    expect(jobs.every(({ kind }) => kind === 'tally')).toBe(true);
    expect(new Set(jobs.map(keyOf)).size).toBe(jobs.length);
  });

  test.each(['steep', 'half'] as const)(
    'show that what begins low and rises beats what begins low and jumps: %s',
    (netCase) => {
      const rows = controls.data({ ...defaults, netCase }, shippedKnown(controls.runs));
      const trained = (arm: string) => rows.find(({ index }) => list[index]!.arm === arm)!.trained;
      const rises = ['from-1e-1', 'from-3e-2', 'from-1e-2', '50', 'from-1e-4', '100'].map(trained);
      const jumps = ['flat-100', 'flat-10', 'flat-3'].map(trained);
      expect(Math.min(...rises)).toBeGreaterThan(Math.max(...jumps));
      expect(Math.max(...rises) - Math.min(...rises)).toBeLessThanOrEqual(10);
      expect(trained('down')).toBeLessThan(Math.min(...jumps) + 10);
    },
  );

  test('are found again under the pointer', () => {
    const { document } = parseHTML('<html><body></body></html>');
    const rows = controls.data(defaults, shippedKnown(controls.runs));
    const { under } = controls.draw(rows, defaults, { document, width: 640, prefix: 'test' }) as Picture;
    expect(under!(300, 0)).toBe(0);
    expect(under!(300, 10_000)).toBe(list.length - 1);
  });

  test('are named without a comma, which would break a line of CSV', () => {
    expect(list.filter(({ words }) => words.includes(','))).toEqual([]);
  });
});

describe('the tanh net', () => {
  const rows = tanhNet.data(defaults, shippedKnown(tanhNet.runs));

  test.each([0.5, 0.6, 0.7])('is hurt by a medium warmup, and not by a long one, at a peak rate of %d', (rate) => {
    const trained = (length: number) => rows.find((row) => row.rate === rate && row.warmup === length)!.trained;
    expect(trained(100)).toBeLessThan(0.75 * trained(0));
    expect(trained(200)).toBeGreaterThan(trained(0));
  });

  test('is read at the length nearest to the reader’s', () => {
    const known = shippedKnown(tanhNet.runs);
    expect(tanhNet.read({ ...defaults, netTanhWarmup: 180 }, known)).toMatch(/^With 200 warmup steps/);
    expect(tanhNet.read({ ...defaults, netTanhWarmup: 3 }, known)).toMatch(/^Without warmup/);
  });

  test('says what is not known', () => {
    expect(tanhNet.describe(defaults, nothingKnown)).toBe('The runs with 50 warmup steps are not known yet.');
  });
});
