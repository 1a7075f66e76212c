// What the page shows of the rates that the article’s listing logged.
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readLog } from '../../../src/site/notebook/outputs/listing-log.ts';
import { showOutput } from '../../../src/site/notebook/outputs/show.ts';
import type { LogRow } from '../../../src/site/python/messages.ts';
import { fromCore, shownDefaults } from '../../frameworks/listing.ts';

const logAt = (change = {}) => fromCore({ ...shownDefaults, ...change }) as unknown as LogRow[];
const document = parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;
const shown = (rows: readonly LogRow[]) => showOutput({ kind: 'log', rows }, { document, id: 'test', live: false });

test('each logged rate is told to be the next update’s, and the first rate to be in no line', () => {
  expect(readLog(logAt())).toEqual({
    corner: 1000,
    told: [0, 1, 2, 999, 1000, 3599],
    words:
      'Each logged rate is the one that the next update uses. The first update ran at 0.000005, which no line of the log has.',
  });
});

test('where nothing climbs, nothing is told to be apart', () => {
  expect(readLog(logAt({ warmupSteps: 0 })).words).toBe('Every update used the rate that the log has for it.');
  expect(readLog(logAt({ warmupSteps: 0, datasetSize: 2, epochs: 1 }))).toMatchObject({ corner: 0, told: [0] });
});

test('a program that logs something else is told of as it is', () => {
  const log: LogRow[] = [
    [0, 0, 1, 2],
    [0, 1, 2, 1],
    [0, 2, 3, 4],
  ];
  expect(readLog(log)).toEqual({
    corner: undefined,
    told: [0, 1, 2],
    words: '1 of 2 logged rates are the one that the next update uses.',
  });
});

test('its table names its columns and has few rows, in digits that can be read', async () => {
  const figure = await shown(logAt());
  const texts = (selector: string) => [...figure.querySelectorAll(selector)].map((each) => each.textContent);
  expect(texts('thead th')).toEqual(['epoch, i', 'rate used', 'rate logged']);
  expect(texts('tbody tr').map((row) => row!.length < 40)).toEqual(Array(6).fill(true));
  expect(texts('tbody tr:nth-child(4) > *')).toEqual(['0, 999', '0.004995005', '0.005']);
});

test.each([
  ['by default', {}],
  ['above the peak', { startFactor: 2 }],
  ['at the smallest peak', { peakLr: 1e-6, startFactor: 0 }],
  ['with one update', { datasetSize: 1, epochs: 1 }],
  ['with two', { datasetSize: 4, epochs: 1 }],
])('its pictures are drawn from finite numbers and have words, %s', async (_, change) => {
  const figure = await shown(logAt(change));
  expect(figure.outerHTML).not.toMatch(/NaN|Infinity/);
  const pictures = [...figure.querySelectorAll('svg[role="img"]')];
  expect(pictures).toHaveLength(4);
  for (const picture of pictures) expect(picture.getAttribute('aria-label')).toMatch(/\d.*\.$/);
});
