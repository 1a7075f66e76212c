// The pictures and sentences of every figure in the states of its states.ts, and what holds for it in every legal state.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/figures/index.ts';
import { shippedKnown } from '../../../src/figures/kit/runs/runs.ts';
import { drawStatic } from '../../../src/figures/kit/draw/static.ts';
import { widths } from '../../../src/figures/kit/draw/widths.ts';
import { embedCode, toCsv, toJson, toSvg } from '../../../src/figures/kit/live/files.ts';
import { defaults } from '../../../src/parameters/index.ts';
import { anyParams } from '../parameters/legal.ts';
import { isReadable, logAxes } from './log-axes.ts';
import { mostRows, statesIn } from './states.ts';

describe.each(figures)('$id', (figure) => {
  const known = shippedKnown(figure.runs);

  describe.each(Object.entries(statesIn(figure.id) ?? {}))('%s', (name, state) => {
    test.each(Object.values(widths))('looks as it did, %d pixels wide', async (width) => {
      const svg = drawStatic(figure, { ...defaults, ...state }, width).replaceAll('><', '>\n<');
      await expect(svg).toMatchFileSnapshot(`${figure.id}/snapshots/${name}-${width}.svg`);
    });

    test('is described', async () => {
      const params = { ...defaults, ...state };
      await expect(`${figure.finding(params, known)}\n${figure.describe(params, known)}\n`).toMatchFileSnapshot(
        `${figure.id}/snapshots/${name}.txt`,
      );
    });
  });

  test('is drawn and described in every legal state, with few rows and no NaN, and logarithmic axes that can be read', () => {
    fc.assert(
      fc.property(anyParams, (params) => {
        fc.pre(figure.conflict?.(params) === undefined);
        const rows = figure.data(params, known);
        expect(rows.length).toBeLessThan(mostRows(figure.id));
        const numbers = rows.flatMap((row) => Object.values(row)).filter((value) => typeof value !== 'string');
        expect(numbers.every(Number.isFinite)).toBe(true);
        const svg = drawStatic(figure, params, widths.narrow);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        // The map of speed-limit names its rows one by one.
        if (figure.id !== 'speed-limit') expect(logAxes(svg).every(isReadable)).toBe(true);
        expect(figure.describe(params, known)).not.toMatch(/NaN|undefined|Infinity/);
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
    const rows = (figure.taken ?? figure.data)(defaults, known);
    const keys = figure.columns.map(({ key }) => key);
    const [header, ...lines] = toCsv(figure, defaults).trim().split('\n');
    expect(header).toBe(keys.join(','));
    expect(lines.map((line) => line.split(','))).toEqual(rows.map((row) => keys.map((key) => String(row[key]))));
    expect(JSON.parse(toJson(figure, defaults)).rows).toEqual(rows);
  });
});

test.each(Object.entries({ lab: 1, catapult: 1, 'tiny-net': 2, 'layer-norm': 2, 'adam-start': 1, 'warmup-rules': 1 }))(
  'the logarithmic axes of %s are found: %d',
  (id, count) => {
    const figure = figures.find((each) => each.id === id)!;
    const axes = logAxes(drawStatic(figure, { ...defaults, rateAxis: 'log' }, widths.narrow));
    expect(axes.map((labels) => labels.length > 1)).toEqual(Array(count).fill(true));
  },
);

test('an axis can be read if it names two numbers that are apart', () => {
  const label = (at: number) => ({ text: '1,000', at, takes: 30 });
  expect([[], [label(0)], [label(0), label(29)], [label(0), label(31)]].map(isReadable)).toEqual([
    false,
    false,
    false,
    true,
  ]);
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
