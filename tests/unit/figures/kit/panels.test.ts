// Several plots as one picture, and what every drawn picture has done to it.
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { drawPanels, wholeAt } from '../../../../src/figures/kit/draw/panels.ts';
import { bare } from '../../../../src/figures/kit/draw/plot.ts';
import { roundCoordinates } from '../../../../src/figures/kit/draw/round.ts';

const { document } = parseHTML('<html><body></body></html>');
const plotOver = (domain: [number, number]) =>
  bare(Plot.plot({ document, width: 100, height: 50, margin: 10, x: { domain }, marks: [Plot.ruleX([0])] }));

test('a picture of several plots finds the cursor value in the plot that is under the pointer', () => {
  const [left, right] = [plotOver([0, 8]), plotOver([100, 108])];
  const panels = [
    { svg: left, under: wholeAt(left) },
    { svg: right, x: 100, under: wholeAt(right) },
  ];
  const { under } = drawPanels(panels, { document, width: 200, prefix: 'test' }, 50);
  expect([under!(10, 20), under!(50, 20), under!(90, 20)]).toEqual([0, 4, 8]);
  expect([under!(110, 20), under!(150, 20), under!(190, 20)]).toEqual([100, 104, 108]);
});

test('beside its axis a plot has the value of the nearer end', () => {
  const at = wholeAt(plotOver([0, 8]));
  expect([at(-50), at(3), at(99)]).toEqual([0, 0, 8]);
});

test('a drawn plot has neither a style sheet nor names of its parts', () => {
  const { outerHTML } = plotOver([0, 1]);
  expect(outerHTML).not.toMatch(/<style|aria-label/);
  expect(outerHTML).toContain('font-size="12.5"');
});

test('coordinates are rounded to a hundredth of a pixel, and nothing else is', () => {
  const { document: page } = parseHTML(
    '<svg width="1.2345"><path d="M0.1249,2L3.45678,4" data-value="0.1249"></path></svg>',
  );
  const svg = page.querySelector('svg')!;
  roundCoordinates(svg);
  expect(svg.outerHTML).toBe('<svg width="1.23"><path d="M0.12,2L3.46,4" data-value="0.1249" /></svg>');
});
