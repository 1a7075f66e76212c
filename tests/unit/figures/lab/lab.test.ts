// The runs of the lab: how they are plotted, compared, kept and described.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decode } from '../../../../src/parameters/query.ts';
import { figures } from '../../../../src/figures/index.ts';
import { drawStatic } from '../../../../src/figures/kit/draw/static.ts';
import { widths } from '../../../../src/figures/kit/draw/widths.ts';
import { figure as lab } from '../../../../src/figures/lab/index.ts';
import { lastStep, plottedRows, rowsHere, takenRows } from '../../../../src/figures/lab/both-runs.ts';
import { jumps, stepsOf } from '../../../../src/figures/lab/steps.ts';
import { defaults, type Params } from '../../../../src/parameters/index.ts';
import { otherRunOf, runOf } from '../../../../src/parameters/reader-run.ts';
import { runConflict } from '../../../../src/parameters/run-conflict.ts';
import { decayKinds, runSchedule } from '../../../../src/schedule/index.ts';
import { anyParams } from '../../parameters/legal.ts';

const anyRun = anyParams.filter((params) => runConflict(params) === undefined).map(runOf);
const act = (id: string, params: Params): Params => ({
  ...params,
  ...lab.actions!.find((action) => action.id === id)!.change(params),
});

test('a run is plotted at a few hundred steps at most, in order, with its corners and both sides of every jump', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const steps = stepsOf(run);
      const last = run.totalSteps - 1;
      expect(steps.length).toBeLessThan(500);
      expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
      expect(steps.every((step) => Number.isInteger(step) && step >= 0 && step <= last)).toBe(true);
      const boundary = run.warmupSteps + run.stableSteps;
      const sides = jumps(run).flatMap((step) => [step - 1, step]);
      for (const step of [0, run.warmupSteps, boundary, last, ...sides]) {
        if (step <= last) expect(steps).toContain(step);
      }
    }),
    { numRuns: 500 },
  );
});

test.each(['step', 'multi-step', 'cosine-restarts'] as const)('the jumps of %s are where its curve jumps', (decay) => {
  const run = {
    ...runOf(defaults),
    totalSteps: 103,
    warmupSteps: 10,
    decay,
    stepSize: 17,
    milestones: [20, 50, 51],
    cycles: 4,
  };
  const schedule = runSchedule(run);
  // Between jumps each of the three moves by less than a sixth of the peak in a step, or not at all.
  const moves = Array.from({ length: 92 }, (_, index) => index + 11).filter((step) => {
    const ratio = schedule(step) / schedule(step - 1);
    return decay === 'cosine-restarts' ? ratio > 1 : ratio < 0.5;
  });
  expect(jumps(run)).toEqual(moves);
  expect(moves.length).toBeGreaterThanOrEqual(3);
});

test('every plotted rate is the core’s, bit for bit', () => {
  fc.assert(
    fc.property(anyRun, fc.constantFrom(...decayKinds), (run, decay) => {
      const params = { ...defaults, ...run, decay, milestones: [run.totalSteps] } as Params;
      fc.pre(runConflict(params) === undefined);
      const schedule = runSchedule(runOf(params));
      for (const { step, rate } of plottedRows(params)) expect(rate).toBe(run.peakLr * schedule(step));
    }),
    { numRuns: 300 },
  );
});

test('two runs are read at the same place of the time axis', () => {
  const params: Params = {
    ...defaults,
    compare: 'second',
    runStep: 2500,
    stepsPerEpoch: 1000,
    otherTotalSteps: 40_000,
    otherStepsPerEpoch: 500,
  };
  const steps = (timeAxis: Params['timeAxis']) => rowsHere({ ...params, timeAxis }).map(({ step }) => step);
  expect(steps('steps')).toEqual([2500, 2500]);
  expect(steps('epochs')).toEqual([2500, 1250]);
  expect(steps('fraction')).toEqual([2500, 10_000]);
});

