// Where a path is cut that leaves the picture.
import { expect, test } from 'vitest';
import { cutPath } from '../../../../src/figures/kit/draw/cut-path.ts';

const box = { x: [0, 2], y: [0, 2] } as const;

test('a path that stays in its box is left as it is', () => {
  const path = [
    { x: 0, y: 0 },
    { x: 2, y: 2 },
  ];
  expect(cutPath(path, box)).toEqual(path);
});

test('a path ends on the edge where it first leaves, and does not come back', () => {
  const path = [
    { x: 1, y: 1 },
    { x: 1, y: 5 },
    { x: 1, y: 1 },
  ];
  expect(cutPath(path, box)).toEqual([
    { x: 1, y: 1 },
    { x: 1, y: 2 },
  ]);
});

test('over a corner it is the nearer edge that cuts', () => {
  const from = { x: 1, y: 0 };
  expect(cutPath([from, { x: 3, y: 8 }], box)).toEqual([from, { x: 1.5, y: 2 }]);
  expect(cutPath([from, { x: -3, y: -1 }], box)).toEqual([from, { x: 1, y: 0 }]);
});

test('a path that starts outside has no part to draw', () => {
  expect(
    cutPath(
      [
        { x: 3, y: 1 },
        { x: 1, y: 1 },
      ],
      box,
    ),
  ).toEqual([]);
});
