import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conventionNames } from '../../../src/figures/conventions-names.ts';
import { figures } from '../../../src/figures/index.ts';
import { drawStatic, widths } from '../../../src/figures/kit/static.ts';
import { embedCode, toCsv, toJson, toSvg } from '../../../src/figures/kit/take.ts';
import { defaults, type Params } from '../../../src/figures/parameters.ts';
import { anyParams } from './legal.ts';

type States = Record<string, Partial<Params>>;

const ofArticle: States = {
  default: {},
  'no-warmup': { warmupSteps: 0 },
  'from-zero': { startFactor: 0, step: 0, iteration: 0 },
  flat: { startFactor: 1 },
  falling: { startFactor: 2, step: 1500 },
  'one-batch': { datasetSize: 1, batchSize: 1, epochs: 1, iteration: 0 },
};

const ofLab: States = {
  default: {},
  log: { rateAxis: 'log', startFactor: 0, warmup: 'logarithmic-warmup', runStep: 0 },
  second: { compare: 'second', stableSteps: 7000, decay: 'sqrt-cooldown', endFactor: 0, runStep: 8200 },
  epochs: {
    compare: 'second',
    timeAxis: 'epochs',
    otherTotalSteps: 5000,
    otherStepsPerEpoch: 500,
    decay: 'multi-step',
  },
  restarts: { decay: 'cosine-restarts', cycles: 5, timeAxis: 'fraction', warmup: 'cosine-warmup' },
  'billion-steps': { totalSteps: 1_000_000_000, decay: 'inverse-sqrt', timescale: 50_000_000, runStep: 600_000_000 },
  'one-step': { totalSteps: 1, warmupSteps: 0, runStep: 1 },
  falling: { startFactor: 2, warmup: 'exponential-warmup', decay: 'step', runStep: 200 },
};

const all = Object.keys(conventionNames) as (keyof typeof conventionNames)[];
const ofConventions: States = {
  default: {},
  short: { warmupSteps: 5, startFactor: 0.1, step: 1 },
  all: { conventions: all, step: 1001 },
  'all-short': { conventions: all, warmupSteps: 5, startFactor: 0.1 },
  one: { conventions: ['deepspeed-log'], warmupSteps: 10 },
  'from-zero': { startFactor: 0, warmupSteps: 100 },
  'no-warmup': { warmupSteps: 0, conventions: ['linear-lr', 'transformers-linear', 'optax-constant', 'nanogpt'] },
  falling: { startFactor: 2, warmupSteps: 20, conventions: ['linear-lr', 'optax-linear', 'torchtitan'] },
};

const statesOf = (id: string): States => ({ lab: ofLab, conventions: ofConventions })[id] ?? ofArticle;
// The lab plots up to two runs, each to the last of its drops; the conventions have nine rows each.
const mostRows = (id: string): number => ({ lab: 1000, conventions: 10 * all.length })[id] ?? 250;

describe.each(figures)('$id', (figure) => {
  describe.each(Object.entries(statesOf(figure.id)))('%s', (name, state) => {
    test.each(Object.values(widths))('looks as it did, %d pixels wide', async (width) => {
      const svg = drawStatic(figure, { ...defaults, ...state }, width).replaceAll('><', '>\n<');
      await expect(svg).toMatchFileSnapshot(`__snapshots__/${figure.id}-${name}-${width}.svg`);
    });

    test('is described', async () => {
      const params = { ...defaults, ...state };
      await expect(`${figure.finding(params)}\n${figure.describe(params)}\n`).toMatchFileSnapshot(
        `__snapshots__/${figure.id}-${name}.txt`,
      );
    });
  });

  test('is drawn and described in every legal state, with few rows and no NaN', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        fc.pre(figure.conflict?.(params) === undefined);
        const rows = figure.data(params);
        expect(rows.length).toBeLessThan(mostRows(figure.id));
        const numbers = rows.flatMap((row) => Object.values(row)).filter((value) => typeof value !== 'string');
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(drawStatic(figure, params, widths.narrow)).not.toMatch(/NaN|undefined|Infinity/);
        expect(figure.describe(params)).not.toMatch(/NaN|undefined|Infinity/);
        expect(figure.span(params)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('has no id twice in one page', () => {
    const page = Object.values(widths).map((width) => drawStatic(figure, defaults, width));
    const ids = [...page.join('').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('gives its values as CSV and JSON to the last bit', () => {
    const rows = (figure.taken ?? figure.data)(defaults);
    const keys = figure.columns.map(({ key }) => key);
    const [header, ...lines] = toCsv(figure, defaults).trim().split('\n');
    expect(header).toBe(keys.join(','));
    expect(lines.map((line) => line.split(','))).toEqual(rows.map((row) => keys.map((key) => String(row[key]))));
    expect(JSON.parse(toJson(figure, defaults)).rows).toEqual(rows);
  });
});

test('an exported picture needs no style sheet of ours', () => {
  const tokens = '--ink: light-dark(#111111, #eeeeee);';
  expect(toSvg('<svg fill="var(--ink)" font-family="x"></svg>', tokens)).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" fill="#111111" font-family="system-ui, sans-serif"></svg>',
  );
});

test('embed code cannot be broken out of', () => {
  expect(embedCode({ ...figures[0]!, title: '"><script>' }, 'https://e.org/?a=1&b="')).not.toMatch(/<script|b=""/);
});