test('a cursor beyond the last step of a run is on its last step', () => {
  expect(rowsHere({ ...defaults, runStep: 9999 })).toHaveLength(1);
  expect(rowsHere({ ...defaults, runStep: 10_000 }).map(({ step }) => step)).toEqual([9999]);
  const short: Params = { ...defaults, totalSteps: 100, warmupSteps: 10 };
  expect(lab.read(short)).toMatch(/^At step 99 \(epoch 0\.099, 99% of the run\) the rate is 0\.000501/);
});

test('what is taken away of a run has every update, and of a long one the plotted points', () => {
  const params: Params = { ...defaults, compare: 'second', totalSteps: 20_000, otherTotalSteps: 1500 };
  const steps = (run: number) =>
    takenRows(params)
      .filter((row) => row.run === run)
      .map(({ step }) => step);
  expect(steps(1)).toEqual(Array.from({ length: 20_000 }, (_, step) => step));
  expect(steps(2)).toEqual(Array.from({ length: 1500 }, (_, step) => step));
  const long: Params = { ...defaults, totalSteps: 20_001 };
  expect(takenRows(long)).toEqual(plottedRows(long));
});

test('the cursor goes on where only the kept run does, and says so', () => {
  const params: Params = { ...defaults, compare: 'second', otherTotalSteps: 20_000, runStep: 15_000 };
  expect(lastStep(params)).toBe(19_999);
  expect(rowsHere(params).map(({ run }) => run)).toEqual([2]);
  expect(lab.read(params)).toMatch(/^At step 15,000 the run is over: its last was step 9,999; the kept run’s, /);
  expect(lab.under!(0.5, { ...params, timeAxis: 'fraction' })).toBe(5000);
});

test('keeping a run makes the second equal to it, swapping twice changes nothing, removing hides it', () => {
  fc.assert(
    fc.property(anyParams, (params) => {
      const kept = act('keep', params);
      expect(kept.compare).toBe('second');
      expect(otherRunOf(kept)).toEqual(runOf(params));
      expect(runOf(kept)).toEqual(runOf(params));
      const compared: Params = { ...params, compare: 'second' };
      expect(runOf(act('swap', compared))).toEqual(otherRunOf(params));
      expect(act('swap', act('swap', compared))).toEqual(compared);
      expect(act('remove', compared).compare).toBe('none');
    }),
  );
});

test('the sentence says what all rates of both runs add up to, and their ratio', () => {
  const params: Params = {
    ...defaults,
    peakLr: 1,
    totalSteps: 10,
    warmupSteps: 4,
    startFactor: 0,
    decay: 'constant',
    compare: 'second',
    otherPeakLr: 1,
    otherTotalSteps: 5,
    otherWarmupSteps: 0,
    otherDecay: 'constant',
  };
  expect(lab.describe(params)).toContain('All its rates add up to 7.5, as much as 7.5 of its 10 updates at the peak.');
  expect(lab.describe(params)).toContain(
    'Kept: peak 1, no warmup, then constant, 5 steps in all. Its rates add up to 5: this run hands out 1.5 times as much.',
  );
});

test('two equal runs hand out as much, and the kept one is told in short', () => {
  const kept = act('keep', defaults);
  expect(lab.describe(kept)).toContain(
    'Kept: peak 0.005, linear warmup over 1,000 steps, cosine to 0.0005, 10,000 steps in all. Its rates add up to 27.252: both runs hand out as much.',
  );
  expect(lab.describe(kept)).toMatch(/the rate is 0\.00469856; the kept run’s, at its step 2,500, is 0\.00469856\.$/);
});

test('a run of one update has one rate', () => {
  expect(lab.describe({ ...defaults, totalSteps: 1, warmupSteps: 0 })).toContain('Its one update has the rate 0.005.');
});

test('a decay that ends where it begins is said to stay', () => {
  expect(lab.describe({ ...defaults, endFactor: 1 })).toContain('then stays there for the remaining 9,000 steps.');
});

