// How text, tables and plots of a cell are shown, and compared with the formula.
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { linearWarmup, scale } from '../../../src/schedule/index.ts';
import { failureWords, showFailure } from '../../../src/site/notebook/outputs/failure.ts';
import { csvOf, type Drawn, readingOf } from '../../../src/site/notebook/outputs/reading.ts';
import { showOutput } from '../../../src/site/notebook/outputs/show.ts';
import type { Output, Warmup } from '../../../src/site/python/messages.ts';

const warmup: Warmup = { peakLr: 0.005, warmupSteps: 1000, startFactor: 0.001 };
const core = scale(linearWarmup(warmup), warmup.peakLr);
const rates = Array.from({ length: 1500 }, (_, step) => core(step));
const document = () => parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;
const shown = (output: Output) => showOutput(output, { document: document(), id: 'test', live: false });
const plot = (changed: readonly number[], of = warmup): Drawn => ({ kind: 'plot', rates: changed, warmup: of });

test('text stays text, and is reached by keyboard where it scrolls', async () => {
  const short = await shown({ kind: 'text', text: '<b>0.5</b>\n' });
  expect([short.textContent, short.querySelector('b'), short.getAttribute('tabindex')]).toEqual([
    '<b>0.5</b>\n',
    null,
    null,
  ]);
  const long = await shown({ kind: 'text', text: 'line\n'.repeat(30) });
  expect([long.getAttribute('tabindex'), long.getAttribute('aria-label')]).toEqual(['0', 'Printed text']);
});

test('a table has headings for columns and rows, in a place with a name that scrolls', async () => {
  const table = await shown({ kind: 'table', columns: ['step', 'rate'], rows: [['0', '<i>'], ['1']] });
  expect(table.getAttribute('aria-label')).toBe('Table of 2 rows');
  expect([...table.querySelectorAll('[scope="col"]')].map((cell) => cell.textContent)).toEqual(['step', 'rate']);
  expect([...table.querySelectorAll('[scope="row"]')].map((cell) => cell.textContent)).toEqual(['0', '1']);
  expect([table.querySelector('td')!.textContent, table.querySelector('i')]).toEqual(['<i>', null]);
});

test('rates that are the formula’s are said to be, to the last bit', () => {
  expect(readingOf(plot(rates)).words).toBe('All 1,500 rates are the formula’s, to the last bit.');
});

test('one rate that is one bit off is found and named', () => {
  const bit = rates.with(700, rates[700]! + 2 ** -60);
  expect(bit[700]).not.toBe(rates[700]);
  expect(readingOf(plot(bit)).words).toMatch(
    /^1 of 1,500 rates differs from the formula’s, most at step 700: 0\.003501500000000\d+ where the formula says 0\.0035015, \S+ apart\.$/,
  );
});

test('rates of another schedule are said to differ, where they do most', () => {
  const { words, params } = readingOf(plot(rates.with(300, 0.000005)));
  expect(words).toBe(
    '1 of 1,500 rates differs from the formula’s, most at step 300: 0.000005 where the formula says 0.0015035, 0.0014985 apart.',
  );
  expect(params.step).toBe(300);
});

test('a plot is the site’s own figure for a phone and for a desk, with the values as a table', async () => {
  const figure = await shown(plot(rates));
  expect(figure.querySelectorAll('.slot svg[role="img"]')).toHaveLength(2);
  expect(figure.querySelector('svg')!.getAttribute('aria-label')).toContain('to the last bit. At step 1,000');
  expect(figure.querySelector('.wide')!.textContent).toContain('your rates');
  expect([...figure.querySelectorAll('[scope="col"]')].at(-1)!.textContent).toBe('your rates');
  expect(figure.textContent).not.toContain('your f(x)');
  expect(figure.querySelector('svg')!.getAttribute('aria-label')).toMatch(/the rate is 0\.005; your rate is 0\.005\.$/);
  expect(figure.outerHTML).not.toMatch(/NaN|undefined|Infinity|\d\.\d{3,}"/);
  const ids = [...figure.outerHTML.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('every number can be taken away beside the formula’s, to the last bit', () => {
  const output = plot(rates.slice(0, 3));
  const lines = csvOf(output, readingOf(output)).trim().split('\n');
  expect(lines[0]).toBe('step,rate,formula');
  expect(lines.slice(1).map((line) => line.split(',').map(Number))).toEqual(
    [0, 1, 2].map((step) => [step, core(step), core(step)]),
  );
});

test.each([
  [
    plot(rates, { ...warmup, peakLr: 20 }),
    'Not drawn: peak learning rate must be a number from 0.000001 to 10, not “20”.',
  ],
  [plot(rates, { ...warmup, startFactor: -1 }), 'Not drawn: start factor must be a number from 0 to 2, not “-1”.'],
  [
    plot(rates, { ...warmup, warmupSteps: 2.5 }),
    'Not drawn: warmup steps must be a whole number from 0 to 100,000, not “2.5”.',
  ],
  [plot([]), 'Not drawn: there must be one rate or more to draw.'],
  [plot([0, -0.5]), 'Not drawn: a rate must be from 0 to 0.5, 100 times the peak, not −0.5 at step 1.'],
  [plot([0, Infinity]), 'Not drawn: a rate must be from 0 to 0.5, 100 times the peak, not Infinity at step 1.'],
  [
    { kind: 'own', multipliers: [1, 101], warmup } as const,
    'Not drawn: your own f(x) must be numbers from 0 to 100, not 101 at step 1.',
  ],
])('what cannot be drawn is refused with its value and its range (%#)', async (output, words) => {
  const element = await shown(output);
  expect(element.textContent).toBe(words);
});

test.each([[[1]], [[100, 0]], [Array.from({ length: 3000 }, (_, step) => step % 2)]])(
  'f(x) of any shape is drawn (%#)',
  async (multipliers) => {
    const figure = await shown({ kind: 'own', multipliers, warmup: { ...warmup, warmupSteps: 0 } });
    expect(figure.querySelectorAll('svg')).toHaveLength(2);
    expect(figure.querySelector('.wide')!.textContent).toContain('your f(x)');
    expect(figure.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  },
);

test('a failure is told with its line, and Python’s traceback on demand', () => {
  const failure = { type: 'ZeroDivisionError', message: 'divide by zero', line: 3, trace: 'Traceback …' };
  expect(failureWords(failure)).toBe('ZeroDivisionError in line 3: divide by zero');
  expect(failureWords({ type: 'MemoryError', message: '', trace: '' })).toBe('MemoryError; Python says no more of it.');
  const element = showFailure(failure, { document: document() });
  expect(element.querySelector('details pre')!.textContent).toBe('Traceback …');
});