test('what a logarithmic axis cannot show is left out of the picture, and said', () => {
  const zero: Params = { ...defaults, startFactor: 0 };
  expect(lab.describe(zero)).not.toContain('left out');
  expect(lab.describe({ ...zero, rateAxis: 'log' })).toContain(
    'A rate of 0 has no place on a logarithmic axis and is left out.',
  );
  const steep: Params = { ...defaults, decay: 'step', stepSize: 500 };
  expect(lab.describe({ ...steep, rateAxis: 'log' })).toContain(
    'Rates below a billionth of the greatest have no place',
  );
});

const figure = figures.find(({ id }) => id === 'lab')!;

/** What a narrow picture with a logarithmic axis has: the names of its rates, dots, and parts of the reader's line. */
const drawn = (params: Partial<Params>) => {
  const svg = drawStatic(figure, { ...defaults, rateAxis: 'log', ...params }, widths.narrow);
  const [ticks] = /font-variant="tabular-nums" text-anchor="end".*?<\/g>/.exec(svg)!;
  const line = /-heat\)"[^>]*><path d="([^"]*)"/.exec(svg)?.[1] ?? '';
  return {
    ticks: [...ticks.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text!),
    dots: svg.split('<circle').length - 1,
    lines: line.split('M').length - 1,
  };
};

// One update, at the start factor times the peak.
const oneRate = (peakLr: number, startFactor: number) => ({ peakLr, startFactor, warmupSteps: 1, totalSteps: 1 });

test.each([
  ['0', oneRate(0.005, 0), 'A rate of 0 has'],
  ['5e-313, too small for d3’s ticks,', oneRate(0.005, 1e-310), 'Rates below 1e−300 have'],
  ['5e-324, the least number there is,', oneRate(1, 5e-324), 'Rates below 1e−300 have'],
  ['9.9e-301', oneRate(1, 9.9e-301), 'Rates below 1e−300 have'],
  ['rounded to 0', oneRate(0.005, 5e-324), 'A rate of 0 has'],
])(
  'a run whose one rate is %s has an axis up to its peak, and the sentence says what is left out',
  (_name, run, words) => {
    const { ticks, dots } = drawn(run);
    expect(ticks).toContain(run.peakLr === 1 ? '1' : '0.001');
    expect(dots).toBe(0);
    expect(lab.describe({ ...defaults, ...run, rateAxis: 'log' })).toContain(
      ` ${words} no place on a logarithmic axis and ${words.endsWith('has') ? 'is' : 'are'} left out.`,
    );
  },
);

test.each([1e-300, 2e-300, 1e-12])(
  'a run whose one rate is %d has an axis around that rate, and a dot on it',
  (rate) => {
    const { ticks, dots } = drawn(oneRate(1, rate));
    expect(ticks.length).toBeGreaterThan(0);
    for (const tick of ticks) expect(Math.abs(Math.log10(Number(tick.replace('−', '-')) / rate))).toBeLessThan(1.5);
    expect(dots).toBe(1);
    expect(lab.describe({ ...defaults, ...oneRate(1, rate), rateAxis: 'log' })).not.toContain('left out');
  },
);

test('a rate too low for the axis of those beside it is left out of the picture, and said', () => {
  const run = { startFactor: 1e-310, warmupSteps: 1, totalSteps: 10, runStep: 0 };
  expect(drawn(run)).toMatchObject({ ticks: ['0.0001', '0.001'], dots: 0 });
  expect(drawn({ ...run, runStep: 1 }).dots).toBe(1);
  expect(lab.describe({ ...defaults, ...run, rateAxis: 'log' })).toContain(
    ' Rates below a billionth of the greatest have no place',
  );
  const zeros: Params = { ...defaults, startFactor: 0, decay: 'step', stepSize: 500, rateAxis: 'log' };
  expect(lab.describe(zeros)).toContain(
    ' A rate of 0 and rates below a billionth of the greatest have no place on a logarithmic axis and are left out.',
  );
});

test('the line is broken where its rates are too low for the axis', () => {
  const run = { totalSteps: 3_000_000, decay: 'cosine-restarts', warmupSteps: 0, endFactor: 0 } as const;
  expect(drawn(run).lines).toBe(3);
  expect(drawn({ ...run, endFactor: 0.1 }).lines).toBe(1);
});

test('a decay hides the controls that another needs, and shows its own', () => {
  expect(lab.idle!({ ...defaults, decay: 'multi-step' })).toEqual([
    'endFactor',
    'cycles',
    'power',
    'stepSize',
    'timescale',
  ]);
  for (const decay of decayKinds) {
    const idle = lab.idle!({ ...defaults, decay });
    const moved = {
      endFactor: 0.3,
      power: 1.5,
      cycles: 2,
      decayFactor: 0.7,
      stepSize: 700,
      milestones: [4000],
      timescale: 77,
    };
    for (const [name, value] of Object.entries(moved)) {
      const [before, after] = [
        { ...defaults, decay },
        { ...defaults, decay, [name]: value },
      ] as [Params, Params];
      const same = JSON.stringify(plottedRows(before)) === JSON.stringify(plottedRows(after));
      expect(same, `${decay} and ${name}`).toBe(idle.includes(name as keyof Params));
    }
  }
});

const page = readFileSync(new URL('../../../../content/pages/lab.mdx', import.meta.url), 'utf8');
const presets = [...page.matchAll(/\[([^\]]+)\]\((\?[^)#]+)#lab\)/g)].map(
  ([, name, query]) => [name!, query!] as const,
);

test.each(presets)('the link to “%s” is a run, all of it', (_name, query) => {
  const { params, refusals } = decode(query);
  expect(refusals).toEqual([]);
  expect(runConflict(params)).toBeUndefined();
});

test('the runs that people know have the rates of their sources', () => {
  const [resnet, transformer, wsd, cycle, nano] = presets.map(([, query]) => {
    const run = runOf(decode(query).params);
    const schedule = runSchedule(run);
    return (step: number) => run.peakLr * schedule(step);
  });
  // Horovod: 0.0125 for 32 images, 256 workers, a tenth after 30, 60 and 80 epochs of 157 batches.
  expect(resnet!(0)).toBeCloseTo(0.0125 * 8, 12);
  expect(resnet!(5 * 157)).toBeCloseTo(0.0125 * 256, 12);
  for (const [epoch, drops] of [
    [30, 1],
    [60, 2],
    [80, 3],
  ] as const) {
    expect(resnet!(epoch * 157 - 1)).toBeCloseTo(3.2 / 10 ** (drops - 1), 12);
    expect(resnet!(epoch * 157)).toBeCloseTo(3.2 / 10 ** drops, 12);
  }
  for (const update of [1, 2000, 4000, 4001, 100_000]) {
    const rate = 512 ** -0.5 * Math.min(update ** -0.5, update * 4000 ** -1.5);
    expect(transformer!(update - 1) / rate).toBeCloseTo(1, 5);
  }
  expect([wsd!(0), wsd!(300), wsd!(13_500)]).toEqual([0.00001, 0.001, 0.001]);
  expect(wsd!(13_500 + 375)).toBeCloseTo(0.001 * (1 - Math.sqrt(375 / 1500)), 12);
  expect(cycle!(0)).toBeCloseTo(0.005 / 25, 12);
  expect(cycle!(2999)).toBe(0.005);
  expect(cycle!(10_000)).toBeCloseTo(0.005 / 250_000, 14);
  expect(nano!(0)).toBeCloseTo(0.0006 / 2001, 12);
  expect([nano!(2000), nano!(600_000)].map((rate) => rate.toPrecision(12))).toEqual([
    '0.000600000000000',
    '0.0000600000000000',
  ]);
});
